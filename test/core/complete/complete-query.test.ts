import { describe, expect, it } from 'vitest';
import { completeQuery, type QueryKeyDetails } from '../../../src/core/complete/complete-query';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { FILTER_KEYS, QUERY_KEYS, QUERY_SORTS } from '../../../src/core/query/goals-query';
import { parseQuery } from '../../../src/core/query/parse-query';
import { aGoal } from '../../support/a-goal';

const details = Object.fromEntries(
  [...QUERY_KEYS, ...FILTER_KEYS].map((key) => [key, `about ${key}`]),
) as QueryKeyDetails;
const schema = { ...DEFAULT_SCHEMA, statusValues: { ...DEFAULT_SCHEMA.statusValues, active: 'läuft' } };
const goals = [aGoal({ path: 'Goals/Run 5 km.md', values: [{ value: 'Health', from: 0, to: 0 }] })];
const basis = { schema, today: '2026-06-15', goals, path: '' };

/** `|` is where one types. */
function completed(marked: string) {
  const found = completeQuery(marked.replace('|', ''), marked.indexOf('|'), basis, details);
  return found === null ? null : found.options.map(({ insert }) => insert);
}

describe('in a block of goals', () => {
  it.each([
    ['|', ['view: ', 'filter:\n  ', 'sort: ', 'group: ', 'limit: ', 'goal: ']],
    ['vi|', ['view: ']],
    ['G|', ['group: ', 'goal: ']],
    ['view: table\nvi|', null],
    ['fi|', ['filter:\n  ']],
    ['filter:\n  st|', ['status: ']],
    ['filter:\n  status: idea\n  |', ['framework: ', 'health: ', 'value: ', 'parent: ', 'text: ']],
    ['view: cards\n  st|', null],
    ['filter:\n  text: a\nso|', ['sort: ']],
  ])('keys are offered: %j', (marked, expected) => {
    expect(completed(marked)).toEqual(expected);
  });

  it.each([
    ['view: ta|', ['table']],
    ['goal: this\nview: |', ['progress', 'cards']],
    ['sort: |', QUERY_SORTS],
    ['filter:\n  status: |', ['idea', 'läuft', 'paused', 'achieved', 'dropped', 'all', 'open']],
    ['filter:\n  status: [idea, lä|]', ['läuft']],
    ['filter:\n  status:\n    - pa|', ['paused']],
    ['filter:\n  health: at|', ['at-risk']],
    ['filter:\n  value: he|', ['Health']],
    ['filter:\n  parent: |', ['this', '"[[Run 5 km]]"']],
    ['filter:\n  framework: p|', ['pact']],
    ['goal: [[ru|', ['"[[Run 5 km]]"']],
    ['limit: 1|', null],
    ['sort: ti|', ['title', 'title desc']],
    ['sort: d| # mine', null],
  ])('values are offered: %j', (marked, expected) => {
    expect(completed(marked)).toEqual(expected);
  });

  it('every value offered is understood', () => {
    const keys = [
      'view',
      'sort',
      'group',
      'filter:\n  status',
      'filter:\n  health',
      'filter:\n  framework',
      'goal',
    ];
    for (const key of keys) {
      const options = completed(`${key}: |`) ?? [];
      expect(options).not.toEqual([]);
      for (const value of options) expect(parseQuery(`${key}: ${value}`, schema)).toMatchObject({ ok: true });
    }
  });
});
