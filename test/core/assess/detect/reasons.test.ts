import { describe, expect, it } from 'vitest';
import { readText } from '../../../support/read-text';

const hasReason = (text: string) => readText(text).reasons.length > 0;

describe('a reason is stated in', () => {
  it.each([
    'Walk daily so that my back stops hurting',
    'Save 200 a month in order to visit my sister',
    'Call my mother because she lives alone',
    'Swim twice a week to strengthen my back',
    'Cook at home for my health',
    'Read to the children, which will help them sleep',
    'Learn Polish so I can talk to my grandfather',
    'Tidy the desk to find things faster',
    'Cut meat as it is better for the climate',
    'Give a talk; it is important to me',
    'Keep a diary. This helps me see patterns',
    'Hire a bookkeeper, freeing up time for clients',
    'Draw every day for fun',
    'Sort the tools with the aim of selling half of them',
    'Leave at five for the sake of my family',
    'Improve my sleep by reading instead of scrolling',
  ])('%s', (text) => {
    expect(hasReason(text)).toBe(true);
  });

  it.each([
    'I want to run a marathon',
    'Go to the gym',
    'I plan to paint the shed',
    'Send the form to the bank',
    'Bring the queue from 9 to 4',
    'Learn how to knit a sock',
    'My goal is to read 20 books',
    'Ask Ben to bring the ladder',
    'I need to sleep more',
    'Be a better listener',
    'Walk to work by June',
    'Start to write a blog',
    'Try to meditate daily',
    'I hope to learn to dance',
    'Remind clients to bring their diary',
    'Relevant:',
    'I will be ready to give the talk in May',
  ])('not in: %s', (text) => {
    expect(hasReason(text)).toBe(false);
  });
});
