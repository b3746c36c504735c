import { describe, expect, it } from 'vitest';
import { dayInSentence, typedDay } from '../../../src/core/calendar/typed-day';
import { fastest } from '../../support/fastest';

// a Monday
const TODAY = '2026-06-15';

describe('a day as people type it', () => {
  it.each([
    ['2027-03-31', '2027-03-31'],
    [' 2026-06-20 ', '2026-06-20'],
    ['by 2026-06-20', '2026-06-20'],
    ['31 March 2027', '2027-03-31'],
    ['March 31st, 2027', '2027-03-31'],
    ['31.3.2027', '2027-03-31'],
    ['31/03/2027', '2027-03-31'],
    ['31 March', '2027-03-31'],
    ['1 july', '2026-07-01'],
    ['15 June', '2026-06-15'],
    ['the 3rd of August', '2026-08-03'],
    ['Dec 24', '2026-12-24'],
    ['29 February', '2028-02-29'],
    ['31.8.', '2026-08-31'],
    ['today', '2026-06-15'],
    ['Tomorrow', '2026-06-16'],
    ['the day after tomorrow', '2026-06-17'],
    ['in 3 months', '2026-09-15'],
    ['3 months', '2026-09-15'],
    ['within the next 3 months', '2026-09-15'],
    ['six weeks from now', '2026-07-27'],
    ['in a week', '2026-06-22'],
    ['in a fortnight', '2026-06-29'],
    ['in a couple of days', '2026-06-17'],
    ['in a year', '2027-06-15'],
    ['Friday', '2026-06-19'],
    ['monday', '2026-06-22'],
    ['this Friday', '2026-06-19'],
    ['next Friday', '2026-06-26'],
    ['by Sunday', '2026-06-21'],
    ['next week', '2026-06-22'],
    ['next month', '2026-07-15'],
    ['this month', '2026-06-30'],
    ['end of the month', '2026-06-30'],
    ['end of next month', '2026-07-31'],
    ['end of the week', '2026-06-21'],
    ['end of the quarter', '2026-06-30'],
    ['end of next quarter', '2026-09-30'],
    ['end of the year', '2026-12-31'],
    ['by the end of the year', '2026-12-31'],
    ['September', '2026-09-30'],
    ['end of May', '2027-05-31'],
    ['March 2028', '2028-03-31'],
    ['Q3', '2026-09-30'],
    ['Q1', '2027-03-31'],
    ['end of Q2 2027', '2027-06-30'],
    ['2027', '2027-12-31'],
  ])('%s is %s', (typed, day) => {
    expect(typedDay(typed, TODAY)).toBe(day);
  });

  it.each([
    ['nothing', ''],
    ['a wish', 'soon'],
    ['a day that does not exist', '31 February'],
    ['a date with a tail', '2026-02-31x'],
    ['two readings', '03/04/2027'],
    ['no month in particular', 'the month'],
    ['a rhythm', 'every Friday'],
    ['a sentence', 'I will be done on Friday if the tools arrive'],
    ['a verb', 'march on'],
    ['a number', '12'],
  ])('%s is none', (_, typed) => {
    expect(typedDay(typed, TODAY)).toBeNull();
  });

  it('is the same day of a shorter month when the day is missing there', () => {
    expect(typedDay('in one month', '2026-01-31')).toBe('2026-02-28');
  });
});

describe('a day that a sentence names', () => {
  it.each([
    ['I will do this for the next 3 months.', '2026-09-15'],
    ['Done by 30 September, whatever happens.', '2026-09-30'],
    ['All plans are in place by the end of August.', '2026-08-31'],
    ['I hand it in on Friday.', '2026-06-19'],
    ['Finished in May.', '2027-05-31'],
    ['My deadline is 2026-12-01.', '2026-12-01'],
    ['Ready before the end of the year.', '2026-12-31'],
    ['It takes three weeks, so I finish in four weeks.', '2026-07-13'],
  ])('%s', (sentence, day) => {
    expect(dayInSentence(sentence, TODAY)).toBe(day);
  });

  it.each([
    'They may come.',
    'I march on.',
    'It takes three weeks.',
    'Every Friday I write.',
    'I read 2027 pages.',
    'I meet 3 clients a week.',
    'One day I will.',
    'x'.repeat(40_000),
  ])('is not in: %.40s', (sentence) => {
    expect(dayInSentence(sentence, TODAY)).toBeNull();
  });
});

it.each(['in the next '.repeat(160), '1 '.repeat(1_000), 'end of '.repeat(280), 'a'.repeat(2_000)])(
  'a hostile text is read in under 50 ms: %.20s',
  (text) => {
    const read = () => {
      typedDay(text, TODAY);
      dayInSentence(text, TODAY);
    };
    expect(fastest(read, 50)).toBeLessThan(50);
  },
);
