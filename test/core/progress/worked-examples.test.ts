/** Every worked example of docs/progress.md, as it stands there: its notes are read, and each row of its table is looked up and compared. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { amountText } from '../../../src/core/dashboard/amount-text';
import type { Goal } from '../../../src/core/goal/goal';
import { readNote } from '../../../src/core/goal/parse-goal';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { goalOn } from '../../../src/core/progress/goal-on';
import type { GoalStatus } from '../../../src/core/progress/goal-status';
import { expectedValue } from '../../../src/core/progress/plan-line';
import { statusOf } from '../../../src/core/progress/status-of';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { anIndex } from '../../support/an-index';

interface Row {
  readonly on: string;
  readonly what: string;
  readonly is: string;
}

interface Example {
  readonly name: string;
  readonly goals: readonly Goal[];
  readonly settings: typeof DEFAULT_SETTINGS;
  readonly rows: readonly Row[];
}

/** The part of the page from the heading *Worked examples* on; one example per heading that has a table. */
function examplesOf(page: string): readonly Example[] {
  const part = page.slice(page.indexOf('\n## Worked examples'));
  return part
    .split(/\n(?=#{3,4} )/)
    .slice(1)
    .map(readExample)
    .filter(({ rows, goals }) => rows.length > 0 || goals.length > 0);
}

function readExample(text: string): Example {
  const name = /^#+ (.*)/.exec(text)?.[1] ?? '';
  const goals: Goal[] = [];
  let settings = DEFAULT_SETTINGS;
  const prose = text.replaceAll(
    /\n```(\w+)(?: ([^\n]+))?\n([^]*?)\n```(?=\n)/g,
    (_, language: string, path: string | undefined, code: string) => {
      if (language === 'json') settings = { ...settings, ...(JSON.parse(code) as Partial<typeof settings>) };
      if (language !== 'markdown') return '';
      const read = readNote(path ?? `${name}.md`, `${code}\n`, DEFAULT_SCHEMA);
      if (read.kind !== 'goal') throw new Error(`${name}: a note that is no goal`);
      expect(read.goal.problems, name).toEqual([]);
      goals.push(read.goal);
      return '';
    },
  );
  const rows = prose.split('\n').flatMap((line): Row[] => {
    const [, on, what, is] = line.split('|').map((cell) => cell.trim());
    return on !== undefined && what !== undefined && is !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(on)
      ? [{ on, what, is }]
      : [];
  });
  return { name, goals, settings, rows };
}

interface Seen {
  readonly goal: Goal;
  readonly status: GoalStatus;
}

/** What a row can ask for. */
const LOOK_UP: Readonly<Record<string, (seen: Seen) => string | number | null | undefined>> = {
  progress: ({ status }) => status.progress?.value ?? null,
  source: ({ status }) => status.progress?.source ?? null,
  'own progress': ({ status }) => status.ownProgress?.value ?? null,
  'progress of the steps': ({ status }) => status.childProgress?.value ?? null,
  amount: ({ goal, status }) => amountText(goal, status),
  pace: ({ status }) => status.pace?.expected ?? null,
  'ahead of pace': ({ status }) => status.pace?.delta ?? null,
  current: ({ status }) => status.steering?.current ?? null,
  expected: ({ status }) => status.steering?.expected ?? null,
  ahead: ({ status }) => status.steering?.ahead ?? null,
  'safe for': ({ status }) => status.steering?.bufferDays ?? null,
  'needed a day': ({ status }) => status.steering?.needed?.perDay ?? null,
  'needed a week': ({ status }) => status.steering?.needed?.perWeek ?? null,
  'needed a session': ({ status }) => status.steering?.needed?.perSession ?? null,
  'done a week': ({ status }) => status.steering?.doing?.perWeek ?? null,
  health: ({ status }) => status.health.level,
  reasons: ({ status }) => status.health.reasons.map(({ message }) => message).join('; '),
  forecast: ({ status: { forecast } }) =>
    forecast === null
      ? null
      : forecast.kind === 'none'
        ? forecast.why
        : `${forecast.earliest}, ${forecast.likely}, ${forecast.latest ?? 'never'}`,
  'forecast says': ({ status: { forecast } }) => (forecast?.kind === 'none' ? forecast.message : null),
  'slope a day': ({ status: { forecast } }) => (forecast?.kind === 'range' ? forecast.slopes.likely : null),
  'hit rate': ({ status }) => status.hitRate?.value ?? null,
  met: ({ status }) => status.hitRate?.met ?? null,
  due: ({ status }) => status.hitRate?.due ?? null,
  streak: ({ status }) => status.hitRate?.streak ?? null,
  'best streak': ({ status }) => status.hitRate?.bestStreak ?? null,
  frozen: ({ status }) => status.hitRate?.frozen ?? null,
  'freezes left': ({ status }) => status.hitRate?.freezesLeft ?? null,
  trend: ({ status: { hitRate } }) =>
    hitRate?.trend == null ? null : `${hitRate.trend.before} → ${hitRate.trend.last}`,
  verdict: ({ status }) => status.verdict?.message ?? null,
  next: ({ status: { next } }) => (next === null ? null : `${next.what} ${next.date}`),
};

function valueOf(what: string, seen: Seen) {
  const day = /^(plan|wanted) (?:on|by) (\d{4}-\d{2}-\d{2})$/.exec(what);
  if (day?.[1] === 'plan') return expectedValue(seen.goal, day[2] ?? '');
  if (day?.[1] === 'wanted') return seen.status.steering?.nextDays.find(({ date }) => date === day[2])?.value;
  const lookUp = LOOK_UP[what];
  if (lookUp === undefined) throw new Error(`a row cannot ask for “${what}”`);
  return lookUp(seen);
}

/** `2/3` is exact, `19.07` as exact as it is written, `none` is null; anything else is text. */
function compare(found: string | number | null | undefined, is: string): void {
  const [, number, decimals = '', over] =
    /^(-?\d+(?:\.(\d+))?)(?:\/(\d+))?$/.exec(is.replace('−', '-')) ?? [];
  if (is === 'none') expect(found).toBeNull();
  else if (number === undefined || typeof found !== 'number') expect(String(found)).toBe(is);
  else if (over !== undefined) expect(found).toBeCloseTo(Number(number) / Number(over), 9);
  else expect(found.toFixed(decimals.length).replace(/^-(?=[0.]+$)/, '')).toBe(is.replace('−', '-'));
}

const page = readFileSync(new URL('../../../docs/progress.md', import.meta.url), 'utf8');
const examples = examplesOf(page);

describe('the worked examples of docs/progress.md', () => {
  it('are at least forty, each with a note and a table, each named once', () => {
    expect(examples.length).toBeGreaterThanOrEqual(40);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
    for (const { name, goals, rows } of examples) {
      expect(goals.length, name).toBeGreaterThan(0);
      expect(rows.length, name).toBeGreaterThan(0);
    }
  });

  describe.each(examples)('$name', ({ goals, settings, rows }) => {
    it.each(rows)('on $on: $what is $is', ({ on, what, is }) => {
      const [, asked = what, path] = /^(.*) of `([^`]+\.md)`$/.exec(what) ?? [];
      const goal = path === undefined ? goals[0] : goals.find((each) => each.path === path);
      if (goal === undefined) throw new Error(`no note ${String(path)}`);
      const status = statusOf(goal, anIndex(goals), on, settings);
      compare(valueOf(asked, { goal: goalOn(goal, on), status }), is);
    });
  });
});
