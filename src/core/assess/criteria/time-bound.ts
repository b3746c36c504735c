/** Time-bound: a deadline, a date, or a period that ends. A rhythm alone has no end. */
import { ownWords, suggested } from '../own-words';
import type { Reading } from '../reading';
import { met, missing, quote, weak, type Finding } from './verdict';

const SUGGESTION = 'By when, or for how long? For example "by 30 June" or "for the next 3 months".';

export function judgeTimeBound(text: string, reading: Reading): Finding {
  const bounded = reading.deadlines.filter((deadline) => deadline.tag === 'bounded');
  if (bounded.length > 0) return met(...bounded);
  const vague = reading.deadlines.find((deadline) => deadline.tag === 'vague');
  if (vague !== undefined)
    return weak(
      [vague],
      `${quote(text, reading, vague)} is no date, so the goal never falls due.`,
      suggested(SUGGESTION, ownWords(text, reading, vague, 'deadline')),
    );
  const rhythm = reading.cadences.find((cadence) => cadence.tag === 'rhythm');
  if (rhythm !== undefined)
    return weak([rhythm], `${quote(text, reading, rhythm)} says how often, but not until when.`, SUGGESTION);
  return missing('There is no deadline.', SUGGESTION);
}
