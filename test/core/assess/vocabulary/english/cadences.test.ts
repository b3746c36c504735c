import { describe, expect, it } from 'vitest';
import { readText, wordsAt } from '../../../../support/read-text';

function rhythms(text: string): readonly string[] {
  const reading = readText(text);
  return wordsAt(
    text,
    reading,
    reading.cadences.filter((cadence) => cadence.tag !== 'vague'),
  );
}

describe('a rhythm or daily cue is', () => {
  it.each([
    ['Read a poem every evening', 'every evening'],
    ['Lift weights three times a week', 'three times a week'],
    ['Yoga 2x/week', '2x/week'],
    ['Write 300 words per day', '300 words per day'],
    ['Phone my aunt every other Sunday', 'every other Sunday'],
    ['Back up the laptop monthly', 'monthly'],
    ['Swim on Tuesdays and Fridays', 'on Tuesdays and Fridays'],
    ['Take a walk after lunch', 'after lunch'],
    ['When I wake up, I drink a glass of water', 'When I wake up'],
    ['Floss before bed', 'before bed'],
    ['Note the mood at the end of each session', 'at the end of each session'],
    ['Visit the gym 3-4 days a week', '3-4 days a week'],
    ['One date night every two weeks', 'every two weeks'],
    ['Cook at home on weekdays', 'on weekdays'],
    ['A bi-weekly call with the supervisor', 'bi-weekly'],
    ['Check the budget on the first Monday of each month', 'on the first Monday of each month'],
    ['Stretch each time the kettle boils', 'each time'],
    ['Two laps twice daily', 'twice daily'],
  ])('%s', (text, words) => {
    expect(rhythms(text).join(' · ')).toContain(words);
  });

  it.each([
    'Paint the fence by June',
    'Lose 4 kg in three months',
    'Read 12 books this year',
    'Walk regularly',
    'Play the piano more often',
    'Finish the report by Friday',
    'Get up at 6 am',
    'Buy two pairs of shoes',
    'Work for a year in Lisbon',
    'I want a better week',
    'Every guest gets a menu',
    'Hire one person per team',
    'Call the plumber next Monday',
    'A month of rest',
    'Sleep well at a friend’s place',
    'Say yes to each of my sisters',
  ])('not in: %s', (text) => {
    expect(rhythms(text)).toEqual([]);
  });
});
