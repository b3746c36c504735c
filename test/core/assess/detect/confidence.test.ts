import { describe, expect, it } from 'vitest';
import { readText } from '../../../support/read-text';

const shares = (text: string) => readText(text).confidence.map((rating) => rating.share);

describe('a stated confidence', () => {
  it.each([
    ['I am 8/10 sure', 0.8],
    ['Walk to work (9/10)', 0.9],
    ['Confidence: 75%', 0.75],
    ['confidence level - 7', 0.7],
    ['80 percent confident', 0.8],
    ['I rate my confidence at 6 out of 10', 0.6],
    ['Swim on Fridays, 3/10 confidence', 0.3],
    ['Confidence 50-60%', 0.6],
    ['cut sugar by 25%, confidence 9/10', 0.9],
    ['I feel 90% confident about it', 0.9],
    ['How sure: 10/10', 1],
    ['sure 7', 0.7],
    ['Confidence (0-10): 8', 0.8],
    ['confident: 6.5/10', 0.65],
    ['100% confident', 1],
  ])('%s', (text, share) => {
    expect(shares(text).at(-1)).toBeCloseTo(share);
  });

  it.each([
    'Raise the score to 80%',
    'Paint 10 doors',
    'Run 8 km',
    'Be more confident',
    'Build confidence by giving 2 talks',
    'Sure, but not today',
    'On 9/11 we met',
    'Read 3/4 of the book',
    '5 out of 7 days',
    'Cut costs by 10 percent',
    'Meet 6 people',
    'Grow by 20/30 units',
    'A 50/50 share',
    'Half of the shelf',
    'A confident voice',
  ])('is not in: %s', (text) => {
    expect(shares(text)).toEqual([]);
  });
});
