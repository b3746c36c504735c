// The rival of `assess`: compromise/three with dates, in the same process.
import nlp from 'compromise/three';
import dates from 'compromise-dates';

nlp.plugin(dates);

/** @returns {number} how many dates it found: the least it can be asked, and everything before it (words, tags, phrases) is done for it */
export function compromiseOf(text) {
  return nlp(text).dates().get().length;
}
