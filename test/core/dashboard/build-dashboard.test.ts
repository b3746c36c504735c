import { describe, expect, it } from 'vitest';
import { buildDashboard } from '../../../src/core/dashboard/build-dashboard';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { lintVault } from '../../../src/core/lint/lint-vault';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { aNote } from '../../support/a-note';

const TODAY = '2026-06-15';

function dashboardOf(notes: Readonly<Record<string, string>>) {
  const index = createGoalIndex({ schema: DEFAULT_SCHEMA });
  for (const [path, text] of Object.entries(notes)) index.set(path, text);
  return {
    index,
    model: buildDashboard({ index, today: TODAY, settings: DEFAULT_SETTINGS, state: 'ready' }),
  };
}

const notes = {
  'Goals/Homework.md': aNote(
    {
      start: '2026-05-04',
      due: '2026-08-03',
      measure: 'clients with a homework plan',
      baseline: 0,
      target: 3,
      current: 2,
      parent: '[[Practice]]',
      values: ['Client progress'],
    },
    [
      '# Homework plans for 3 clients',
      '',
      'I will create a homework plan for 3 clients in order to improve client progress, using the platform, by 3 August 2026.',
      '',
      '## Milestones',
      '- [x] First plan live 📅 2026-05-15',
      '- [ ] All plans reviewed 📅 2026-07-24',
      '',
      '## Check-ins',
      '- 2026-06-04: 2 — second plan',
    ].join('\n'),
  ),
  'Goals/Practice.md': aNote({ start: '2026-01-05' }, '# Grow the practice'),
  'Goals/Wish.md': aNote({ framework: 'pact', status: 'idea' }, '# Be present\n\nBe more present.'),
  'Goals/Broken.md': '---\ntype: goal\nvalues: [a, b\n---\n\n# A broken one\n',
  'Daily.md': '# Only a day',
};

describe('the dashboard', () => {
  const { model, index } = dashboardOf(notes);
  const card = (path: string) => {
    const found = model.goals.find((goal) => goal.path === path);
    if (found === undefined) throw new Error(`no card for ${path}`);
    return found;
  };

  it('has a card for each goal, sorted by path', () => {
    expect(model.goals.map(({ path }) => path)).toEqual([
      'Goals/Homework.md',
      'Goals/Practice.md',
      'Goals/Wish.md',
    ]);
  });

  it('shows of a goal what a person wants to know', () => {
    expect(card('Goals/Homework.md')).toMatchObject({
      title: 'Homework plans for 3 clients',
      framework: 'smart',
      status: 'active',
      progress: { value: 2 / 3, source: 'measure' },
      health: { level: 'on-track' },
      hitRate: null,
      amount: '2 of 3 clients',
      due: '2026-08-03',
      next: { date: '2026-07-24', what: 'milestone', label: 'All plans reviewed' },
      parent: { path: 'Goals/Practice.md', title: 'Grow the practice' },
      values: ['Client progress'],
      milestones: [
        { text: 'First plan live', done: true, due: '2026-05-15', position: 0 },
        { text: 'All plans reviewed', done: false, due: '2026-07-24', position: 1 },
      ],
      checkIn: { kind: 'value', unit: '', current: 2, last: '2026-06-04' },
    });
    expect(card('Goals/Practice.md').children).toEqual([
      { path: 'Goals/Homework.md', title: 'Homework plans for 3 clients', level: 'on-track' },
    ]);
  });

  it('gives each goal the ring of its framework', () => {
    expect(
      card('Goals/Homework.md')
        .ring.map(({ letter }) => letter)
        .join(''),
    ).toBe('SMART');
    expect(
      card('Goals/Wish.md')
        .ring.map(({ letter }) => letter)
        .join(''),
    ).toBe('PACT');
    expect(card('Goals/Homework.md').ring[1]).toMatchObject({ criterion: 'measurable', status: 'met' });
    expect(card('Goals/Practice.md').ring.map(({ status }) => status)).toContain('missing');
  });

  it('has the findings of the linter, with why and how to fix them', () => {
    const late = dashboardOf({ 'Late.md': aNote({ start: '2026-01-01', due: '2026-05-31' }, '# Late') });
    const found = lintVault(late.index, TODAY, DEFAULT_SETTINGS)[0]?.findings ?? [];
    const shown = late.model.goals[0]?.findings ?? [];
    expect(shown.map(({ rule }) => rule)).toEqual(found.map(({ rule }) => rule));
    const deadline = shown.find(({ rule }) => rule === 'time/deadline-in-past');
    expect(deadline).toMatchObject({ severity: 'warning', line: 5 });
    expect(deadline?.why).not.toBe('');
    expect(deadline?.fix).not.toBe('');
  });

  it('counts what is active and what was found', () => {
    const all = lintVault(index, TODAY, DEFAULT_SETTINGS).flatMap(({ findings }) => findings);
    // the long goal is carried by its active step, so one takes attention
    expect(model.summary).toMatchObject({ goals: 3, active: 1, activeLimit: 5 });
    expect(model.summary.byHealth).toMatchObject({ 'on-track': 2, 'no-data': 0 });
    expect(Object.values(model.summary.findings).reduce((sum, count) => sum + count, 0)).toBe(all.length);
  });

  it('lists notes that cannot be read, with the line', () => {
    expect(model.unreadable).toHaveLength(1);
    expect(model.unreadable[0]).toMatchObject({
      path: 'Goals/Broken.md',
      problems: [{ code: 'yaml-syntax' }],
    });
    expect(model.unreadable[0]?.problems[0]?.line).toBeGreaterThan(1);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('says whether the vault has been read yet', () => {
    expect(buildDashboard({ index, today: TODAY, settings: DEFAULT_SETTINGS, state: 'indexing' }).state).toBe(
      'indexing',
    );
  });

  it('keeps the cards of goals about which nothing has changed, and draws the others anew', () => {
    const { index: changing, model: before } = dashboardOf(notes);
    changing.set('Goals/Homework.md', notes['Goals/Homework.md'].replace('# Homework plans', '# Plans'));
    const after = buildDashboard({
      index: changing,
      today: TODAY,
      settings: DEFAULT_SETTINGS,
      state: 'ready',
    });
    expect(after.goals.map((goal, at) => goal === before.goals[at])).toEqual([false, false, true]);
    expect(after.goals[1]?.children[0]?.title).toBe('Plans for 3 clients');
  });

  it('is the same whether its goals were shown before or not', () => {
    const again = dashboardOf(notes);
    again.index.set('Goals/Homework.md', notes['Goals/Homework.md'].replace('current: 2', 'current: 3'));
    again.index.set('Goals/Homework.md', notes['Goals/Homework.md']);
    expect(
      buildDashboard({ index: again.index, today: TODAY, settings: DEFAULT_SETTINGS, state: 'ready' }),
    ).toEqual(model);
  });
});

describe('what a check-in takes', () => {
  it.each([
    [
      'a number for a measure',
      { measure: 'pages', unit: 'p' },
      { kind: 'value', unit: 'p', current: null, last: null },
    ],
    ['a number for a target', { target: 3, current: 1 }, { kind: 'value', unit: '', current: 1, last: null }],
    [
      'done for a habit',
      { framework: 'pact', cadence: 'weekly' },
      { kind: 'done', unit: '', current: null, last: null },
    ],
  ])('is %s', (_, properties, expected) => {
    expect(dashboardOf({ 'A.md': aNote(properties) }).model.goals[0]?.checkIn).toEqual(expected);
  });
});

describe('an empty vault', () => {
  it('has an empty dashboard', () => {
    expect(dashboardOf({}).model).toMatchObject({
      goals: [],
      unreadable: [],
      summary: { goals: 0, active: 0 },
    });
  });
});
