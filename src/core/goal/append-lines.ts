/** Adding list lines at the end of a section of ours. In: a note's text, the lines. Out: the ways to do it, for the caller to prove. */
import { SECTION_TITLES, findSection, type SectionName } from './goal-sections';
import { insertSection } from './insert-section';
import { lineBreakAt } from './line-break';
import { type NoteStructure, readStructure, trimmed } from './markdown';
import { findFrontmatter } from './read-frontmatter';
import type { Span, TextEdit } from '../text/span';

/** What is added: `- …` lines without line breaks, and the last line of that kind that a section holds already. */
export interface NewLines {
  readonly section: SectionName;
  readonly lines: readonly string[];
  readonly lastOf: (text: string, structure: NoteStructure) => Span | undefined;
}

/**
 * The ways to add lines below the last one of their kind, else below what the section says, else with the section. The first is the one
 * wanted; another is for notes in which it would change what the next line says. Empty when the section cannot be added.
 */
export function waysToAppend(
  text: string,
  { section: name, lines, lastOf }: NewLines,
): readonly (readonly TextEdit[])[] {
  const structure = readStructure(text, findFrontmatter(text).bodyFrom);
  const section = findSection(structure.sections, name);
  if (section === null) {
    const inserted = insertSection(text, SECTION_TITLES[name], lines.join('\n'));
    return inserted.ok ? [inserted.edits] : [];
  }
  const last = lastOf(text, structure);
  const item = structure.lines.find(({ from }) => from === last?.from);
  const eol = lineBreakAt(text, item?.from ?? section.heading.from);
  let at: number;
  let insert: string;
  if (item !== undefined) {
    // The same indent and bullet again, in a numbered list the next number.
    const lead = text.slice(text.lastIndexOf('\n', item.from) + 1, item.line.from);
    at = item.to;
    insert = lines.map((line, more) => eol + nextLead(lead, more + 1) + line.replace(/^- /, '')).join('');
  } else {
    // None yet: below what the section says already, but before the headings inside it.
    const inner = structure.headings.find(({ from }) => from >= section.body.from);
    const end = Math.min(section.body.to, inner?.from ?? text.length);
    const own = trimmed(text, { from: section.body.from, to: end });
    const block = structure.blocks.findLast(({ from, to }) => from >= section.body.from && to <= own.to);
    at = own.from === own.to ? section.heading.to : own.to;
    insert = (own.from === own.to || block?.kind === 'list' ? eol : eol + eol) + lines.join(eol);
  }
  // With a blank line behind it where the next line would otherwise go on with the list.
  return [insert, insert + eol].map((each) => [{ from: at, to: at, insert: each }]);
}

function nextLead(lead: string, more: number): string {
  return lead.replace(/\d{1,8}(?=[.)])/, (number) => String(Number(number) + more));
}
