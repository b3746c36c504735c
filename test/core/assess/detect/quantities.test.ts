import { describe, expect, it } from 'vitest';
import { readText, wordsAt } from '../../../support/read-text';

function amounts(text: string): readonly string[] {
  const reading = readText(text);
  return wordsAt(text, reading, reading.quantities.amounts);
}

describe('an amount is', () => {
  it.each([
    ['Plant 40 tulips', '40 tulips'],
    ['Cut sugar by 30%', '30%'],
    ['Save €1,200 for the roof', '1,200 for'],
    ['Learn twenty songs', 'twenty songs'],
    ['Halve the paper waste', 'Halve'],
    ['Bring the queue from 9 to 4 people', '9 to'],
    ['Reply within the day to at least 8 mails', '8 mails'],
    ['Run 10.5 km', '10.5 km'],
    ['Drink two litres of water', 'two litres'],
    ['Keep the error rate under 2 percent', '2 percent'],
    ['Fill half the shelf', 'half'],
    ['Lift 60kg', '60kg'],
    ['Zero missed appointments', 'Zero'],
    ['Visit a dozen farms', 'a dozen'],
    ['Grow the list to 500+ readers', '500+'],
    ['In bed by 22:30', '22:30'],
  ])('%s', (text, words) => {
    expect(amounts(text).join(' · ')).toContain(words);
  });

  it.each([
    'Finish the mural by 2027',
    'Read more',
    'Write for the next 3 months',
    'Walk every 2 days',
    'Study for the B2 exam',
    'Get a COVID-19 booster',
    'Rewrite chapter 7',
    'Get up at 6 am',
    'Confidence: 8/10',
    'I am 70% confident',
    'Be number one',
    'No one waits',
    'Start on 3 May',
    '1. Paint the gate',
    'Be there 24/7',
    'Measurable: I feel lighter',
    'Care for people over 65 years of age',
  ])('not in: %s', (text) => {
    expect(amounts(text)).toEqual([]);
  });
});
