import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailyCheckIns } from '../../../src/core/daily/daily-check-ins';
import { readDailyLines } from '../../../src/core/daily/daily-lines';
import { loggingCheckIn } from '../../../src/core/goal/changing-goal';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import type { GoalIndex } from '../../../src/core/vault/goal-index';
import { aNote } from '../../support/a-note';
import { fastest } from '../../support/fastest';

const DAY = '2026-06-12';
const PATH = `Daily/${DAY}.md`;

function anIndexOf(notes: Readonly<Record<string, string>>): GoalIndex {
  const index = createGoalIndex({ schema: DEFAULT_SCHEMA });
  for (const [path, text] of Object.entries(notes)) index.set(path, text);
  return index;
}

const look = (text: string, index: GoalIndex) => dailyCheckIns({ path: PATH, text, date: DAY }, index);

/** Logs what is new, as the plugin and the command line do. Returns how many lines that were. */
function logAll(text: string, index: GoalIndex): number {
  const fresh = look(text, index).filter((each) => each.state === 'new');
  for (const { goal, checkIn } of fresh) {
    const result = loggingCheckIn(goal.path, checkIn, DEFAULT_SCHEMA)(index.get(goal.path)?.text ?? '');
    if (!result.ok) throw new Error(result.refusal.message);
    index.set(goal.path, result.text);
  }
  return fresh.length;
}

describe('lines of a daily note', () => {
  it.each([
    ['- goal:: [[Run]] 3', 'Run', { kind: 'value', amount: 3, unit: null }, ''],
    [
      '* goal:: [[Goals/Run|my run]] 3 km — in the rain',
      'Goals/Run',
      { kind: 'value', amount: 3, unit: 'km' },
      'in the rain',
    ],
    ['1. Goal:: [[Run#Plan]] +2 - slow', 'Run', { kind: 'delta', amount: 2, unit: null }, 'slow'],
    ['- [x] goal:: [[Walk]]', 'Walk', { kind: 'done' }, ''],
    ['- [x] goal:: [[Walk]] skip', 'Walk', { kind: 'skip' }, ''],
    ['- goal:: [Run](Goals/My%20run.md) 3', 'Goals/My run.md', { kind: 'value', amount: 3, unit: null }, ''],
    ['- Morning\n  - goal:: [[Run]] 3', 'Run', { kind: 'value', amount: 3, unit: null }, ''],
  ])('says in %j something about %s', (text, target, report, comment) => {
    expect(readDailyLines(text)).toMatchObject([{ target, said: { ok: true, report, comment } }]);
  });

  it.each([
    ['a link alone', '- goal:: [[Run]]'],
    ['a box that is not ticked', '- [ ] goal:: [[Run]] 3'],
    ['no list', 'goal:: [[Run]] 3'],
    ['code', '```\n- goal:: [[Run]] 3\n```'],
    ['a comment', '%%\n- goal:: [[Run]] 3\n%%'],
    ['no link', '- goal:: Run 3'],
    ['properties', '---\ngoal:\n  - goal:: [[Run]] 3\n---\n'],
    ['another field', '- subgoal:: [[Run]] 3'],
  ])('is nothing to log in %s', (_, text) => {
    expect(readDailyLines(text)).toEqual([]);
  });

  it('are read in no time, whatever they are', () => {
    for (const piece of ['goal:: [[', '- goal:: [[a|', '- [x] goal:: ', '- goal:: [](', ' — ']) {
      const text = `- ${piece.repeat(40_000 / piece.length)}`;
      expect(fastest(() => readDailyLines(text), 50)).toBeLessThan(50);
    }
  });
});

describe('the check-ins of a daily note', () => {
  const RUN = aNote(
    { measure: 'km', target: 100 },
    '# Run\n\n## Check-ins\n- 2026-06-12: 3 km — in the rain',
  );

  it('are new, logged, or wrong', () => {
    const index = anIndexOf({ 'Goals/Run.md': RUN, 'Diary.md': '# Diary\n' });
    const text =
      '- goal:: [[Run]] 3\n- goal:: [[Run]] 4\n- goal:: [[Diary]] 3\n- goal:: [[Gone]] 3\n- goal:: [[Run]] a lot\n';
    expect(look(text, index).map(({ line, state }) => [line, state])).toEqual([
      [1, 'logged'],
      [2, 'new'],
      [3, 'wrong'],
      [4, 'wrong'],
      [5, 'wrong'],
    ]);
  });

  it('are of the day of the note, and say what the line says', () => {
    const index = anIndexOf({ 'Run.md': RUN });
    expect(look('- goal:: [[run]] +2 — slow', index)).toMatchObject([
      { checkIn: { date: DAY, report: { kind: 'delta', amount: 2 }, comment: 'slow' } },
    ]);
  });

  it('said twice are two, and logged once are one', () => {
    const index = anIndexOf({ 'Walk.md': aNote({ framework: 'pact', cadence: 'daily' }) });
    const text = '- goal:: [[Walk]] done\n';
    expect(logAll(text, index)).toBe(1);
    expect(logAll(text + text, index)).toBe(1);
    expect(logAll(text + text, index)).toBe(0);
    expect(index.get('Walk.md')?.checkIns).toHaveLength(2);
  });

  it('that are a first change are known again by the value that came of them', () => {
    const index = anIndexOf({ 'Run.md': aNote({ measure: 'km', target: 100, current: 10 }) });
    expect(logAll('- goal:: [[Run]] +2', index)).toBe(1);
    expect(index.get('Run.md')?.checkIns).toMatchObject([{ report: { kind: 'value', amount: 12 } }]);
    expect(logAll('- goal:: [[Run]] +2', index)).toBe(0);
  });

  it('are logged once, however often one looks', () => {
    const value = fc.constantFrom('3', '+2', '-1', 'done', 'skip', '3 km', '0', '3 sessions');
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), fc.option(fc.nat(20)), (values, current) => {
        const index = anIndexOf({ 'Run.md': aNote({ unit: 'km', target: 100, current }) });
        const text = values.map((each, at) => `- goal:: [[Run]] ${each} — number ${at}`).join('\n');
        logAll(text, index);
        expect(logAll(text, index)).toBe(0);
        expect(index.get('Run.md')?.checkIns).toHaveLength(values.length);
      }),
    );
  });
});
