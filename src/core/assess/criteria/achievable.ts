/** Achievable: means, steps, resources, earlier success, or a stated confidence. Ambition does not count. */
import type { Place, Reading } from '../reading';
import { contentOf } from './labelled-content';
import { met, missing, weak, type Finding } from './verdict';

const SUGGESTION =
  'What do you need for it, and what do you have? Name steps, tools, time or help, or how confident you are (8 of 10).';

/** Motivational interviewing asks for 7 of 10; from the middle of the scale on the person has at least weighed it. */
export const CONFIDENT = 0.5;

/** What stands there only claims that it can be done. */
function isClaim(reading: Reading, said: Place): boolean {
  return reading.means.assertions.some((claim) => claim.start >= said.start && claim.start < said.end);
}

export function judgeAchievable(_text: string, reading: Reading): Finding {
  const confident = reading.confidence.filter((rating) => rating.share >= CONFIDENT);
  const places = [...confident, ...reading.means.means];
  if (places.length > 0) return met(...places);
  const said = contentOf(reading, 'achievable');
  if (said !== null && said.words >= 2 && !isClaim(reading, said)) return met(said);
  const [unsure] = reading.confidence;
  if (unsure !== undefined)
    return weak(
      [unsure],
      'A confidence this low says the goal is too big as it stands.',
      'Which smaller step would you be sure of, 7 of 10 or more?',
    );
  if (said !== null) return weak([said], 'It says that it can be done, but not with what.', SUGGESTION);
  return missing('Nothing says how or with what it will be done.', SUGGESTION);
}
