/** What a property's value means: days, numbers, links, words. In: properties as written. Out: plain values, null where they mean nothing. */
import { isLocalDate, type LocalDate } from '../calendar/local-date';
import type { Located } from '../text/span';
import { writtenNumber } from '../text/written-number';
import type { NoteLink, Property } from './goal';
import type { Entry } from './yaml-block';

/**
 * The day of a property: `2026-04-05`, a moment of that day, or a link to its daily note.
 * @example // due: 2026-04-05T09:30 => '2026-04-05'
 */
export function dateOf(property: Property | undefined): LocalDate | null {
  if (typeof property?.value !== 'string') return null;
  const day = /^\s{0,9}(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?)?(?:\]\])?\s{0,9}$/.exec(
    property.value,
  )?.[1];
  return day !== undefined && isLocalDate(day) ? day : null;
}

/** A finite number, also when it stands in quotes, has a decimal comma or a percent sign. */
export function numberOf(property: Property | undefined): number | null {
  const value = property?.value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.length > 40) return null;
  return writtenNumber(value.trimEnd().replace(/%$/, ''));
}

/** 0 to 10, as a number or as `8/10`. */
export function confidenceOf(property: Property | undefined): number | null {
  const value = property?.value;
  const outOfTen =
    typeof value === 'string'
      ? /^\s{0,9}(\d{1,2}(?:[.,]\d)?)\s{0,9}(?:\/|of)\s{0,9}10\s{0,9}$/.exec(value)?.[1]
      : undefined;
  return outOfTen === undefined ? numberOf(property) : Number(outOfTen.replace(',', '.'));
}

/** A word or a number as text, trimmed; null when there is none. */
export function wordsOf(property: Property | undefined): string | null {
  const value = property?.value;
  const words = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return words === '' ? null : words;
}

/** A link in a property: `"[[Note#part|shown]]"`, a Markdown link, `[[Note]]` without quotes, or a bare name. The first of a list. */
export function linkOf(property: Property | undefined): NoteLink | null {
  if (property === undefined) return null;
  const target = linkTarget(property.value);
  return target === null ? null : { ...property.valueSpan, target };
}

/** Every link of a list, or the one that stands alone. */
export function linksOf(property: Entry | undefined): readonly NoteLink[] {
  return locatedWords(property).map(({ value, from, to }) => ({ target: value, from, to }));
}

/** The words of a list or of a single value, with the place of each; of links the target. */
export function locatedWords(property: Entry | undefined): readonly Located<string>[] {
  if (property === undefined) return [];
  // `values: [[Health]]` without quotes is a list in a list: one link, not two lists.
  const all =
    property.items.length > 0 && !isBareLink(property.value)
      ? property.items
      : [{ ...property.valueSpan, value: property.value }];
  return all.flatMap((each) => {
    const value = typeof each.value === 'number' ? String(each.value) : linkTarget(each.value);
    return value === null ? [] : [{ from: each.from, to: each.to, value }];
  });
}

/** What YAML makes of `[[Note]]` without quotes: a list with one list with one text. */
function isBareLink(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 1 &&
    Array.isArray(value[0]) &&
    value[0].length === 1 &&
    typeof value[0][0] === 'string'
  );
}

function linkTarget(value: unknown): string | null {
  if (Array.isArray(value)) return linkTarget(value[0]);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (text.length > 2000) return null;
  const wiki = text.startsWith('[[') && text.endsWith(']]') ? text.slice(2, -2) : null;
  const markdown = wiki === null ? /^\[[^\]]{0,500}\]\(<?([^)>]{1,1000})>?\)$/.exec(text)?.[1] : undefined;
  const name =
    (wiki ?? (markdown === undefined ? text : decoded(markdown)))
      .split('|', 1)[0]
      ?.split('#', 1)[0]
      ?.trim() ?? '';
  const bare = markdown === undefined ? name : name.replace(/\.md$/i, '');
  return bare === '' ? null : bare;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
