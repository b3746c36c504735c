/** Which rules a note wants to be quiet, and where. In: its structure and the property. Out: rule and scope. */
import type { Located, Span } from '../text/span';
import type { Suppression } from './goal';
import type { NoteStructure } from './markdown';
import { locatedWords } from './property-values';
import type { Entry } from './yaml-block';

const COMMENT = /^%%\s{0,20}goal-notes-disable(?=[\s,%])([^%]{0,2000})%%$/;

/** Every rule, when no rule is named. */
const EVERY = /^(?:all|\*|true)$/i;

export function readSuppressions(
  text: string,
  structure: NoteStructure,
  property: Entry | undefined,
): readonly Suppression[] {
  const whole = { from: 0, to: text.length };
  const declared =
    property?.value === true
      ? [{ ...property.valueSpan, value: 'all' }]
      : locatedWords(property).flatMap((each) =>
          rulesIn(each.value).map((value): Located<string> => ({ ...each, value })),
        );
  const fromProperty = declared.map(({ from, to, value }) => ({
    from,
    to,
    rule: EVERY.test(value) ? null : value,
    scope: whole,
  }));
  const fromComments = structure.comments.flatMap((comment) => {
    const names = COMMENT.exec(text.slice(comment.from, Math.min(comment.to, comment.from + 2100)))?.[1];
    if (names === undefined) return [];
    const rules = rulesIn(names);
    const scope = scopeOf(text, comment, structure);
    return (rules.length === 0 ? [null] : rules).map((rule) => ({
      ...comment,
      rule: rule !== null && EVERY.test(rule) ? null : rule,
      scope,
    }));
  });
  return [...fromProperty, ...fromComments];
}

function rulesIn(names: string): readonly string[] {
  return names.split(/[\s,]+/).filter((name) => name !== '');
}

/** The section that begins right after the comment; otherwise what follows up to the next heading. */
function scopeOf(text: string, comment: Span, { headings, sections, comments }: NoteStructure): Span {
  const next = headings.findIndex(({ from }) => from >= comment.to);
  const heading = headings[next];
  if (heading === undefined) return { from: comment.from, to: text.length };
  let between = text.slice(comment.to, heading.from);
  for (const other of comments) {
    if (other.from >= comment.to && other.to <= heading.from)
      between = between.replace(text.slice(other.from, other.to), '');
  }
  if (between.trim() !== '') return { from: comment.from, to: heading.from };
  return { from: heading.from, to: sections[next]?.body.to ?? heading.to };
}
