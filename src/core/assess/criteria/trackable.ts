/** Trackable: each time it can be answered with yes, no or a count. */
import type { Reading } from '../reading';
import { amounts, countedRhythms, isCheckable, isOneOff } from './actions-judged';
import { met, missing, quote, weak, type Finding } from './verdict';

const SUGGESTION = 'How will you tell each time whether you did it? Count it, or make it a yes or no.';

export function judgeTrackable(text: string, reading: Reading): Finding {
  const counted = [...amounts(reading), ...countedRhythms(reading)];
  if (counted.length > 0) return met(...counted);
  const results = reading.actions.filter(
    (action) => isCheckable(action, reading) || isOneOff(action, reading),
  );
  if (results.length > 0) return met(...results);
  const [first] = reading.actions;
  if (first === undefined) return missing('There is nothing to count.', SUGGESTION);
  const at = first.vagueAt >= 0 ? first.vagueAt : first.verbAt;
  return weak(
    [{ start: at, end: at + 1 }],
    `${quote(text, reading, { start: at, end: at + 1 })} can be neither counted nor answered with yes or no.`,
    SUGGESTION,
  );
}
