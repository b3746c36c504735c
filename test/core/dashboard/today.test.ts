import { describe, expect, it } from 'vitest';
import { buildDashboard } from '../../../src/core/dashboard/build-dashboard';
import { todayOf } from '../../../src/core/dashboard/today';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { aNote } from '../../support/a-note';

type Properties = Parameters<typeof aNote>[0];
/** A Monday. */
const TODAY = '2026-06-15';
const VALUE = { start: '2026-06-01', due: '2026-12-31', target: 10 };
const HABIT = { framework: 'pact', start: '2026-05-04', cadence: 'weekly' };

function today(...notes: readonly (readonly [title: string, Properties, body?: string])[]) {
  const index = createGoalIndex({ schema: DEFAULT_SETTINGS.schema });
  for (const [title, properties, body = ''] of notes)
    index.set(`${title}.md`, aNote(properties, `# ${title}\n\n${body}`));
  const model = buildDashboard({ index, today: TODAY, settings: DEFAULT_SETTINGS, state: 'ready' });
  const { now, soon, then } = todayOf(model);
  const said = (all: typeof now) =>
    all.map(({ goal, what, date, isSecond }) => `${goal.title}: ${what} ${date}${isSecond ? ' !' : ''}`);
  return { now: said(now), soon: said(soon), then: then?.title ?? null };
}

const checkIns = (...lines: readonly string[]) =>
  `## Check-ins\n${lines.map((line) => `- ${line}\n`).join('')}`;
const milestones = (...lines: readonly string[]) =>
  `## Milestones\n${lines.map((line) => `- ${line}\n`).join('')}`;

describe('a check-in is due', () => {
  it.each([
    ['of a habit whose week is open', HABIT, checkIns('2026-06-10: done'), ['A: check-in 2026-06-21']],
    [
      'marked, when the week before was missed',
      HABIT,
      checkIns('2026-05-05: done'),
      ['A: check-in 2026-06-21 !'],
    ],
    ['not of a habit that was kept this week', HABIT, checkIns('2026-06-10: done', '2026-06-15: done'), []],
    [
      'not of a monthly habit before its last week',
      { ...HABIT, cadence: 'monthly' },
      checkIns('2026-05-10: done'),
      [],
    ],
    ['of a number that is a week old', VALUE, checkIns('2026-06-08: 2'), ['A: check-in 2026-06-15']],
    ['not of a number of yesterday', VALUE, checkIns('2026-06-14: 2'), []],
    ['of a number from the start on, when there is none', VALUE, '', ['A: check-in 2026-06-01']],
    [
      'at its own rhythm, when it has one',
      { ...VALUE, start: '2026-02-01' },
      checkIns('2026-03-01: 1', '2026-03-21: 2', '2026-04-10: 3', '2026-04-30: 4', '2026-06-01: 5'),
      [],
    ],
    ['not of a goal that is reached', VALUE, checkIns('2026-05-01: 10'), []],
    ['not in a pause', { ...VALUE, paused: '2026-06-10/' }, '', []],
    ['not before the start', { ...VALUE, start: '2026-07-01' }, '', []],
    ['not of a goal that is paused', { ...VALUE, status: 'paused' }, '', []],
    ['not of a goal that counts nothing', { start: '2026-01-01' }, '', []],
  ] as const)('%s', (_, properties, body, expected) => {
    expect(today(['A', properties, body]).now).toEqual(expected);
  });
});

describe('milestones, reviews and deadlines', () => {
  const done = checkIns('2026-06-15: 2');
  it('stand with what is due once their day has come, and a week before with what is soon', () => {
    const body = `${milestones('[ ] Late 📅 2026-06-01', '[ ] Soon 📅 2026-06-22', '[ ] Far 📅 2026-06-23', '[x] Over 📅 2026-06-02')}\n${done}`;
    expect(today(['A', VALUE, body])).toMatchObject({
      now: ['A: milestone 2026-06-01'],
      soon: ['A: milestone 2026-06-22'],
    });
  });
  it('a deadline is asked until it is settled', () => {
    expect(today(['A', { ...VALUE, due: '2026-06-10' }, done]).now).toEqual(['A: due 2026-06-10']);
    expect(today(['A', { ...VALUE, due: '2026-06-20' }, done]).soon).toEqual(['A: due 2026-06-20']);
  });
  it('a review is asked on its day, not before', () => {
    expect(today(['A', { ...VALUE, start: '2026-05-15', review: 'monthly' }, done]).now).toEqual([
      'A: review 2026-06-15',
    ]);
    expect(today(['A', { ...VALUE, start: '2026-05-16', review: 'monthly' }, done]).now).toEqual([]);
  });
});

it('what was missed before comes first, then what is longest overdue', () => {
  const { now } = today(
    ['Number', VALUE, checkIns('2026-06-01: 1')],
    ['Late', { ...VALUE, due: '2026-06-02' }, checkIns('2026-06-15: 1')],
    ['Second', HABIT, checkIns('2026-05-05: done')],
  );
  expect(now).toEqual([
    'Second: check-in 2026-06-21 !',
    'Late: due 2026-06-02',
    'Number: check-in 2026-06-08',
  ]);
});

it('when nothing is due, it names what comes next', () => {
  const done = checkIns('2026-06-15: 2');
  expect(today(['Far', VALUE, done], ['Near', { ...VALUE, due: '2026-08-01' }, done]).then).toBe('Near');
});
