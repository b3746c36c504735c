import { describe, expect, it } from 'vitest';
import { readText, wordsAt } from '../../../../support/read-text';

function deadlines(text: string, tag: 'bounded' | 'vague' = 'bounded'): readonly string[] {
  const reading = readText(text);
  return wordsAt(
    text,
    reading,
    reading.deadlines.filter((deadline) => deadline.tag === tag),
  );
}

describe('a deadline is', () => {
  it.each([
    ['Call the landlord by Friday', 'by Friday'],
    ['Hand the thesis in before 14 May', 'before 14 May'],
    ['Repaint the hall by 2027-03-01', 'by 2027-03-01'],
    ['Send the invoice no later than 30.11.2026', 'no later than 30.11.2026'],
    ['Sort the photos by the end of the month', 'by the end of the month'],
    ['Read eight novels this year', 'this year'],
    ['Plant the hedge next spring', 'next spring'],
    ['For the next six weeks I write every morning', 'For the next six weeks'],
    ['Swim a kilometre within 10 weeks', 'within 10 weeks'],
    ['Clear the garage in two weekends', 'in two weekends'],
    ['Ship the beta in Q3', 'in Q3'],
    ['Pass the theory test before Christmas', 'before Christmas'],
    ['Ring the bank tomorrow', 'tomorrow'],
    ['Bring the diary by my next appointment', 'by my next appointment'],
    ['Learn forty verbs over the course of a month', 'over the course of a month'],
    ['No takeaways until 1 July', 'until 1 July'],
    ['Save 900 euros by the time of my 40th birthday, so by March 2027', 'by March 2027'],
    ['Follow a 12-week programme at the pool', '12-week programme'],
    ['Three months from now the shed stands', 'Three months from now'],
    ['Knit a scarf during the winter holidays', 'during the winter holidays'],
    ['Cut the queue to five by year end', 'by year end'],
    ['I will do this throughout 2027', 'throughout 2027'],
    ['Deadline: June 12, 2027', 'June 12, 2027'],
  ])('%s', (text, words) => {
    expect(deadlines(text).join(' · ')).toContain(words);
  });

  it.each([
    'Walk for 20 minutes every morning',
    'Water the plants twice a week',
    'Go to bed by 10 pm',
    'Sell more jam than last year',
    'Sales fell over the past three months',
    'Get fitter someday',
    'I may ask Tom to march with us',
    'Read to children under 6 years',
    'Answer mails at the end of each day',
    'Meet Ana on Mondays',
    'Run 5 km in 28 minutes',
    'Stretch in the mornings',
    'Second draft of chapter 3',
    'A calm life in the long run',
    'Take the stairs from now on',
    'Weigh myself once a month',
    'She is 32 years old',
  ])('not in: %s', (text) => {
    expect(deadlines(text)).toEqual([]);
  });

  it.each([
    ['Tidy the attic soon', 'soon'],
    ['Learn the cello one day', 'one day'],
    ['Write a novel eventually', 'eventually'],
    ['Be patient in the long run', 'in the long run'],
    ['Fix the fence when I have time', 'when I have time'],
  ])('only vague in: %s', (text, words) => {
    expect(deadlines(text, 'vague')).toContain(words);
  });
});
