/** Relevant, and purposeful: a reason, a benefit or a larger purpose is stated. */
import type { Reading } from '../reading';
import { contentOf } from './labelled-content';
import { met, missing, type Finding } from './verdict';

const SUGGESTION = 'Why does it matter, and to whom? Finish the sentence with "so that …" or "because …".';

function judgeReason(reading: Reading, criterion: 'relevant' | 'purposeful'): Finding {
  if (reading.reasons.length > 0) return met(...reading.reasons);
  const said = contentOf(reading, criterion);
  if (said !== null) return met(said);
  return missing('Nothing says why it matters.', SUGGESTION);
}

export function judgeRelevant(_text: string, reading: Reading): Finding {
  return judgeReason(reading, 'relevant');
}

export function judgePurposeful(_text: string, reading: Reading): Finding {
  return judgeReason(reading, 'purposeful');
}
