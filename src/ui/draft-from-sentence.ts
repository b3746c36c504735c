/** A sentence as the beginning of a goal. In: what somebody wants, in their words. Out: the form with the parts where they belong. */
import { assess } from '../core/assess/assess';
import type { CriterionId, FrameworkId } from '../core/frameworks/framework';
import { breakTextIntoCriteria } from '../core/rewrite/break-into-criteria';
import { EMPTY_FORM, type GoalFormValues } from './goal-form-values';

export interface SentenceDraft {
  readonly framework: FrameworkId;
  readonly draft: GoalFormValues;
}

/**
 * The title is what is to be done; nothing of the sentence is lost, for what serves no criterion stays in the title.
 * @example draftFromSentence('I will run 5 km by 30 June').draft.criteria // => { specific: 'I will run 5 km', 'time-bound': 'by 30 June' }
 */
export function draftFromSentence(sentence: string): SentenceDraft {
  const text = sentence.replace(/\s+/g, ' ').trim();
  const { framework } = assess(text, 'auto');
  const clauses = breakTextIntoCriteria(text, framework);
  const criteria: Partial<Record<CriterionId, string>> = {};
  for (const { criterion, text: words } of clauses) {
    if (criterion === null) continue;
    const before = criteria[criterion];
    criteria[criterion] = before === undefined ? words : `${before}, ${words}`;
  }
  const isWhole = clauses.length > 0 && clauses.every(({ criterion }) => criterion !== null);
  const doing = isWhole ? (criteria.specific ?? criteria.actionable ?? text) : text;
  return { framework, draft: { ...EMPTY_FORM, title: doing.replace(/[.!]+$/, ''), criteria } };
}
