/** A judgement as data: what `--format json` and `--jsonl` print. A contract. */
import type { Assessment } from '../../core/assess/assessment';
import { t } from '../../i18n/cli';

export interface AssessmentData extends Assessment {
  /** Why criteria are absent; only when they may be. */
  readonly note?: string;
}

/** @example assessmentData(assess('Zbudować dom.', 'smart')).note // => 'Language not known: only the structure was looked at.' */
export function assessmentData(assessment: Assessment): AssessmentData {
  return assessment.language === null ? { ...assessment, note: t('cli.assess.language') } : assessment;
}
