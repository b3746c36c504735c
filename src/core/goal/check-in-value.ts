/** The value of a check-in as a person types it. In: `3`, `3 km`, `+2`, `done`, `skip`. Out: the report, or what is wrong with it. */
import { writtenNumber } from '../text/written-number';
import type { CheckIn } from './goal';

export type CheckInReport = CheckIn['report'];

export type CheckInValue =
  { readonly ok: true; readonly report: CheckInReport } | { readonly ok: false; readonly message: string };

/** Sign, optional currency before, digits with thousands or one decimal mark, unit behind. Every repeat is bounded. */
const SHAPE =
  /^([+\-−])?[ \t]{0,2}([$€£¥])?[ \t]{0,2}(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,10})?|\d{1,15}(?:[.,]\d{1,10})?|[.,]\d{1,10})[ \t]{0,2}([^\d\s.,:+−-][^\n]{0,60})?$/u;

/**
 * Read a value. A sign makes it a change: `+2`, `-1`. `1,5` is 1.5; `1,200` is 1200, because three digits after a comma are
 * thousands in English, but `0,125` is 0.125.
 * @example parseCheckInValue('3 km') // => { ok: true, report: { kind: 'value', amount: 3, unit: 'km' } }
 * @example parseCheckInValue('a lot').ok // => false
 */
export function parseCheckInValue(text: string): CheckInValue {
  const value = text.trim();
  if (/^done$/i.test(value)) return { ok: true, report: { kind: 'done' } };
  if (/^skip(?:ped)?$/i.test(value)) return { ok: true, report: { kind: 'skip' } };
  const match = value.length > 120 ? null : SHAPE.exec(value);
  if (match === null) {
    return {
      ok: false,
      message: `“${value.slice(0, 40)}” is no check-in: write a number (3, 3 km), a change (+2), done or skip.`,
    };
  }
  const [, sign, currency, digits = '', behind] = match;
  const amount = writtenNumber(digits) ?? Number.NaN;
  const unit = behind?.trim() ?? currency ?? null;
  if (sign === undefined) return { ok: true, report: { kind: 'value', amount, unit } };
  return {
    ok: true,
    report: { kind: 'delta', amount: sign === '+' || amount === 0 ? amount : -amount, unit },
  };
}

/** An amount as `parseCheckInValue` reads it back: no exponent, at most ten decimals. @example amountText(1e-7) // => '0.0000001' */
function amountText(amount: number): string {
  const text = String(amount);
  return text.includes('e') ? amount.toFixed(10).replace(/\.?0+$/, '') : text;
}

/** @example checkInValueText({ kind: 'delta', amount: 2, unit: 'km' }) // => '+2 km' */
export function checkInValueText(report: CheckInReport): string {
  if (report.kind === 'done' || report.kind === 'skip') return report.kind;
  const sign = report.kind === 'value' ? '' : report.amount < 0 ? '-' : '+';
  const amount = report.kind === 'value' ? amountText(report.amount) : amountText(Math.abs(report.amount));
  return `${sign}${amount}${report.unit === null ? '' : ` ${report.unit}`}`;
}
