import { describe, expect, it } from 'vitest';
import { proposedDues } from '../../../src/core/proposals/proposed-due';

const TODAY = '2026-06-15';

describe('words about a deadline propose the day', () => {
  it.each([
    ['by the end of July', '2026-07-31'],
    ['for the next 3 months', '2026-09-15'],
    ['by 1 September', '2026-09-01'],
    ['bis zum 30. September', '2026-09-30'],
    ['bis Ende Juli', '2026-07-31'],
    ['in den nächsten drei Monaten', '2026-09-15'],
    ['antes del 1 de mayo de 2027', '2027-05-01'],
    ['en los próximos tres meses', '2026-09-15'],
    ["d'ici fin mars", '2027-03-31'],
    ['avant le 30 juin 2027', '2027-06-30'],
    ['entro il 30 aprile', '2027-04-30'],
    ['nei prossimi tre mesi', '2026-09-15'],
    ['até 15 de dezembro', '2026-12-15'],
    ['bis zum 3.4.2027', '2027-04-03'],
    ['2027-02-28', '2027-02-28'],
  ])('%s: %s', (words, day) => {
    expect(proposedDues(words, TODAY, 'day-first')).toEqual([day]);
  });

  it('or two when day and month could be either, and one in a language that writes the day first', () => {
    expect(proposedDues('by 03/04/2027', TODAY, 'either')).toEqual(['2027-04-03', '2027-03-04']);
    expect(proposedDues('antes del 03/04/2027', TODAY, 'day-first')).toEqual(['2027-04-03']);
    expect(proposedDues('by 04/04/2027', TODAY, 'either')).toEqual(['2027-04-04']);
    expect(proposedDues('by 25/04/2027', TODAY, 'either')).toEqual(['2027-04-25']);
  });

  it.each(['as soon as possible', 'march on', 'by 31/31/2027', 'irgendwann', '', 'by the river'])(
    '%j: none',
    (words) => {
      expect(proposedDues(words, TODAY, 'either')).toEqual([]);
    },
  );
});
