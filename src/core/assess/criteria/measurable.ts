/** Measurable: an amount, a frequency, a threshold, or a result that is plainly there or not. */
import { ownWords, suggested } from '../own-words';
import type { Reading } from '../reading';
import { amounts, countedRhythms, isCheckable, isOneOff, rhythms } from './actions-judged';
import { met, missing, quote, weak, type Finding } from './verdict';

const SUGGESTION = 'Which number, frequency or finished thing will say that you are there?';

export function judgeMeasurable(text: string, reading: Reading): Finding {
  const measured = [...amounts(reading), ...countedRhythms(reading)];
  const isDue = reading.deadlines.some(({ tag }) => tag === 'bounded') && rhythms(reading).length === 0;
  const results = reading.actions.filter(
    (action) =>
      isCheckable(action, reading) ||
      (isDue && action.definite && !action.method && isOneOff(action, reading)),
  );
  if (measured.length > 0 || results.length > 0) return met(...(measured.length > 0 ? measured : results));
  const [vague] = reading.quantities.vague;
  if (vague !== undefined)
    return weak(
      [vague],
      `${quote(text, reading, vague)} gives no way to tell when you are there.`,
      suggested(SUGGESTION, ownWords(text, reading, vague, 'amount')),
    );
  const [first] = reading.actions;
  if (first !== undefined) {
    const at = first.vagueAt >= 0 ? first.vagueAt : first.verbAt;
    return weak(
      [{ start: at, end: at + 1 }],
      `${quote(text, reading, { start: at, end: at + 1 })} comes without a number or a result to check.`,
      SUGGESTION,
    );
  }
  return missing('There is nothing to measure it by.', SUGGESTION);
}
