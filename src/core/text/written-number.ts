/** Numbers as people write them. In: digits with marks. Out: a number. */

/** A whole number in groups of three. */
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:,\d{3}){1,4}(?:\.\d{1,10})?$/;
const PLAIN = /^[+-]?(?:\d{1,15}(?:[.,]\d{1,10})?|[.,]\d{1,10})$/;

/**
 * The number, whichever mark stands before its decimals; null when it is none. Three digits behind a comma are thousands.
 * @example writtenNumber('1,5') // => 1.5
 * @example writtenNumber('1,200') // => 1200
 */
export function writtenNumber(text: string): number | null {
  const digits = text.trim();
  if (GROUPED.test(digits)) return Number(digits.replaceAll(',', ''));
  return PLAIN.test(digits) ? Number(digits.replace(',', '.')) : null;
}
