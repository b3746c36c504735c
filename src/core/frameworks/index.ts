/** Every framework, and the way from a criterion's id or label to the criterion. In: ids and labels. Out: data. */
import { remembered } from '../text/remembered';
import type { Criterion, CriterionId, Framework, FrameworkId } from './framework';
import { PACT } from './pact';
import { SMART } from './smart';

export { PACT, SMART };

export const FRAMEWORKS: Readonly<Record<FrameworkId, Framework>> = { smart: SMART, pact: PACT };

const ACCENTS = /\p{M}+/gu;
const NO_LETTERS = /\P{L}+/gu;
const SINGLE_LETTERS = /(^|[^\p{L}\p{M}])\p{L}(?![\p{L}\p{M}])/gu;

const ALL = Object.values(FRAMEWORKS).flatMap((framework) => framework.criteria);
const BY_ID = new Map(ALL.map((criterion) => [criterion.id, criterion]));
const BY_LABEL = new Map(
  ALL.flatMap((criterion) =>
    [criterion.heading, ...criterion.aliases].map((label) => [squeeze(label), criterion.id] as const),
  ),
);

/** Longer texts are sentences, not labels. */
const LONGEST_LABEL = 40;

/** Letters only, lower case, without accents: `**Time-bound**` and `Time bound` are the same label. */
function squeeze(label: string): string {
  return label.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(NO_LETTERS, '');
}

/** @example criterionById('time-bound').letter // => 'T' */
export function criterionById(id: CriterionId): Criterion {
  const criterion = BY_ID.get(id);
  if (criterion === undefined) throw new RangeError(`no criterion is called ${id}`);
  return criterion;
}

/**
 * The criterion a label stands for, whatever its case, markup and punctuation; null when it is none.
 *
 * A single letter (`S:`) only counts when the framework is given, because A and T belong to both.
 * @example criterionByLabel('**Time bound**:') // => 'time-bound'
 * @example criterionByLabel('S – Specific') // => 'specific'
 * @example criterionByLabel('T', 'pact') // => 'trackable'
 */
export function criterionByLabel(label: string, framework?: FrameworkId): CriterionId | null {
  if (label.length > LONGEST_LABEL) return null;
  const { squeezed, criterion } = namedBy(label);
  if (squeezed.length === 1) {
    const letter = squeezed.toUpperCase();
    const criteria = framework === undefined ? [] : FRAMEWORKS[framework].criteria;
    return criteria.find((criterion) => criterion.letter === letter)?.id ?? null;
  }
  return criterion;
}

/** Labels are few, and the same in every note of a vault. */
const namedBy = remembered(500, (label) => {
  const squeezed = squeeze(label);
  return { squeezed, criterion: BY_LABEL.get(squeezed) ?? BY_LABEL.get(withoutLetters(label)) ?? null };
});

/** "S – Specific" and "Specific (S)": the letter beside the word is decoration. */
function withoutLetters(label: string): string {
  return squeeze(label.replace(SINGLE_LETTERS, '$1'));
}
