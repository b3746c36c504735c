/** Adding a section to a note at the place where it belongs. In: text, title, body. Out: the new text, or a refusal. */
import { FRAMEWORKS, criterionByLabel } from '../frameworks/index';
import { applyEdits } from '../text/span';
import type { EditResult } from './edit-result';
import { SECTION_ORDER, sectionNamed } from './goal-sections';
import { lineBreakAt } from './line-break';
import { type NoteStructure, readStructure, trimmed } from './markdown';
import { findFrontmatter } from './read-frontmatter';

const CRITERIA: readonly string[] = Object.values(FRAMEWORKS).flatMap(({ criteria }) =>
  criteria.map(({ id }) => id),
);
/** The order of a new note: criteria, milestones, if–then plans, check-ins, reviews. */
const ORDER: readonly string[] = [...CRITERIA, ...SECTION_ORDER];

function rankOf(title: string): number {
  return ORDER.indexOf(sectionNamed(title) ?? criterionByLabel(title) ?? '');
}

/**
 * Add `## title` with a body: after the last section that goes before it in a new note, else before the first one that goes after
 * it, else at the end. Headings are as deep as that neighbour.
 *
 * Refused with `key-exists` when the note has that section, and with `not-exact` when the place is inside an unclosed code block or comment.
 * @example insertSection('# Run\n\n## Reviews\n', 'Check-ins', '- 2026-01-12: 3')
 *   // => { ok: true, text: '# Run\n\n## Check-ins\n- 2026-01-12: 3\n\n## Reviews\n', … }
 */
export function insertSection(text: string, title: string, body: string): EditResult {
  const { bodyFrom } = findFrontmatter(text);
  const structure = readStructure(text, bodyFrom);
  if (structure.problem !== null) {
    return {
      ok: false,
      refusal: { code: 'unreadable', message: structure.problem.message, at: structure.problem },
    };
  }
  const rank = rankOf(title);
  const sections = structure.sections.filter(({ level }) => level >= 2);
  const same = sections.find((section) =>
    rank >= 0 ? rankOf(section.title) === rank : section.title === title,
  );
  if (same !== undefined) {
    return {
      ok: false,
      refusal: {
        code: 'key-exists',
        message: `There is a section “${same.title}” already.`,
        at: same.heading,
      },
    };
  }
  const before =
    rank < 0 ? undefined : sections.findLast(({ title: name }) => rankOf(name) >= 0 && rankOf(name) < rank);
  const after =
    rank < 0 || before !== undefined ? undefined : sections.find(({ title: name }) => rankOf(name) > rank);
  const eol = lineBreakAt(text, before?.heading.from ?? after?.heading.from ?? bodyFrom);
  const words = body.replace(/\r\n?|\n/g, eol).trimEnd();
  const level =
    before?.level ??
    after?.level ??
    Math.min(...sections.map((section) => section.level), sections.length > 0 ? 6 : 2);
  const section = `${'#'.repeat(level)} ${title}${words === '' ? '' : eol + words}`;
  if (after !== undefined) return placed(text, structure, after.heading.from, [section + eol + eol], title);
  const end = trimmed(text, { from: bodyFrom, to: before?.body.to ?? text.length }).to;
  const at = Math.max(end, before?.heading.to ?? bodyFrom);
  const lead = at > bodyFrom ? eol + eol : isLineStart(text, at) ? '' : eol;
  // With a line break or a blank line behind it where the words that follow would otherwise belong to the section's last line.
  return placed(
    text,
    structure,
    at,
    ['', eol, eol + eol].map((tail) => lead + section + tail),
    title,
  );
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\uFEFF';
}

/** Splice, and look whether the new section is read as one and every other is still there. */
function placed(
  text: string,
  structure: NoteStructure,
  at: number,
  inserts: readonly string[],
  title: string,
): EditResult {
  const titles = structure.sections.map((section) => section.title);
  for (const insert of inserts) {
    const edits = [{ from: at, to: at, insert }];
    const result = applyEdits(text, edits);
    const after = readStructure(result, findFrontmatter(result).bodyFrom).sections.map(
      (section) => section.title,
    );
    const added = after.findIndex((name, position) => name !== titles[position]);
    const others = after.filter((_, position) => position !== added);
    if (
      after[added] === title.trim() &&
      others.length === titles.length &&
      others.every((name, position) => name === titles[position])
    ) {
      return { ok: true, text: result, edits };
    }
  }
  const message =
    'The section would end up inside a code block or a comment that is not closed, so the note was left alone.';
  return { ok: false, refusal: { code: 'not-exact', message, at: { from: at, to: at } } };
}
