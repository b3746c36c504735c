import { spawnSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar/local-date';
import { formatCheckIn, type NewCheckIn } from '../../../src/core/goal/check-in-line';
import { parseCheckInValue } from '../../../src/core/goal/check-in-value';
import { loggingCheckIn } from '../../../src/core/goal/changing-goal';
import { readNote } from '../../../src/core/goal/parse-goal';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { statusOf } from '../../../src/core/progress/status-of';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { aFolder, readIn } from '../../support/a-folder';
import { aNote } from '../../support/a-note';

const TODAY = '2026-06-15';
const HABIT = aNote(
  { framework: 'pact', cadence: 'daily', start: '2026-06-01' },
  '# Walk\n\n## Check-ins\n- 2026-06-01: done\n- 2026-06-02: skip — ill\n\n## Reviews\n### 2026-06-07',
);
const MEASURED = aNote(
  { start: '2026-06-01', due: '2026-07-31', unit: 'pages', baseline: 0, target: 300 },
  '# Read\n\n## Check-ins\n- 2026-06-01: 3\n',
);

function log(text: string, checkIns: readonly NewCheckIn[]): string {
  return checkIns.reduce((now, checkIn) => {
    const result = loggingCheckIn('A.md', checkIn, DEFAULT_SCHEMA)(now);
    if (!result.ok) throw new Error(result.refusal.message);
    return result.text;
  }, text);
}

function checkIn(date: string, value: string, comment = ''): NewCheckIn {
  const read = parseCheckInValue(value);
  if (!read.ok) throw new Error(read.message);
  return { date, report: read.report, comment };
}

function checkInsOf(text: string): readonly string[] {
  const read = readNote('A.md', text, DEFAULT_SCHEMA);
  if (read.kind !== 'goal') throw new Error('it is no goal any more');
  return read.goal.checkIns.map(({ date, report, comment }) => formatCheckIn({ date, report, comment }));
}

/** What is shown of it: everything but the places and the order of the lines. */
function stateOf(text: string) {
  const index = createGoalIndex({ schema: DEFAULT_SCHEMA });
  index.set('A.md', text);
  const goal = index.get('A.md');
  if (goal === null) throw new Error('it is no goal any more');
  return statusOf(goal, index, TODAY, DEFAULT_SETTINGS);
}

/** The lines that one side has added, put where they stand there, into what the other side says: what a merge by lines does. */
function merged(base: string, ours: string, theirs: string): string {
  const known = new Set(base.split('\n'));
  const added = theirs.split('\n').filter((line) => /^- \d{4}/.test(line) && !known.has(line));
  const lines = ours.split('\n');
  const last = lines.findLastIndex((line) => /^- \d{4}/.test(line));
  return lines.toSpliced(last + 1, 0, ...added).join('\n');
}

describe('check-ins of two devices', () => {
  const ours = log(HABIT, [checkIn('2026-06-03', 'done', 'here')]);
  const theirs = log(HABIT, [checkIn('2026-06-03', 'skip', 'there'), checkIn('2026-06-04', 'done')]);
  const all = ['- 2026-06-03: done — here', '- 2026-06-03: skip — there', '- 2026-06-04: done'];

  function mergeByGit(...options: string[]): string {
    const folder = aFolder({ 'base.md': HABIT, 'ours.md': ours, 'theirs.md': theirs });
    spawnSync('git', ['merge-file', ...options, 'ours.md', 'base.md', 'theirs.md'], { cwd: folder });
    return readIn(folder, path.join('ours.md'));
  }

  it('are all there after git has merged the lines of both', () => {
    const text = mergeByGit('--union');
    expect(checkInsOf(text)).toEqual([...checkInsOf(HABIT), ...all]);
    expect(text).toContain('## Reviews');
  });

  it('are read as long as git asks which of them to keep', () => {
    const text = mergeByGit();
    expect(text).toContain('<<<<<<<');
    expect(checkInsOf(text)).toEqual([...checkInsOf(HABIT), ...all]);
  });

  it('are appended: no line that was there has moved', () => {
    expect(checkInsOf(log(HABIT, [checkIn('2026-05-01', 'done')]))).toEqual([
      ...checkInsOf(HABIT),
      '- 2026-05-01: done',
    ]);
  });
});

describe('two histories, merged in either order', () => {
  const anyDay = fc.integer({ min: 0, max: 12 }).map((days) => addDays('2026-06-03', days));
  /** On a day of its own: of two values for one day, the place decides. */
  const history = (values: readonly string[]) =>
    fc.uniqueArray(fc.record({ date: anyDay, value: fc.constantFrom(...values) }), {
      selector: ({ date }) => date,
      maxLength: 12,
    });

  it.each([
    ['a habit', HABIT, ['done', 'skip', '+1', '2']],
    ['a measure', MEASURED, ['3', '12 pages', '+2', '-1', 'done']],
  ])('give the same state: %s', (_, base, values) => {
    fc.assert(
      fc.property(
        history(values),
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (each, isOurs) => {
          const of = (side: boolean) =>
            each.filter((_each, at) => isOurs[at] === side).map(({ date, value }) => checkIn(date, value));
          // the mirror of the newest value is one line, which two devices may both have written
          const withoutMirror = (text: string) => text.replace(/^current:.*\n/m, '');
          const [a, b] = [withoutMirror(log(base, of(true))), withoutMirror(log(base, of(false)))];
          const [ab, ba] = [merged(base, a, b), merged(base, b, a)];
          expect(checkInsOf(ab)).toHaveLength(checkInsOf(base).length + each.length);
          expect([...checkInsOf(ab)].sort()).toEqual([...checkInsOf(ba)].sort());
          expect(stateOf(ab)).toEqual(stateOf(ba));
        },
      ),
    );
  });
});
