/** Relevant, and purposeful: a reason, a benefit or a larger purpose is stated. */
import type { Reading } from '../reading';
import { contentOf } from './labelled-content';
import { met, missing, quote, weak, type Finding } from './verdict';

const SUGGESTION = 'Why does it matter, and to whom? Finish the sentence with "so that …" or "because …".';

/** Praise without a reason: "It would be nice to have". Said of nearly everything, so it carries nobody through a bad week. */
const PRAISE =
  /^"(?:(?:very|yes|sure|important|definitely|of course)(?:\s(?:relevant|important|much))?|(?:it|this|that)(?:\s(?:is|'s|’s|would be|will be))(?:\s(?:very|really|quite|so))?\s(?:good|nice|great|important|useful|helpful|relevant|worth it|fun)(?:\s(?:to have|to do|for me|thing))?)"$/i;

function judgeReason(text: string, reading: Reading, criterion: 'relevant' | 'purposeful'): Finding {
  if (reading.reasons.length > 0) return met(...reading.reasons);
  const said = contentOf(reading, criterion);
  if (said !== null && PRAISE.test(quote(text, reading, said))) {
    return weak([said], `${quote(text, reading, said)} gives no reason yet.`, SUGGESTION);
  }
  if (said !== null) return met(said);
  return missing('Nothing says why it matters.', SUGGESTION);
}

export function judgeRelevant(text: string, reading: Reading): Finding {
  return judgeReason(text, reading, 'relevant');
}

export function judgePurposeful(text: string, reading: Reading): Finding {
  return judgeReason(text, reading, 'purposeful');
}
