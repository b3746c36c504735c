/** What a note says about the way to the goal: milestones, check-ins, if–then plans, reviews. In: its structure. Out: data with places. */
import { isLocalDate, type LocalDate } from '../calendar/local-date';
import type { Located, Span } from '../text/span';
import { parseCheckInLine } from './check-in-line';
import type { CheckIn, Milestone, NoteProblem, Review, Section } from './goal';
import { findSection, sectionAround, sectionNamed, type SectionName } from './goal-sections';
import { type NoteStructure, trimmed } from './markdown';

/** What stands in the first section of that name, but not in another section of ours inside it. */
function within<T extends Span>(
  parts: readonly T[],
  sections: readonly Section[],
  name: SectionName,
): readonly T[] {
  const section = findSection(sections, name);
  if (section === null) return [];
  const named = sections.filter(({ level, title }) => level >= 2 && sectionNamed(title) !== null);
  const { body } = section;
  return parts.filter(
    ({ from }) => from >= body.from && from < body.to && sectionAround(named, from) === name,
  );
}

/** The list lines of a section of ours. */
export function linesWithin({ lines, sections }: NoteStructure, name: SectionName): NoteStructure['lines'] {
  return within(lines, sections, name);
}

/** The tasks below `## Milestones`; without that section, every task outside of our sections. */
export function readMilestones(text: string, { lines, sections }: NoteStructure): readonly Milestone[] {
  const hasSection = findSection(sections, 'milestones') !== null;
  const tasks = hasSection
    ? within(lines, sections, 'milestones')
    : lines.filter(({ from, mark }) => mark !== null && sectionAround(sections, from) === null);
  return tasks.flatMap(({ from, words, mark }) => {
    if (mark === null) return [];
    const { text: name, due } = withoutDate(text.slice(mark.to + 1, Math.max(words.to, mark.to + 1)));
    return [
      { from, to: words.to, text: name, done: /^[xX]$/.test(text.slice(mark.from, mark.to)), due, mark },
    ];
  });
}

/** `📅 2026-01-20` of the Tasks plugin, `[due:: 2026-01-20]` of Dataview. */
const DUE =
  /(?:📅|🗓)\uFE0F?[ \t]{0,9}(\d{4}-\d{2}-\d{2})|[[(]due::[ \t]{0,9}(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?[ \t]{0,9}[\])]/u;

function withoutDate(words: string): { readonly text: string; readonly due: LocalDate | null } {
  const match = DUE.exec(words);
  const day = match?.[1] ?? match?.[2];
  const rest =
    match === null ? words : words.slice(0, match.index) + words.slice(match.index + match[0].length);
  return { text: rest.replace(/\s+/g, ' ').trim(), due: day !== undefined && isLocalDate(day) ? day : null };
}

export interface ReadCheckIns {
  readonly checkIns: readonly CheckIn[];
  readonly problems: readonly NoteProblem[];
}

/** The outermost list lines below `## Check-ins`. A line that is none is a problem; lists inside a check-in are its notes. */
export function readCheckIns(text: string, { lines, sections }: NoteStructure): ReadCheckIns {
  const checkIns: CheckIn[] = [];
  const problems: NoteProblem[] = [];
  for (const { from, depth, line } of within(lines, sections, 'check-ins')) {
    // An empty bullet is a line that is about to be written.
    if (depth > 0 || line.to === line.from) continue;
    const place = { from, to: line.to };
    const read = parseCheckInLine(text.slice(line.from, line.to), place);
    if (read.ok) checkIns.push(read.checkIn);
    else problems.push({ code: 'bad-check-in', message: read.message, ...place });
  }
  return { checkIns, problems };
}

/** The list lines below `## If–then plans`, and its paragraphs. */
export function readPlans(
  text: string,
  { lines, blocks, sections }: NoteStructure,
): readonly Located<string>[] {
  const paragraphs = within(blocks, sections, 'plans').filter(({ kind }) => kind === 'paragraph');
  const items = within(lines, sections, 'plans').filter(({ depth }) => depth === 0);
  const spans = [
    ...paragraphs.map((block) => trimmed(text, block)),
    ...items.map(({ words, mark }) =>
      mark === null ? words : trimmed(text, { from: mark.to + 1, to: words.to }),
    ),
  ];
  return spans
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => ({ from, to, value: text.slice(from, to) }));
}

/** Headings with a day below `## Reviews` (`### 2026-01-31`), and `## Review 2026-01-31` anywhere. */
export function readReviews({ sections }: NoteStructure): readonly Review[] {
  const all = findSection(sections, 'reviews');
  return sections.flatMap(({ title, level, heading, body }) => {
    const day = /\d{4}-\d{2}-\d{2}/.exec(title.slice(0, 80))?.[0];
    if (day === undefined || !isLocalDate(day) || level < 2) return [];
    const isInside = all !== null && heading.from >= all.body.from && body.to <= all.body.to;
    const isReview = isInside || sectionNamed(title.slice(0, 80).replace(day, '')) === 'reviews';
    return isReview ? [{ from: heading.from, to: body.to, date: day }] : [];
  });
}
