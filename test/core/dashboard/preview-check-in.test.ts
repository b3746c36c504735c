import { describe, expect, it } from 'vitest';
import { previewCheckIn, standingOf } from '../../../src/core/dashboard/preview-check-in';
import { logCheckIn } from '../../../src/core/goal/log-check-in';
import { readTypedCheckIn } from '../../../src/core/goal/typed-check-in';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { aNote } from '../../support/a-note';

const TODAY = '2026-06-15';
const PLAN = { start: '2026-06-01', due: '2026-06-30', baseline: 0, target: 30, measure: 'pages' };

function typed(note: string, value: string, date = 'today', comment = '') {
  const index = createGoalIndex({ schema: DEFAULT_SCHEMA });
  index.set('A.md', note);
  const goal = index.get('A.md');
  const read = readTypedCheckIn({ value, date, comment }, TODAY);
  if (goal === null || !read.ok) throw new Error('the test is about a goal and a check-in');
  const basis = { index, today: TODAY, settings: DEFAULT_SETTINGS };
  return { goal, checkIn: read.checkIn, basis, preview: previewCheckIn(goal, read.checkIn, basis) };
}

describe('the preview of a check-in', () => {
  it.each([
    ['the plan is kept to', PLAN, '15', '15 of 30 pages · on the plan'],
    ['one is ahead', PLAN, '20', '20 of 30 pages · 5 days ahead'],
    ['one is behind', PLAN, '10', '10 of 30 pages · 5 pages behind the plan'],
    ['it is reached', PLAN, '30', '30 of 30 pages · reached'],
    ['a change counts onto what is there', { ...PLAN, current: 13 }, '+2', '15 of 30 pages · on the plan'],
    [
      'a habit is kept',
      { framework: 'pact', cadence: 'daily', start: '2026-06-14' },
      'done',
      '1 of 2 days · 1 day in a row',
    ],
    ['there is nothing to count', {}, 'done', ''],
  ])('says where the goal stands when %s', (_, properties, value, standing) => {
    expect(typed(aNote(properties), value).preview).toMatchObject({ ok: true, standing });
  });

  it('shows the line that will be written, and the edit writes it', () => {
    const { goal, checkIn, preview } = typed(
      aNote({ ...PLAN, current: 13 }),
      '+2',
      'yesterday',
      'in  the rain',
    );
    expect(preview).toMatchObject({ line: '- 2026-06-14: 15 — in the rain' });
    const written = logCheckIn(goal, checkIn, DEFAULT_SCHEMA);
    expect(written.ok && written.text).toContain('\n- 2026-06-14: 15 — in the rain\n');
  });

  it('says why it would be refused', () => {
    const { goal, basis } = typed(aNote(), '3');
    const below = { date: TODAY, report: { kind: 'value', amount: -1, unit: null }, comment: '' } as const;
    expect(previewCheckIn(goal, below, basis)).toMatchObject({ ok: false });
  });

  it('leaves the goal as it is', () => {
    const { goal, basis } = typed(aNote(PLAN), '20');
    expect(basis.index.get('A.md')).toBe(goal);
    expect(standingOf(goal, basis)).toBe('target 30 pages');
  });
});

describe('a check-in as it is typed', () => {
  it.each([
    ['lots', 'today', 'value'],
    ['3', 'soon', 'date'],
    ['3', '2026-06-16', 'date'],
  ])('%s on %s is wrong in the field %s', (value, date, field) => {
    expect(readTypedCheckIn({ value, date, comment: '' }, TODAY)).toMatchObject({ ok: false, field });
  });
});
