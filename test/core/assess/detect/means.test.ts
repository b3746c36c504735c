import { describe, expect, it } from 'vitest';
import { readText } from '../../../support/read-text';

const hasMeans = (text: string) => readText(text).means.means.length > 0;

describe('means, steps and resources are named in', () => {
  it.each([
    'Lose 5 kg by cycling to the office',
    'Learn Danish using a phone app',
    'Paint the flat with the help of my brother',
    'Run 10 km; I already have the shoes',
    'Clear the loft: I will set aside two hours on Sunday',
    'Finish the course with my tutor',
    'I will use the timer to keep the breaks short',
    'Sell the boat through regular practice and coaching',
    'We have the budget for it',
    'First I sketch the plan, then I order the wood',
    'Improve the menu by asking three guests for ideas',
    'Block 30 minutes in the calendar for it',
    'Write a song via an online workshop',
    'Get stronger by lifting weights and stretching',
    'I managed it last year',
    'Start with one room',
  ])('%s', (text) => {
    expect(hasMeans(text)).toBe(true);
  });

  it.each([
    'Paint the flat by June',
    'Lose 5 kg',
    'Finish the course by the end of term',
    'Be a kinder neighbour',
    'Read a novel with a happy ending',
    'Cut the queue by reducing it from 9 to 4',
    'Raise sales by increasing them by 10%',
    'Swim every Friday',
    'Get fit because I want to play with my son',
    'Walk through the park',
    'Sleep eight hours',
    'Meet by the lake',
    'Send the letter to Anna',
    'Visit Rome in spring',
    'Buy a kettle with a long spout',
    'Achievable: yes',
  ])('not in: %s', (text) => {
    expect(hasMeans(text)).toBe(false);
  });
});
