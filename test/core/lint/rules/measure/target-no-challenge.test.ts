import { expect, it } from 'vitest';
import { pastGoals, smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'measure/target-no-challenge';
const found = (more: Record<string, string | null>, others = pastGoals, body = '# A\n\nB.') =>
  findingsIn(smartExample({ current: null, ...more }, body), RULE, undefined, others);
const some = (count: number) => Object.fromEntries(Object.entries(pastGoals).slice(0, count));

it.each([
  ['1', 1],
  ['2', 1],
  ['3', 0],
  ['9', 0],
])('after 3, 4 and 3 clients in 12 weeks, a target of %s in 13 weeks: %i', (target, count) => {
  expect(found({ target })).toHaveLength(count);
});

it('says how it compares and asks', () => {
  expect(found({ target: '1' })[0]?.message).toBe(
    'This asks for 31% of the pace that is usual for you, by 3 goals of the same measure. Is it a challenge?',
  );
});

it.each([
  ['two past results', { target: '1' }, some(2)],
  ['another measure', { target: '1', measure: 'letters' }, pastGoals],
  ['the other direction', { target: '1', baseline: '5' }, pastGoals],
  ['no deadline to tell the pace by', { target: '1', due: null }, pastGoals],
  ['a goal that is over', { target: '1', status: 'achieved' }, pastGoals],
])('nothing is said with %s', (_, more, others) => {
  expect(found(more, others)).toEqual([]);
});

it('counts goals that are over only, by what was logged', () => {
  const still = Object.fromEntries(
    Object.entries(pastGoals).map(([path, text]) => [
      path,
      text.replace('status: achieved', 'status: active'),
    ]),
  );
  expect(found({ target: '1' }, still)).toEqual([]);
  const unlogged = Object.fromEntries(
    Object.entries(pastGoals).map(([path, text]) => [path, text.replace(/## Check-ins[^]*/, '')]),
  );
  expect(found({ target: '1' }, unlogged)).toEqual([]);
});

it.each([
  ['three check-ins at the target', '- 2026-05-20: 3\n- 2026-05-27: 3\n- 2026-06-03: 4', {}, 1],
  ['two', '- 2026-05-27: 3\n- 2026-06-03: 4', {}, 0],
  ['three with one below', '- 2026-05-20: 3\n- 2026-05-27: 2\n- 2026-06-03: 4', {}, 0],
  [
    'three on the way down',
    '- 2026-05-20: 2\n- 2026-05-27: 1\n- 2026-06-03: 2',
    { baseline: '9', target: '2' },
    1,
  ],
  [
    'three while nobody knows the way',
    '- 2026-05-20: 3\n- 2026-05-27: 3\n- 2026-06-03: 4',
    { baseline: null },
    0,
  ],
])('is reached already after %s', (_, checkIns, more, count) => {
  expect(found(more, {}, `# A\n\nB.\n\n## Check-ins\n${checkIns}`)).toHaveLength(count);
});
