/** The judgement of a text: per criterion met, weak or missing, with the words that led to it. Types only. */
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import type { Span } from '../text/span';
import type { Language } from './vocabulary/vocabulary';

export type CriterionStatus = 'met' | 'weak' | 'missing';

/** Words of the text that count for (or, when weak, against) a criterion. Offsets into the text given. */
export interface Evidence extends Span {
  readonly text: string;
}

export interface CriterionVerdict {
  readonly status: CriterionStatus;
  readonly evidence: readonly Evidence[];
  /** What is wrong, one sentence; only when not met. */
  readonly message?: string;
  /** What to write, one sentence or question; only when not met. */
  readonly suggestion?: string;
}

export interface Assessment {
  readonly framework: FrameworkId;
  /** The language the text is in; null when it is none that is known here: then only numbers, dates and labels were looked at. */
  readonly language: Language | null;
  /** The criteria of the framework, in its order; those that could not be judged (see `language`) are absent. */
  readonly criteria: Readonly<Partial<Record<CriterionId, CriterionVerdict>>>;
  /** 0..1: met counts 1, weak 0.5, missing 0; the mean over the criteria that were judged. */
  readonly score: number;
}
