// The rival of `lint-note`: markdownlint with its default rules, in the same process.
import { lint } from 'markdownlint/sync';

/** @returns {number} how many things it found, so that nothing is optimised away */
export function markdownlintOf(text) {
  return lint({ strings: { note: text } }).note.length;
}
