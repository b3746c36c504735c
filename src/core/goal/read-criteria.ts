/** Where a person wrote what for each criterion. In: a note's structure and properties. Out: text with place, first place wins. */
import type { CriterionId } from '../frameworks/framework';
import { criterionByLabel } from '../frameworks/index';
import type { Span } from '../text/span';
import type { CriterionText, Property } from './goal';
import { sectionNamed } from './goal-sections';
import { type NoteStructure, trimmed, visibleText } from './markdown';

type Criteria = Partial<Record<CriterionId, CriterionText>>;

/**
 * Sections before bullets before properties; of two sections for one criterion the first.
 *
 * The text is as long as its place in the note: comments and code in it are blanked out.
 */
export function readCriteria(
  text: string,
  structure: NoteStructure,
  properties: readonly Property[],
): Readonly<Criteria> {
  const criteria: Criteria = {};
  for (const found of [
    fromSections(text, structure),
    fromBullets(text, structure),
    fromProperties(text, properties),
  ]) {
    for (const [criterion, where] of found) criteria[criterion] ??= where;
  }
  return criteria;
}

type Found = readonly (readonly [CriterionId, CriterionText])[];

function fromSections(text: string, { sections, hidden }: NoteStructure): Found {
  return sections.flatMap(({ title, level, heading, body }) => {
    const criterion = level >= 2 ? criterionByLabel(title) : null;
    return criterion === null
      ? []
      : [[criterion, { source: 'section', label: heading, ...shown(text, body, hidden) }] as const];
  });
}

/** A span as words: without white space at its ends, and with the hidden parts blanked. */
export function shown(text: string, span: Span, hidden: readonly Span[]): Span & { readonly text: string } {
  const visible = visibleText(text, span, hidden);
  const from = span.from + visible.length - visible.trimStart().length;
  const to = Math.max(from, span.from + visible.trimEnd().length);
  // An empty section's words would stand where its body begins.
  const place = visible.trim() === '' ? { from: span.from, to: span.from } : { from, to };
  return { ...place, text: visible.slice(place.from - span.from, place.to - span.from) };
}

/** `Specific:`, `**Time-bound** –`, `*Measurable:*`; at most 40 characters, as a label is. */
const LABEL =
  /^(?:\*\*|__|[*_])?([^\n:*_–—]{1,40}?)(?:(?:\*\*|__|[*_])?[ \t]{0,3}(?::|[–—]|-(?=[ \t]))(?:\*\*|__|[*_])?|(?:\*\*|__)(?=[ \t]))/;

function fromBullets(text: string, structure: NoteStructure): Found {
  const elsewhere = structure.sections.filter(
    ({ title, level }) => level >= 2 && sectionNamed(title) !== null,
  );
  return structure.lines.flatMap((item) => {
    if (item.mark !== null || elsewhere.some(({ body }) => item.from >= body.from && item.from < body.to))
      return [];
    const [label = '', name = ''] =
      LABEL.exec(text.slice(item.line.from, Math.min(item.line.to, item.line.from + 60))) ?? [];
    const criterion = name === '' ? null : criterionByLabel(name);
    if (criterion === null) return [];
    const labelEnd = item.line.from + label.length;
    const words = shown(text, { from: labelEnd, to: Math.max(item.to, labelEnd) }, structure.hidden);
    return [
      [criterion, { source: 'bullet', label: { from: item.line.from, to: labelEnd }, ...words }] as const,
    ];
  });
}

function fromProperties(text: string, properties: readonly Property[]): Found {
  return properties.flatMap((property) => {
    const { key, keySpan, value, valueSpan } = property;
    const criterion = key.length > 1 ? criterionByLabel(key) : null;
    if (criterion === null || typeof value !== 'string' || value.trim() === '') return [];
    return [
      [criterion, { source: 'property', label: keySpan, ...wordsInValue(text, value, valueSpan) }] as const,
    ];
  });
}

/** The words of a value without their quotes, when they stand in the note as they are. */
function wordsInValue(text: string, value: string, place: Span): Span & { readonly text: string } {
  const words = value.trim();
  const at = text.slice(place.from, place.to).indexOf(words);
  const span =
    at === -1 ? place : trimmed(text, { from: place.from + at, to: place.from + at + words.length });
  return { ...span, text: words };
}
