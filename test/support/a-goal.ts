/** Goals for tests, as data: only what a test is about needs saying. Spans are empty; for real ones read a note (`aNote`). */
import type { CheckIn, Goal, Milestone, NoteLink, Review } from '../../src/core/goal/goal';
import type { Located } from '../../src/core/text/span';

type Plain<K extends keyof Goal, T> = { readonly [Key in K]?: T };
type Overrides = Partial<
  Omit<
    Goal,
    'title' | 'statement' | 'parent' | 'companions' | 'values' | 'checkIns' | 'milestones' | 'reviews'
  >
> &
  Plain<'title', string | Located<string>> &
  Plain<'statement', string | Located<string> | null> &
  Plain<'parent', string | NoteLink | null> &
  Plain<'companions', readonly (string | NoteLink)[]> &
  Plain<'values', readonly (string | Located<string>)[]> &
  /** `'2026-01-12: 1'`, `'2026-01-12: +2'`, `'2026-01-12: done'` or whole check-ins. */
  Plain<'checkIns', readonly (string | CheckIn)[]> &
  /** `'[x] Text 2026-01-12'`, the date optional, or whole milestones. */
  Plain<'milestones', readonly (string | Milestone)[]> &
  Plain<'reviews', readonly (string | Review)[]>;

const NOWHERE = { from: 0, to: 0 } as const;

/**
 * An active SMART goal without dates or numbers, unless said otherwise.
 * @example aGoal({ due: '2026-03-01', target: 3, checkIns: ['2026-01-12: 1'] })
 */
export function aGoal(overrides: Overrides = {}): Goal {
  const {
    title = 'A goal',
    statement = null,
    parent = null,
    companions = [],
    values = [],
    checkIns = [],
    milestones = [],
    reviews = [],
  } = overrides;
  return {
    path: 'Goals/A goal.md',
    text: '',
    framework: 'smart',
    status: 'active',
    properties: [],
    known: {},
    frontmatter: null,
    start: null,
    due: null,
    measure: null,
    unit: null,
    baseline: null,
    target: null,
    current: null,
    lower: null,
    upper: null,
    cadence: null,
    restDays: [],
    pauses: [],
    freezes: null,
    weight: null,
    source: null,
    sourced: [],
    changes: [],
    review: null,
    confidence: null,
    criteria: {},
    plans: [],
    sections: [],
    suppressions: [],
    problems: [],
    ...overrides,
    title: located(title),
    statement: statement === null ? null : located(statement),
    parent: typeof parent === 'string' ? linkTo(parent) : parent,
    companions: companions.map((link) => (typeof link === 'string' ? linkTo(link) : link)),
    values: values.map(located),
    checkIns: checkIns.map((line, order) => (typeof line === 'string' ? aCheckIn(line, order) : line)),
    milestones: milestones.map((line) => (typeof line === 'string' ? aMilestone(line) : line)),
    reviews: reviews.map((date) => (typeof date === 'string' ? { ...NOWHERE, date } : date)),
  };
}

function linkTo(target: string): NoteLink {
  return { ...NOWHERE, target };
}

function located(value: string | Located<string>): Located<string> {
  return typeof value === 'string' ? { ...NOWHERE, value } : value;
}

/** @example aCheckIn('2026-01-12 08:30: +2 km') */
export function aCheckIn(line: string, order = 0): CheckIn {
  const [, date, time, value, unit] =
    /^(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}))?: (\S+)(?: (.+))?$/.exec(line) ?? [];
  if (date === undefined || value === undefined) throw new Error(`not a check-in: ${line}`);
  const place = { from: order, to: order };
  const common = { ...place, date, time: time ?? null, comment: '' };
  if (value === 'done' || value === 'skip') return { ...common, report: { kind: value } };
  const kind = /^[+-]/.test(value) ? 'delta' : 'value';
  return { ...common, report: { kind, amount: Number(value), unit: unit ?? null } };
}

/** @example aMilestone('[x] First plan live 2026-01-20') */
export function aMilestone(line: string): Milestone {
  const [, mark, text, due] = /^\[(.)\] (.*?)(?: (\d{4}-\d{2}-\d{2}))?$/.exec(line) ?? [];
  if (mark === undefined || text === undefined) throw new Error(`not a milestone: ${line}`);
  return { ...NOWHERE, text, done: mark !== ' ', due: due ?? null, mark: NOWHERE };
}
