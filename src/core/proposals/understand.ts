/**
 * What words about a criterion say that a property can hold. In: a criterion, words. Out: properties: a day, a rhythm, an amount, a rating.
 * Nothing is written: the coach sets them with an answer, rules offer them as fixes.
 */
import { assess } from '../assess/assess';
import type { LocalDate } from '../calendar/local-date';
import { typedDay } from '../calendar/typed-day';
import type { CriterionId } from '../frameworks/framework';
import { formatCadence, parseCadence } from '../goal/cadence';
import type { PropertyName, PropertyValue } from '../goal/goal';
import { writtenNumber } from '../text/written-number';
import { proposedDues } from './proposed-due';

/** What an answer was understood as. */
export interface Understood {
  readonly properties: readonly (readonly [PropertyName, PropertyValue])[];
  /** The properties say all of it. */
  readonly isAll: boolean;
}

/**
 * What of an answer is a fact that a property holds.
 * @example understand('measurable', 'from 2 to 5 clients', today).properties // => [['measure', 'clients'], ['baseline', 2], ['target', 5]]
 */
export function understand(criterion: CriterionId, answer: string, today: LocalDate): Understood {
  if (criterion === 'time-bound') {
    const day = typedDay(answer, today);
    const [proposed = null] = day === null ? onlyOne(proposedDues(answer, today, 'either')) : [day];
    return facts(proposed, 'due', day !== null);
  }
  if (criterion === 'continuous') {
    const cadence = parseCadence(answer.replace(/[.\s]+$/, ''));
    const inside = cadence ?? cadenceInside(answer);
    return facts(inside === null ? null : formatCadence(inside), 'cadence', cadence !== null);
  }
  if (criterion === 'achievable') return facts(rating(answer), 'confidence', true);
  if (criterion === 'measurable') return amount(answer);
  return NOTHING;
}

/** What can mean two days is asked again, not guessed. */
function onlyOne(days: readonly LocalDate[]): readonly LocalDate[] {
  return days.length === 1 ? days : [];
}

const NOTHING: Understood = { properties: [], isAll: false };

function facts(value: PropertyValue, name: PropertyName, isAll: boolean): Understood {
  return value === null ? NOTHING : { properties: [[name, value]], isAll };
}

/** "I will do it twice a week, after work": the words that the detectors take for a rhythm. */
function cadenceInside(answer: string) {
  for (const { text } of assess(answer, 'pact').criteria.continuous?.evidence ?? []) {
    const cadence = parseCadence(text);
    if (cadence !== null) return cadence;
  }
  return null;
}

/** `8`, `8/10`, `8 of 10` */
function rating(answer: string): number | null {
  const [, number] = /^(\d{1,2})(?: ?(?:\/|of|out of|von|de|sur|su) ?10)?[.\s]*$/.exec(answer) ?? [];
  return number === undefined || Number(number) > 10 ? null : Number(number);
}

/** Written with the number, without a blank, or short: everything else is what is counted. */
const UNITS = /^(?:%|€|\$|£|km|m|mi|miles|kg|lb|lbs|g|l|h|hours|min|minutes|pages)$/i;

/** `3 clients`, `12 km`, `from 2 to 5 clients`: one number and what it counts, no more. */
function amount(answer: string): Understood {
  const [, from, to = '', what = ''] =
    /^(?:from (\d[\d.,]{0,9}) to )?(\d[\d.,]{0,9}) ?([\p{L}%€$£][^\d.,;:!?\n]{0,40}?)[.\s]*$/u.exec(answer) ??
    [];
  const target = writtenNumber(to);
  if (target === null || what.split(' ').length > 5) return NOTHING;
  const baseline = from === undefined ? null : writtenNumber(from);
  return {
    properties: [
      [UNITS.test(what) ? 'unit' : 'measure', what],
      ...(baseline === null ? [] : [['baseline', baseline] as const]),
      ['target', target],
    ],
    isAll: true,
  };
}
