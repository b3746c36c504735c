import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/local-date';
import type { Goal } from '../../../src/core/goal/goal';
import { statusOf, statusOfAll } from '../../../src/core/progress/status-of';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { aGoal } from '../../support/a-goal';
import { anIndex } from '../../support/an-index';

type Overrides = NonNullable<Parameters<typeof aGoal>[0]>;
const weekly = { times: 1, period: 'week', weekdaysOnly: false } as const;
const TODAY = '2026-06-15';

/** Ten weeks from 2026-04-06 to 2026-06-14, the first so many kept. */
const habit = (name: string, kept: number, overrides: Overrides = {}) =>
  aGoal({
    path: `${name}.md`,
    title: name,
    framework: 'pact',
    cadence: weekly,
    start: '2026-04-06',
    checkIns: Array.from({ length: kept }, (_, at) => `${addDays('2026-04-06', 7 * at)}: done`),
    ...overrides,
  });
/** Half of its time is over. */
const outcome = (current: number | null, overrides: Overrides = {}) =>
  aGoal({
    path: 'Outcome.md',
    start: '2026-06-01',
    due: '2026-06-30',
    baseline: 0,
    target: 300,
    current,
    companions: ['Walk'],
    ...overrides,
  });
const statusIn = (goals: readonly Goal[], settings = DEFAULT_SETTINGS) => {
  const [first] = goals;
  if (first === undefined) throw new Error('no goal');
  return statusOf(first, anIndex(goals), TODAY, settings);
};

describe('the verdict on outcome and actions', () => {
  it.each<[string, readonly Goal[], string | null, string?]>([
    ['actions done, outcome behind', [outcome(50), habit('Walk', 8)], 'adjust-plan'],
    [
      'actions missed, outcome behind',
      [outcome(50), habit('Walk', 7)],
      'actions-missed',
      'Walk kept in 7 of 10 weeks',
    ],
    ['both well', [outcome(150), habit('Walk', 8)], 'both-well'],
    ['outcome fine, actions missed', [outcome(150), habit('Walk', 1)], 'luck', 'Walk kept in 1 of 10 weeks'],
    [
      'the companion kept least decides',
      [outcome(50, { companions: ['Walk', 'Write'] }), habit('Walk', 10), habit('Write', 3)],
      'actions-missed',
      'Write kept in 3 of 10 weeks',
    ],
    [
      'a companion that is paused says nothing',
      [
        outcome(50, { companions: ['Walk', 'Write'] }),
        habit('Walk', 10),
        habit('Write', 0, { status: 'paused', checkIns: ['2026-06-01: done'] }),
      ],
      'adjust-plan',
    ],
    [
      'a PACT child is one too',
      [outcome(50, { companions: [] }), habit('Walk', 8, { parent: 'Outcome' })],
      'adjust-plan',
    ],
    [
      'a child without a cadence is none',
      [outcome(50, { companions: [] }), habit('Walk', 8, { parent: 'Outcome', cadence: null })],
      null,
    ],
    ['nothing was due of the companion yet', [outcome(50), habit('Walk', 0, { start: '2026-06-15' })], null],
    ['the companion is not there', [outcome(50)], null],
    ['nobody knows the outcome', [outcome(null), habit('Walk', 8)], null],
    ['there is no plan', [outcome(50, { due: null }), habit('Walk', 8)], null],
    ['the outcome is reached', [outcome(300), habit('Walk', 8)], null],
    ['the outcome is paused', [outcome(50, { status: 'paused' }), habit('Walk', 8)], null],
    ['the outcome has not begun', [outcome(0, { start: '2026-06-16' }), habit('Walk', 8)], null],
    ['its date has passed', [outcome(50, { due: '2026-06-10' }), habit('Walk', 8)], 'adjust-plan'],
  ])('%s', (_, goals, code, said = '') => {
    const { verdict } = statusIn(goals);
    expect(verdict?.code ?? null).toBe(code);
    expect(verdict?.message ?? '').toContain(said);
  });

  it('takes what is kept from the settings', () => {
    const goals = [outcome(50), habit('Walk', 7)];
    expect(statusIn(goals, { ...DEFAULT_SETTINGS, keptOnTrack: 0.7 }).verdict?.code).toBe('adjust-plan');
  });

  it('is said right after what matters most', () => {
    const { health } = statusIn([outcome(50), habit('Walk', 8)]);
    expect(health.level).toBe('off-track');
    expect(health.reasons.map(({ code }) => code).slice(0, 2)).toEqual(['behind', 'adjust-plan']);
    expect(health.reasons[1]?.message).toBe('actions done, outcome lags: adjust the plan');
  });

  it('is kept back when it is praise and a step is not well', () => {
    const step = aGoal({ ...outcome(0), path: 'Step.md', title: 'Step', parent: 'Outcome', companions: [] });
    const { health, verdict } = statusIn([outcome(150), habit('Walk', 8), step]);
    expect(verdict?.code).toBe('both-well');
    expect(health.reasons.map(({ code }) => code).slice(0, 2)).toEqual(['weakest-step', 'on-plan']);
    const codes = statusIn([outcome(150), habit('Walk', 8)]).health.reasons.map(({ code }) => code);
    expect(codes.slice(0, 2)).toEqual(['on-plan', 'both-well']);
  });
});

describe('companions', () => {
  it('are those of the links, then the habits among the steps, each once', () => {
    const { companions } = statusIn([
      outcome(50, { companions: ['Write', 'Walk', 'Write', 'Outcome', 'Nowhere'] }),
      habit('Walk', 8, { parent: 'Outcome' }),
      habit('Swim', 2, { parent: 'Outcome' }),
      habit('Write', 0, { cadence: null }),
    ]);
    expect(companions.map(({ path, title, hitRate }) => [path, title, hitRate?.value ?? null])).toEqual([
      ['Write.md', 'Write', null],
      ['Walk.md', 'Walk', 0.8],
      ['Swim.md', 'Swim', 0.2],
    ]);
  });

  it('may name one another without end', () => {
    const goals = [
      outcome(50, { companions: ['Walk'], parent: 'Walk' }),
      habit('Walk', 8, { companions: ['Outcome', 'Walk'], parent: 'Outcome' }),
    ];
    const statuses = statusOfAll(anIndex(goals), TODAY, DEFAULT_SETTINGS);
    expect(statuses.get('Outcome.md')?.verdict?.code).toBe('adjust-plan');
    expect(statuses.get('Walk.md')?.companions.map(({ path }) => path)).toEqual(['Outcome.md']);
    expect(statuses.get('Walk.md')?.verdict).toBeNull();
  });

  it('that change, change the status of the goal they drive', () => {
    const goal = outcome(50);
    expect(statusIn([goal, habit('Walk', 8)]).verdict?.code).toBe('adjust-plan');
    expect(statusIn([goal, habit('Walk', 2)]).verdict?.code).toBe('actions-missed');
    expect(statusIn([goal]).verdict).toBeNull();
  });

  it('are looked at as of the day', () => {
    const goals = [outcome(50), habit('Walk', 10)];
    const early = statusOf(goals[0] ?? aGoal(), anIndex(goals), '2026-04-15', DEFAULT_SETTINGS);
    expect(early.companions[0]?.hitRate).toMatchObject({ met: 2, due: 2 });
  });
});
