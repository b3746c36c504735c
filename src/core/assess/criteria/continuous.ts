/** Continuous: it repeats with a cadence, or hangs on a daily cue. */
import { ownWords, suggested } from '../own-words';
import type { Reading } from '../reading';
import { rhythms } from './actions-judged';
import { met, missing, quote, weak, type Finding } from './verdict';

const SUGGESTION = 'How often, and on which cue? For example "every Friday" or "at the end of each session".';

export function judgeContinuous(text: string, reading: Reading): Finding {
  const found = rhythms(reading);
  if (found.length > 0) return met(...found);
  const vague = reading.cadences.find((cadence) => cadence.tag === 'vague');
  if (vague !== undefined)
    return weak(
      [vague],
      `${quote(text, reading, vague)} is no rhythm you could keep to.`,
      suggested(SUGGESTION, ownWords(text, reading, vague, 'rhythm')),
    );
  return missing('It does not say how often.', SUGGESTION);
}
