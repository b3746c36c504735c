import { describe, expect, it } from 'vitest';
import { isConcrete } from '../../../../src/core/assess/criteria/actions-judged';
import { readText } from '../../../support/read-text';

const concrete = (text: string) =>
  readText(text).actions.some((action) => isConcrete(action) && !action.method);

describe('a concrete action with its object is in', () => {
  it.each([
    'Write a letter to my grandmother',
    'I will repaint the kitchen chairs',
    'Book the dentist',
    'I want to plant an apple tree',
    'My goal is to publish the cookbook',
    'We are going to replace the boiler',
    'By June, sell the old car',
    'Every Friday I call my brother',
    'Learn the violin concerto by heart',
    'Stop smoking cigarettes',
    'Please submit the tax return',
    "I'd like to visit the Faroe Islands",
    'Start writing a blog about bread',
    'Record my blood sugar in the diary',
    'Then I will sew a quilt',
    'I intend to zest a lemon',
    '- [ ] Repair the bicycle',
    'Objective: Translate the manual',
    'Keep a food diary',
  ])('%s', (text) => {
    expect(concrete(text)).toBe(true);
  });

  it.each([
    'Get better at chess',
    'Be healthier',
    'I want to become a good cook',
    'Improve my Spanish',
    'Get fit',
    'Do more sport',
    'Work harder',
    'Be more organised at home',
    'Feel happy',
    'Reduce stress',
    'Eat healthier food',
    'Think positive',
    'Something with music',
    'Live a balanced life',
    'I try to stay calm',
    'Increase sales',
    'Make good progress',
    '',
    'Happiness',
    'Begin training',
  ])('not in: %s', (text) => {
    expect(concrete(text)).toBe(false);
  });
});
