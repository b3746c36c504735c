/**
 * The words of a template with their variables filled in. In: the body of a template. Out: the body of a note.
 *
 * A line that holds only a criterion's variable becomes its text. When there is none, it goes together with its heading if the
 * goal has a statement, which may say it already; otherwise the guiding question takes its place, as a comment.
 */
import { criterionById } from '../frameworks/index';
import type { CriterionId } from '../frameworks/framework';
import { safeBlock, safeLine } from './safe-markdown';
import { fillVariables, type TemplateValues, type Variable, variablesIn } from './template-variables';

export function fillBody(body: string, values: TemplateValues): string {
  const filled: string[] = [];
  const lines = body.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const only = onlyVariable(line, values);
    if (only === null) filled.push(fillLine(line, values));
    else if (only.value !== '') filled.push(safeBlock(only.value));
    else if (only.kind === 'criterion' && values.statement === '')
      filled.push(prompt(only.name as CriterionId));
    else at = dropSection(filled, lines, at);
  }
  return filled.join('\n');
}

/** The guiding question of a criterion as a comment, which readers do not see and which counts as nothing written. */
export function prompt(criterion: CriterionId): string {
  return `%% ${criterionById(criterion).question} %%`;
}

/** The statement's or criterion's variable that is all a line holds; null when there is more on it. */
function onlyVariable(line: string, values: TemplateValues): Variable | null {
  if (!/^[ \t]*\{\{[^{}]*\}\}[ \t]*$/.test(line)) return null;
  const [found] = variablesIn(line, values);
  return found?.kind === 'statement' || found?.kind === 'criterion' ? found : null;
}

function fillLine(line: string, values: TemplateValues): string {
  if (!line.includes('{{')) return line;
  const filled = fillVariables(line, values, (each) => {
    const { kind, name, value } = each;
    if (kind === 'criterion' && value === '' && values.statement === '') return prompt(name as CriterionId);
    return kind === 'date' ? value : safeLine(value);
  });
  // "# C #" would be read without its last sign.
  const heading = /^#{1,6}[ \t]/.test(line) ? filled.replace(/([ \t])(#+)[ \t]*$/, '$1\\$2') : filled;
  return heading === line ? line : heading.trimEnd();
}

/**
 * Leaves out an empty line of a variable, with the heading above when nothing else stands below it.
 * @returns the position of the last line left out
 */
function dropSection(filled: string[], lines: readonly string[], at: number): number {
  let next = at + 1;
  while (next < lines.length && lines[next]?.trim() === '') next += 1;
  const isLast = next >= lines.length || isHeading(lines[next]);
  const above = filled.findLastIndex((line) => line.trim() !== '');
  if (isLast && /^#{2,6}[ \t]/.test(filled[above] ?? '')) filled.length = above;
  else if (filled.at(-1)?.trim() !== '') return at;
  // What follows keeps one blank line before it.
  return next >= lines.length ? lines.length : next - 1;
}

function isHeading(line: string | undefined): boolean {
  return /^#{1,6}[ \t]/.test(line ?? '');
}
