import { describe, expect, it } from 'vitest';
import { formatCadence, parseCadence } from '../../../src/core/goal/cadence';

const per = (times: number, period: 'day' | 'week' | 'month') => ({ times, period, weekdaysOnly: false });
const weekdays = { times: 1, period: 'day', weekdaysOnly: true };

describe('a cadence', () => {
  it.each([
    ['daily', per(1, 'day')],
    ['Every day', per(1, 'day')],
    ['weekdays', weekdays],
    ['every weekday', weekdays],
    ['on workdays', weekdays],
    ['weekly', per(1, 'week')],
    ['each week', per(1, 'week')],
    ['once a week', per(1, 'week')],
    ['monthly', per(1, 'month')],
    ['3 per week', per(3, 'week')],
    ['3/week', per(3, 'week')],
    ['3x per week', per(3, 'week')],
    ['3 times a week', per(3, 'week')],
    ['twice a month', per(2, 'month')],
    ['three times each week', per(3, 'week')],
    ['2  per   day', per(2, 'day')],
    ['5 days a week', per(5, 'week')],
    ['0 per week', null],
    ['100 per day', null],
    ['sometimes', null],
    ['day', null],
    ['per week', null],
    ['', null],
    ['1'.repeat(100), null],
  ])('%j is read', (text, expected) => expect(parseCadence(text)).toEqual(expected));

  it.each(['daily', 'weekdays', 'weekly', 'monthly', '3 per week', '2 per day', '99 per month'])(
    '%s is written as it is read',
    (text) => {
      const cadence = parseCadence(text);
      expect(cadence === null ? null : formatCadence(cadence)).toBe(text);
    },
  );
});
