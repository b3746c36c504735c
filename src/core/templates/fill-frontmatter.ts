/**
 * The properties of a template with their variables filled in. In: the lines between the fences. Out: lines that are YAML, whatever
 * the values contain. Line by line, because a template with variables need not be YAML before they are filled in.
 */
import { writeFrontmatter } from '../goal/frontmatter';
import { fillVariables, type TemplateValues, type Variable, variablesIn } from './template-variables';

/** Indent, bullet and key; the value; blanks and a comment behind it. */
const LINE =
  /^([ \t]*(?:-[ \t]+)?(?:(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s"'#:-][^:\n]{0,200}):[ \t]+)?)(.*?)([ \t]*|[ \t]+#[^"'{\n]*)$/;

export function fillFrontmatter(block: string, values: TemplateValues): string {
  return block
    .split('\n')
    .map((line) => fillLine(line, values))
    .join('\n');
}

function fillLine(line: string, values: TemplateValues): string {
  const variables = line.includes('{{') ? variablesIn(line, values) : [];
  if (variables.length === 0) return line;
  const [, lead = '', value = '', rest = ''] = line.length > 2000 ? [] : (LINE.exec(line) ?? []);
  if (value === '') return fillVariables(line, values, oneLine);
  // A line that belongs to a text over several lines (`|`): words, no value.
  if (/^[ \t]*$/.test(lead)) return lead + fillVariables(value, values, oneLine) + rest;
  return lead + filledValue(value, values, variables) + rest;
}

function filledValue(value: string, values: TemplateValues, variables: readonly Variable[]): string {
  const quoted = /^(["'])(.*)\1$/.exec(value)?.[2];
  // The day a template had to quote; without quotes Obsidian knows it for a day.
  if (quoted !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(fillVariables(quoted, values)))
    return fillVariables(quoted, values);
  if (value.startsWith('"'))
    return fillVariables(value, values, (each) => JSON.stringify(each.value).slice(1, -1));
  if (value.startsWith("'"))
    return fillVariables(value, values, (each) => oneLine(each).replaceAll("'", "''"));
  if (value.startsWith('[')) return fillFlowList(value, values);
  const filled = fillVariables(value, values);
  // `{{date:YYYY}}` is meant as the number it looks like.
  const isPlain = variables.every(({ kind }) => kind === 'date') && /^[\w.:/ -]*$/.test(filled);
  return isPlain && !/:(?: |$)|^[-: ]/.test(filled) ? filled : scalar(filled);
}

/** `[goal, {{title}}, "[[{{title}}]]"]`: a variable is an item of its own, or stands inside quotes. */
function fillFlowList(value: string, values: TemplateValues): string {
  return value
    .split('"')
    .map((piece, at) =>
      at % 2 === 1
        ? fillVariables(piece, values, (each) => JSON.stringify(each.value).slice(1, -1))
        : fillVariables(piece, values, (each) => scalar(each.value)),
    )
    .join('"');
}

function oneLine({ value }: Variable): string {
  return value.replace(/\s+/g, ' ').trim();
}

/** A text as one value on one line. */
function scalar(text: string): string {
  const block = writeFrontmatter([['v', text]]);
  return block.slice(block.indexOf(':') + 1, block.lastIndexOf('\n---')).trim();
}
