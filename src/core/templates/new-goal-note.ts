/**
 * A new goal note. In: what a person wants, and perhaps a template of their own. Out: the whole note as text.
 * Where it is kept and under which name is the caller's job; `goalFileName` proposes the name.
 */
import { criterionById, FRAMEWORKS } from '../frameworks/index';
import type { FrameworkId } from '../frameworks/framework';
import { insertSection } from '../goal/edit-goal';
import { findFrontmatter, setProperties, writeFrontmatter } from '../goal/frontmatter';
import { draftProperties } from './draft-properties';
import { fillBody } from './fill-body';
import { fillFrontmatter } from './fill-frontmatter';
import type { GoalDraft } from './goal-draft';
import { goalTemplate } from './goal-template';
import { safeBlock } from './safe-markdown';
import { type TemplateValues, variablesIn } from './template-variables';

export type { GoalDraft } from './goal-draft';
export { goalFileName } from './goal-file-name';

/**
 * The text of a new goal note, complete, with a line break at its end.
 *
 * Reading it gives the draft back: title, statement, criteria and properties. What the template has no variable for is added, so
 * that nothing a person typed is lost. Variables that are none of ours and Templater's `<% %>` stay as they are.
 * @example newGoalNote({ framework: 'smart', title: 'Run 5 km', schema: DEFAULT_SCHEMA, today: '2026-06-15' })
 *   // => '---\ntype: goal\nframework: smart\nstatus: active\nstart: 2026-06-15\n…'
 */
export function newGoalNote(draft: GoalDraft): string {
  const { framework, schema } = draft;
  const template = (draft.template ?? goalTemplate(framework, schema)).replace(/\r\n?/g, '\n');
  const values = valuesOf(draft);
  const { block, bodyFrom } = findFrontmatter(template);
  const body = block === null ? template.replace(/^\uFEFF/, '') : template.slice(bodyFrom);
  const properties = block === null ? '' : fillFrontmatter(template.slice(block.from, block.to), values);
  const words = withUnused(fillBody(body, values), body, values, framework);
  const note = withProperties(properties, words, draft);
  const text = `${note.trimEnd()}\n`;
  return draft.template?.includes('\r\n') === true ? text.replaceAll('\n', '\r\n') : text;
}

function valuesOf({
  title,
  statement = '',
  criteria = {},
  today,
  time = '00:00',
}: GoalDraft): TemplateValues {
  const trimmed = Object.entries(criteria).map(([id, text]) => [id, text.trim()] as const);
  const line = title.replace(/\s+/g, ' ').trim();
  return {
    title: line === '' ? 'Untitled goal' : line,
    statement: statement.trim(),
    criteria: Object.fromEntries(trimmed),
    today,
    time,
  };
}

/** Adds what the person wrote but the template has no place for: the statement below the title, criteria as sections. */
function withUnused(
  filled: string,
  template: string,
  values: TemplateValues,
  framework: FrameworkId,
): string {
  const used = new Set(variablesIn(template, values).map(({ name }) => name));
  let text = filled;
  if (values.statement !== '' && !used.has('statement')) text = withStatement(text, values.statement);
  const order = [
    ...FRAMEWORKS[framework].criteria,
    ...Object.values(FRAMEWORKS).flatMap(({ criteria }) => criteria),
  ];
  for (const id of new Set(order.map((criterion) => criterion.id))) {
    const words = values.criteria[id] ?? '';
    if (words === '' || used.has(id)) continue;
    const result = insertSection(text, criterionById(id).heading, safeBlock(words));
    text = result.ok
      ? result.text
      : `${text.trimEnd()}\n\n- ${criterionById(id).heading}: ${words.replace(/\s+/g, ' ')}\n`;
  }
  return text;
}

function withStatement(text: string, statement: string): string {
  const title = /^# [^\n]*\n?/m.exec(text);
  const at = title === null ? 0 : title.index + title[0].length;
  return `${text.slice(0, at)}${at === 0 ? '' : '\n'}${safeBlock(statement)}\n\n${text.slice(at).replace(/^\n+/, '')}`;
}

function withProperties(lines: string, words: string, draft: GoalDraft): string {
  const pairs = draftProperties(draft, lines);
  const note = lines === '' ? words : `---\n${lines}---\n${words}`;
  const result = setProperties(note, pairs);
  if (result.ok) return result.text;
  // Properties that only Templater will make readable: ours go below them, but for those that stand there already.
  const names = new Set(lines.split('\n').map((line) => line.split(':', 1)[0]?.trim()));
  const block = writeFrontmatter(pairs.filter(([key]) => !names.has(key)));
  return `---\n${lines}${block.slice(4)}${words}`;
}
