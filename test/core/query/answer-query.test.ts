import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { answerQuery } from '../../../src/core/query/answer-query';
import { parseQuery } from '../../../src/core/query/parse-query';
import { aGoalCard } from '../../support/a-goal-card';

const health = (level: 'on-track' | 'at-risk') => ({ level, reasons: [{ code: 'x', message: 'x' }] });
const practice = { path: 'Goals/Practice.md', title: 'Practice' };
const model = {
  goals: [
    aGoalCard({ path: 'Goals/Practice.md', title: 'Practice', due: '2026-12-01', health: health('at-risk') }),
    aGoalCard({
      path: 'Goals/Group.md',
      title: 'Group',
      parent: practice,
      due: '2026-08-01',
      values: ['Values/Care'],
    }),
    aGoalCard({
      path: 'Goals/Read.md',
      title: 'Read',
      framework: 'pact',
      values: ['Lernen'],
      health: health('on-track'),
    }),
    aGoalCard({ path: 'Goals/Old.md', title: 'Old', status: 'achieved', parent: practice }),
    aGoalCard({ path: 'Goals/Wish.md', title: 'A café of my own', status: 'idea' }),
  ],
  unreadable: [{ path: 'Goals/Broken.md', title: 'Broken', problems: [] }],
};

function answered(text: string, path = 'Home.md') {
  const parsed = parseQuery(text, DEFAULT_SCHEMA);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const resolve = (target: string) =>
    ['Practice', 'Read', 'Broken'].includes(target)
      ? `Goals/${target}.md`
      : target === 'Home'
        ? 'Home.md'
        : null;
  return answerQuery(model, parsed.query, { path, resolve });
}

function titles(text: string, path?: string) {
  const answer = answered(text, path);
  return answer.kind === 'goals' ? answer.goals.map(({ title }) => title) : answer.kind;
}

describe('the goals of a query', () => {
  it.each([
    ['', ['Practice', 'Read', 'Group']],
    ['sort: due', ['Group', 'Practice', 'Read']],
    ['sort: title desc', ['Read', 'Practice', 'Group']],
    ['sort: title', ['Group', 'Practice', 'Read']],
    ['sort: title\nfilter:\n  status: all', ['A café of my own', 'Group', 'Old', 'Practice', 'Read']],
    ['sort: title\nfilter:\n  status: [achieved, idea]', ['A café of my own', 'Old']],
    ['filter:\n  framework: pact', ['Read']],
    ['filter:\n  health: [at-risk]', ['Practice']],
    ['filter:\n  value: care', ['Group']],
    ['filter:\n  value: "[[Care]]"', ['Group']],
    ['filter:\n  value: [LERNEN, care]', ['Read', 'Group']],
    ['filter:\n  parent: "[[Practice]]"', ['Group']],
    ['filter:\n  parent: "[[Practice]]"\n  status: all', ['Group', 'Old']],
    ['filter:\n  text: CAFE own\n  status: all', ['A café of my own']],
    ['filter:\n  text: nothing like it', []],
  ])('%j', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it('are cut after sorting, and it is known how many there are', () => {
    expect(answered('sort: due\nlimit: 1')).toMatchObject({ goals: [{ title: 'Group' }], all: 3 });
    expect(answered('sort: due\nlimit: 9')).toMatchObject({ all: 3 });
  });

  it('are the steps of the page itself for “parent: this”', () => {
    expect(titles('filter:\n  parent: this', 'Goals/Practice.md')).toEqual(['Group']);
    expect(titles('filter:\n  parent: this', 'Home.md')).toEqual([]);
  });

  it('are none for a parent that is not there, which is told', () => {
    expect(answered('filter:\n  parent: ["[[Nowhere]]", "[[Home]]"]')).toMatchObject({
      goals: [],
      missing: ['Nowhere'],
    });
  });
});

describe('one goal', () => {
  it.each([
    ['goal: this', 'Goals/Read.md', { kind: 'goal', goal: { title: 'Read' } }],
    ['goal: this', 'Home.md', { kind: 'no-goal', target: null }],
    ['goal: this', 'Goals/Broken.md', { kind: 'unreadable', note: { title: 'Broken' } }],
    ['goal: "[[Read]]"', 'Home.md', { kind: 'goal', goal: { title: 'Read' } }],
    ['goal: "[[Home]]"', 'Home.md', { kind: 'no-goal', target: 'Home' }],
    ['goal: "[[Nowhere]]"', 'Home.md', { kind: 'no-goal', target: 'Nowhere' }],
    ['goal: "[[Broken]]"', 'Home.md', { kind: 'unreadable' }],
  ])('%j in %s', (text, path, expected) => {
    expect(answered(text, path)).toMatchObject(expected);
  });
});
