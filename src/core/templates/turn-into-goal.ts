/**
 * A goal of a note that is there. In: its text and a framework. Out: the text with what it lacks: properties, and a section with its
 * guiding question for each criterion that nothing in the note meets. Nothing else is touched.
 */
import { assessGoal } from '../assess/assess-goal';
import type { LocalDate } from '../calendar/local-date';
import { FRAMEWORKS } from '../frameworks/index';
import type { Criterion, FrameworkId } from '../frameworks/framework';
import { insertSection } from '../goal/edit-goal';
import type { EditResult } from '../goal/edit-result';
import { readFrontmatter, setProperties } from '../goal/frontmatter';
import { SECTION_TITLES } from '../goal/goal-sections';
import { readNote } from '../goal/parse-goal';
import type { GoalSchema } from '../goal/schema';
import { withInsertion } from './compose-edits';
import { identity } from './draft-properties';
import { prompt } from './fill-body';

export interface TurnIntoGoalOptions {
  readonly framework: FrameworkId;
  readonly schema: GoalSchema;
  readonly today: LocalDate;
}

/**
 * Make a note a goal. Properties that have a value keep it, but for the framework, which is what the person asks for.
 *
 * A note that is a goal of that framework already, with nothing missing, comes back unchanged with no edits.
 * @example turnIntoGoal('# Run 5 km', { framework: 'smart', schema: DEFAULT_SCHEMA, today: '2026-06-15' })
 */
export function turnIntoGoal(text: string, options: TurnIntoGoalOptions): EditResult {
  const set = identify(text, options);
  if (!set.ok) return set;
  const { framework, schema } = options;
  const wanted = [
    ...unmet(set.text, schema, framework).map(({ id, heading }) => [heading, prompt(id)] as const),
    [SECTION_TITLES['check-ins'], ''] as const,
  ];
  let result = set;
  for (const [title, body] of wanted) {
    const inserted = insertSection(result.text, title, body);
    if (!inserted.ok && inserted.refusal.code !== 'key-exists') return inserted;
    const [edit] = inserted.ok ? inserted.edits : [];
    if (!inserted.ok || edit === undefined) continue;
    result = { ok: true, text: inserted.text, edits: withInsertion(result.edits, edit.from, edit.insert) };
  }
  return result;
}

/** Only the properties that make a note a goal of that framework; no section. */
export function identify(text: string, { framework, schema, today }: TurnIntoGoalOptions): EditResult {
  const found = readFrontmatter(text).properties;
  const valueOf = (key: string): unknown => found.find((each) => each.key === key)?.value ?? null;
  const names = schema.properties;
  return setProperties(text, [
    ...identity(schema, valueOf),
    ...(isSame(valueOf(names.framework), framework) ? [] : [[names.framework, framework] as const]),
    ...(valueOf(names.status) === null ? [[names.status, schema.statusValues.active] as const] : []),
    ...(valueOf(names.start) === null ? [[names.start, today] as const] : []),
  ]);
}

/** A path at which a note is a goal, where goals are told by their folder; else any. */
export function goalPath(path: string, { recognition }: GoalSchema): string {
  const isInside = recognition.by !== 'folder' || path.startsWith(`${recognition.folder}/`);
  return isInside ? path : `${recognition.folder}/Note.md`;
}

function isSame(value: unknown, framework: FrameworkId): boolean {
  return typeof value === 'string' && value.trim().toLowerCase() === framework;
}

/** The criteria that the note does not meet yet. */
function unmet(text: string, schema: GoalSchema, framework: FrameworkId): readonly Criterion[] {
  const read = readNote(goalPath('Note.md', schema), text, schema);
  if (read.kind !== 'goal') return [];
  const { criteria } = assessGoal(read.goal);
  return FRAMEWORKS[framework].criteria.filter(({ id }) => criteria[id]?.status !== 'met');
}
