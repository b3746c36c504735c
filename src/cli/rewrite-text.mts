/** A goal in the other form: as bullets, or as a statement. In: a text, or a goal note. Out: the text as it would be; nothing is written. */
import type { FrameworkId } from '../core/frameworks/framework';
import { FRAMEWORKS } from '../core/frameworks/index';
import type { Goal } from '../core/goal/goal';
import { assess } from '../core/assess/assess';
import { breakIntoCriteria, breakTextIntoCriteria, type Clause } from '../core/rewrite/break-into-criteria';
import { composeFromText, composeStatement } from '../core/rewrite/compose-statement';
import { criteriaBullets } from '../core/rewrite/write-criteria';
import { oneLine } from '../core/text/one-line';

export const FORMS = ['bullets', 'statement'] as const;
export type Form = (typeof FORMS)[number];

export interface Rewritten {
  readonly framework: FrameworkId;
  readonly text: string;
  /** Of the text given; only for bullets. */
  readonly clauses?: readonly Clause[];
}

/** @param goal the note that the text is; null when it is none */
export function rewriteText(
  text: string,
  goal: Goal | null,
  framework: FrameworkId | 'auto',
  form: Form,
): Rewritten {
  const by = goal?.framework ?? (framework === 'auto' ? assess(text, 'auto').framework : framework);
  if (form === 'statement') {
    const composed =
      goal === null ? composeFromText(text, by) : `${ahead(goal)}${composeStatement(goal)}`.trim();
    return { framework: by, text: composed === '' ? '' : `${composed}\n` };
  }
  const clauses = goal === null ? breakTextIntoCriteria(text, by) : breakIntoCriteria(goal);
  return {
    framework: by,
    text: criteriaBullets([...(goal === null ? [] : there(goal)), ...clauses], by),
    clauses,
  };
}

/** What stands under the criteria already. */
function there({ framework, criteria }: Goal): readonly Clause[] {
  return FRAMEWORKS[framework].criteria.flatMap(({ id }) => {
    const found = criteria[id];
    const text = oneLine(found?.text ?? '').replace(/^[-*+] /, '');
    return found === undefined || text === ''
      ? []
      : [{ from: found.from, to: found.to, text, criterion: id }];
  });
}

/** The statement in front, unless its clauses stand under the criteria already. */
function ahead(goal: Goal): string {
  const written = oneLine(
    Object.values(goal.criteria)
      .map(({ text }) => text)
      .join(' '),
  ).toLowerCase();
  const isSaid = breakIntoCriteria(goal).every(({ text }) => written.includes(text.toLowerCase()));
  return isSaid || goal.statement === null ? '' : `${oneLine(goal.statement.value)} `;
}
