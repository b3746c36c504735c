import { describe, expect, it } from 'vitest';
import { isConcrete, isDoing } from '../../../../src/core/assess/detect/concrete';
import type { Reading } from '../../../../src/core/assess/reading';
import { readText } from '../../../support/read-text';
import * as actions from './tables/actions';
import * as cadences from './tables/cadences';
import * as confidence from './tables/confidence';
import * as deadlines from './tables/deadlines';
import * as labels from './tables/labels';
import * as means from './tables/means';
import { NOT_YET } from './tables/not-yet';
import * as quantities from './tables/quantities';
import * as reasons from './tables/reasons';
import * as vagueness from './tables/vagueness';
import { fastest } from '../../../support/fastest';

const isLabelled = (text: string) =>
  (['smart', 'pact'] as const).some((framework) =>
    readText(text, framework).parts.some(({ criterion }) => criterion !== null),
  );
const isVague = ({ actions: found, quantities: counted, cadences: rhythms, deadlines: days }: Reading) =>
  counted.vague.length > 0 ||
  [...rhythms, ...days].some(({ tag }) => tag === 'vague') ||
  found.some(({ verb, vagueAt }) => vagueAt >= 0 || verb === 'vague' || verb === 'state');

/** Swimming twice a week needs no object. */
const isActing = ({ actions: found, cadences: rhythms }: Reading) =>
  found.some(
    (each) => !each.others && (isConcrete(each) || (isDoing(each) && each.vagueAt < 0 && rhythms.length > 0)),
  );

const DETECTORS = [
  ['an amount', quantities, (text: string) => readText(text).quantities.amounts.length > 0, '1 of 3 to 5% '],
  [
    'a deadline',
    deadlines,
    (text: string) => readText(text).deadlines.some(({ tag }) => tag === 'bounded'),
    'by the end of next ',
  ],
  [
    'a rhythm',
    cadences,
    (text: string) => readText(text).cadences.some(({ tag }) => tag !== 'vague'),
    'twice every other ',
  ],
  ['an action', actions, (text: string) => isActing(readText(text)), 'I will call and write '],
  [
    'means',
    means,
    (text: string) =>
      [text, `Write 12 letters. ${text}`].some((each) => readText(each).means.means.length > 0),
    'with the help of by using ',
  ],
  ['a reason', reasons, (text: string) => readText(text).reasons.length > 0, 'because so that I can '],
  [
    'confidence',
    confidence,
    (text: string) => readText(text).confidence.length > 0,
    'confident 8 of 10 sure ',
  ],
  ['vagueness', vagueness, (text: string) => isVague(readText(text)), 'be better and more of it '],
  ['a label', labels, isLabelled, 'S: M - **A** '],
] as const;

const FEWEST = 30;
const isRead = (phrases: readonly string[]) => phrases.filter((phrase) => !NOT_YET.has(phrase));

describe.each(DETECTORS)('%s', (_, { MUST, MUST_NOT }, isFound, hostile) => {
  it('has its tables', () => {
    expect(isRead(MUST).length).toBeGreaterThanOrEqual(FEWEST);
    expect(isRead(MUST_NOT).length).toBeGreaterThanOrEqual(FEWEST);
  });

  it.each(isRead(MUST))('is found in: %s', (text: string) => {
    expect(isFound(text)).toBe(true);
  });

  it.each(isRead(MUST_NOT))('is not in: %s', (text: string) => {
    expect(isFound(text)).toBe(false);
  });

  it('is not told yet in some phrases, which are listed', () => {
    const [missed, wrong] = [MUST, MUST_NOT].map((phrases) =>
      phrases.filter((phrase) => NOT_YET.has(phrase)),
    );
    expect(missed?.filter((text) => isFound(text))).toEqual([]);
    expect(wrong?.filter((text) => !isFound(text))).toEqual([]);
  });

  it('is looked for in 40 KB of near misses in under 50 ms', () => {
    const text = hostile.repeat(Math.ceil(40_000 / hostile.length));
    isFound(text.slice(0, 4000));
    // labels are looked for once per framework
    const most = isFound === isLabelled ? 100 : 50;
    expect(fastest(() => isFound(text), most)).toBeLessThan(most);
  });
});
