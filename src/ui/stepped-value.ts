/** The next value of a stepper. In: what stands there. Out: one more or less, as text, with whatever stood behind the number. */
import { writtenNumber } from '../core/text/written-number';

const NUMBER = /^\s{0,9}([+\-−]?)(\d[\d.,]{0,30})?(.{0,60})$/;

/**
 * A sign stays, because it makes a change of it: `+2` steps to `+3`. What has none is a value, and a value has no sign to write: it
 * ends at 0. What is no number starts there.
 * @example steppedValue('2,5 km', 1) // => '3.5 km'
 */
export function steppedValue(typed: string, by: 1 | -1): string {
  const [, sign = '', digits = '', behind = ''] = NUMBER.exec(typed) ?? [];
  const size = writtenNumber(digits) ?? 0;
  // a sum of decimal fractions is not quite one: 0.1 + 0.2
  const next = Number(((sign === '' || sign === '+' ? size : -size) + by).toPrecision(12));
  const unit = digits === '' ? '' : behind;
  if (sign === '') return `${Math.max(next, 0)}${unit}`;
  return `${next >= 0 ? '+' : ''}${next}${unit}`;
}
