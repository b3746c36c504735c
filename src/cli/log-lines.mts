/** Check-ins of many goals as lines: `Books: +2 — two more`, or JSON. In: lines and the goals. Out: for each line what it logs, or what is wrong with it. */
import * as v from 'valibot';
import { isLocalDate, type LocalDate } from '../core/calendar/local-date';
import { parseSaid, type Said } from '../core/goal/check-in-line';
import type { Goal } from '../core/goal/goal';
import { nearest } from '../core/text/nearest';
import type { GoalIndex } from '../core/vault/goal-index';
import { t } from '../i18n/cli';
import type { LineProblem, WantedCheckIn } from './log-many.mts';
import { didYouMean } from './parse-command-line.mts';

export interface LinesBasis {
  readonly index: GoalIndex;
  /** For lines that name no day. */
  readonly date: LocalDate;
  readonly today: LocalDate;
  /** The path in the vault of what a person in this folder calls so. */
  readonly inVault: (given: string) => string;
}

interface Row {
  readonly goal: string;
  readonly date: string;
  readonly said: Said;
}

const JOB = v.object({
  goal: v.string(),
  value: v.union([v.string(), v.number()]),
  comment: v.optional(v.string(), ''),
  date: v.optional(v.string()),
});

/**
 * Reads one line; null for an empty one and one that begins with `#`.
 * @example readLogLine('2026-06-14 Books: +2 — two more', 1, basis)
 */
export function readLogLine(
  row: string,
  line: number,
  basis: LinesBasis,
): WantedCheckIn | LineProblem | null {
  const words = row.replace(/^\uFEFF/, '').trim();
  if (words === '' || words.startsWith('#')) return null;
  const read = words.startsWith('{') ? rowOfJson(words, basis.date) : rowOfWords(words, basis);
  if (read === null) return { line, message: t('cli.log.badLine') };
  const { goal: given, date, said } = read;
  if (!isLocalDate(date)) return { line, message: t('cli.log.noDay', { date }) };
  if (date > basis.today) return { line, message: t('cli.log.ahead', { date }) };
  if (!said.ok) return { line, message: said.message };
  const goal = goalCalled(given, basis);
  if (typeof goal === 'string') return { line, message: goal };
  return { line, note: goal.path, checkIn: { date, report: said.report, comment: said.comment } };
}

function rowOfJson(text: string, date: LocalDate): Row | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const job = v.safeParse(JOB, data);
  if (!job.success) return null;
  const { goal, value, comment } = job.output;
  const said = parseSaid(String(value));
  return {
    goal,
    date: job.output.date ?? date,
    said: said.ok ? { ...said, comment: comment || said.comment } : said,
  };
}

/** A name may hold a colon itself: the first one counts behind which stands a value and before which a goal. */
function rowOfWords(words: string, basis: LinesBasis): Row | null {
  const [head = '', day] = /^(\d{4}-\d{2}-\d{2})\s+/.exec(words) ?? [];
  const rest = words.slice(head.length);
  const rows = [...rest.matchAll(/:(?=\s)/g)].map(({ index }): Row => ({
    goal: rest.slice(0, index).trim(),
    date: day ?? basis.date,
    said: parseSaid(rest.slice(index + 1)),
  }));
  const said = rows.filter((row) => row.said.ok);
  const known = said.find(({ goal }) => typeof goalCalled(goal, basis) !== 'string');
  return known ?? said[0] ?? rows[0] ?? null;
}

/** By path, by the name of its note as a link would find it, or by its title. A message when there is none, or several. */
function goalCalled(given: string, { index, inVault }: LinesBasis): Goal | string {
  const path = inVault(given);
  const atPath = index.get(path) ?? index.get(`${path}.md`);
  if (atPath !== null) return atPath;
  const linked = index.resolve(given.replace(/^\[\[(.*)\]\]$/, '$1'), '');
  const byName = linked === null ? null : index.get(linked);
  if (byName !== null) return byName;
  const same = (goal: Goal) => goal.title.value.toLowerCase() === given.toLowerCase();
  const titled = index.goals().filter(same);
  const [only] = titled;
  if (only !== undefined && titled.length === 1) return only;
  if (titled.length > 1)
    return t('cli.usage.severalNotes', { given, notes: titled.map((goal) => goal.path).join(', ') });
  if (index.unreadable().some((note) => note.path === linked)) return t('cli.log.unreadable', { given });
  if (linked !== null) return t('cli.log.noGoal', { given });
  const titles = index.goals().map(({ title }) => title.value);
  return t('cli.log.noSuchGoal', { given }) + didYouMean(nearest(given, titles));
}
