/** The next value of a stepper. In: what stands there. Out: one more or less, as text, with whatever stood behind the number. */
const NUMBER = /^\s{0,9}([+\-−]?)(\d{1,15}(?:[.,]\d{1,10})?)(.{0,60})$/;

/**
 * A sign stays, because it makes a change of it: `+2` steps to `+3`. What is no number starts at 0.
 * @example steppedValue('2,5 km', 1) // => '3.5 km'
 */
export function steppedValue(typed: string, by: 1 | -1): string {
  const [, sign = '', digits = '0', behind = ''] = NUMBER.exec(typed) ?? [];
  const minus = sign !== '' && sign !== '+';
  const value = (minus ? -1 : 1) * Number(digits.replace(',', '.')) + by;
  // a sum of decimal fractions is not quite one: 0.1 + 0.2
  const rounded = Number(value.toPrecision(12));
  return `${sign === '+' && rounded >= 0 ? '+' : ''}${rounded}${behind}`;
}
