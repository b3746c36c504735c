/** One decision per criterion over one reading. In: a text and its reading. Out: the assessment. */
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import { FRAMEWORKS } from '../frameworks/index';
import type { Assessment, CriterionVerdict } from './assessment';
import { judgeAchievable } from './criteria/achievable';
import { judgeActionable } from './criteria/actionable';
import { judgeContinuous } from './criteria/continuous';
import { judgeMeasurable } from './criteria/measurable';
import { judgePurposeful, judgeRelevant } from './criteria/relevant';
import { judgeSpecific } from './criteria/specific';
import { judgeTimeBound } from './criteria/time-bound';
import { judgeTrackable } from './criteria/trackable';
import { verdictOf, type Finding } from './criteria/verdict';
import type { Reading } from './reading';
import type { Language } from './vocabulary/vocabulary';

const JUDGES: Readonly<Record<CriterionId, (text: string, reading: Reading) => Finding>> = {
  specific: judgeSpecific,
  measurable: judgeMeasurable,
  achievable: judgeAchievable,
  relevant: judgeRelevant,
  'time-bound': judgeTimeBound,
  purposeful: judgePurposeful,
  actionable: judgeActionable,
  continuous: judgeContinuous,
  trackable: judgeTrackable,
};

const WORTH: Readonly<Record<CriterionVerdict['status'], number>> = { met: 1, weak: 0.5, missing: 0 };

export type Verdicts = Readonly<Partial<Record<CriterionId, CriterionVerdict>>>;

/** What numbers, dates and labels can meet in a language nobody here knows. */
const JUDGED_BY_STRUCTURE: ReadonlySet<CriterionId> = new Set([
  'measurable',
  'achievable',
  'relevant',
  'time-bound',
  'purposeful',
  'trackable',
]);

/** The verdict on each criterion; in a language that is not known only on those that are met beyond doubt. */
export function judge(text: string, reading: Reading, framework: FrameworkId): Verdicts {
  const verdicts: Partial<Record<CriterionId, CriterionVerdict>> = {};
  for (const { id } of FRAMEWORKS[framework].criteria) {
    const verdict = verdictOf(text, reading, JUDGES[id](text, reading));
    const isSure = reading.language !== null || (verdict.status === 'met' && JUDGED_BY_STRUCTURE.has(id));
    if (isSure) verdicts[id] = verdict;
  }
  return verdicts;
}

/** Met counts 1, weak 0.5, missing 0; the score is the mean of what was judged, 0 when nothing was. */
export function assessmentOf(
  framework: FrameworkId,
  language: Language | null,
  criteria: Verdicts,
): Assessment {
  const verdicts = Object.values(criteria);
  const worth = verdicts.reduce((sum, verdict) => sum + WORTH[verdict.status], 0);
  return { framework, language, criteria, score: verdicts.length === 0 ? 0 : worth / verdicts.length };
}
