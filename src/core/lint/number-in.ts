/** A number that stands among words. In: what a person wrote where only a number counts. Out: the number and the words behind it. */

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const SHAPE =
  /^([+-]?)(\d{1,3}(?:[ ,’']\d{3}){1,4}(?:\.\d{1,9})?|\d{1,12}(?:[.,]\d{1,9})?|[a-z]{3,6})(?:[ \t]{0,3}([^\d\s][^\n]{0,60}))?$/i;

/**
 * The number a text begins with; null when it does not, or when more digits follow.
 * @example numberIn('three clients') // => { amount: 3, rest: 'clients' }
 * @example numberIn('1,200') // => { amount: 1200, rest: '' }
 * @example numberIn('a lot') // => null
 */
export function numberIn(text: string): { readonly amount: number; readonly rest: string } | null {
  const [, sign = '', digits = '', rest = ''] = SHAPE.exec(text.trim()) ?? [];
  if (digits === '' || /\d/.test(rest)) return null;
  const size = /^[a-z]/i.test(digits) ? WORDS.indexOf(digits.toLowerCase()) : Number(plain(digits));
  if (size < 0 || !Number.isFinite(size)) return null;
  return { amount: sign === '-' ? -size : size, rest: rest.trim() };
}

/** Groups of three are thousands, a single comma is a decimal one. */
function plain(digits: string): string {
  const isGrouped = /^\d{1,3}(?:[ ,’']\d{3})+(?:\.|$)/.test(digits);
  return isGrouped ? digits.replace(/[ ,’']/g, '') : digits.replace(',', '.');
}
