/** A new goal note. In: what a person filled in. Out: the note's text, written in one piece. */
import type { LocalDate } from '../calendar/local-date';
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import { FRAMEWORKS } from '../frameworks/index';
import { setProperties, writeFrontmatter } from '../goal/frontmatter';
import type { PropertyName, PropertyValue } from '../goal/goal';
import { findFrontmatter } from '../goal/read-frontmatter';
import type { GoalSchema } from '../goal/schema';
import { fillTemplate } from './fill-template';
import { templateOf } from './goal-templates';

export { goalFileName } from './goal-file-name';

export interface GoalDraft {
  readonly framework: FrameworkId;
  readonly title: string;
  readonly statement?: string;
  readonly criteria?: Readonly<Partial<Record<CriterionId, string>>>;
  /** By our names. `null` and `''` are left out. */
  readonly properties?: Readonly<Partial<Record<PropertyName, PropertyValue>>>;
  readonly schema: GoalSchema;
  readonly today: LocalDate;
  /** A user's template instead of ours; its own properties stay, ours are added. */
  readonly template?: string;
}

/** The order in which properties stand in a new note. */
const ORDER: readonly PropertyName[] = [
  'type',
  'framework',
  'status',
  'start',
  'due',
  'measure',
  'unit',
  'baseline',
  'target',
  'current',
  'cadence',
  'review',
  'confidence',
  'parent',
  'values',
  'disabledRules',
];

/**
 * The text of a new note. `readNote` reads the draft back from it.
 *
 * Values are quoted where YAML asks for it; whatever the title contains stays in the body. `<% %>` of a user's template is kept.
 * @example newGoalNote({ framework: 'smart', title: 'Run', schema: DEFAULT_SCHEMA, today: '2026-06-15' })
 *   // => '---\ntype: goal\nframework: smart\nstatus: active\nstart: 2026-06-15\n---\n\n# Run\n…'
 */
export function newGoalNote(draft: GoalDraft): string {
  const pairs = propertiesOf(draft);
  const template = draft.template ?? templateOf(draft.framework);
  const { block, bodyFrom } = findFrontmatter(template);
  const body = filledBody(template.slice(block === null ? 0 : bodyFrom), draft);
  if (block === null) return `${writeFrontmatter(pairs)}\n${body.replace(/^\s*\n/, '')}`;
  // Properties of the template are filled by fields of the draft through YAML, never by pasting text between quotes.
  const merged = setProperties(`${template.slice(0, bodyFrom)}`, pairs);
  const front = merged.ok ? merged.text : writeFrontmatter(pairs);
  return fillProperties(front, draft) + body;
}

function propertiesOf({
  framework,
  properties = {},
  schema,
  today,
}: GoalDraft): readonly (readonly [string, PropertyValue])[] {
  const own: Partial<Record<PropertyName, PropertyValue>> = {
    framework,
    start: today,
    ...properties,
    status: statusValue(properties.status, schema),
  };
  const { recognition } = schema;
  if (recognition.by === 'property') own.type = recognition.value;
  const pairs = ORDER.flatMap((name) => {
    const value = own[name];
    const isEmpty =
      value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
    return isEmpty ? [] : [[schema.properties[name], value] as const];
  });
  return recognition.by === 'tag' ? [...pairs, ['tags', [recognition.tag]] as const] : pairs;
}

function statusValue(status: PropertyValue | undefined, { statusValues }: GoalSchema): PropertyValue {
  if (status === undefined) return statusValues.active;
  return Object.hasOwn(statusValues, String(status))
    ? statusValues[status as keyof typeof statusValues]
    : status;
}

function textsOf({
  framework,
  title,
  statement = '',
  criteria = {},
}: GoalDraft): Readonly<Record<string, string>> {
  const written = FRAMEWORKS[framework].criteria.map(({ id }) => [id, criteria[id]?.trim() ?? ''] as const);
  return { title: oneLine(title), statement: statement.trim(), ...Object.fromEntries(written) };
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

/** Sections of criteria for which nothing was written are left out, so that a new note has no empty headings. */
function filledBody(template: string, draft: GoalDraft): string {
  const texts = textsOf(draft);
  let body = template;
  if (draft.template === undefined) {
    for (const { id, heading } of FRAMEWORKS[draft.framework].criteria) {
      if (texts[id] === '') body = body.replace(`## ${heading}\n{{${id}}}\n\n`, '');
    }
    if (texts.statement === '') body = body.replace('{{statement}}\n\n', '');
  }
  return fillTemplate(body, { today: draft.today, texts });
}

/** In properties only dates are filled in: they need no quotes whatever they hold. */
function fillProperties(front: string, { today }: GoalDraft): string {
  return fillTemplate(front, { today, texts: {} });
}
