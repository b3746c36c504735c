/** What a template leaves behind. In: words. Out: the places that wait to be filled in. */
import { FRAMEWORKS } from '../frameworks/index';
import type { Goal, Property } from '../goal/goal';
import type { Span } from '../text/span';

export interface Placeholder extends Span {
  readonly text: string;
}

/** `{{title}}` of templates, `<% … %>` of Templater, and what people write when they mean "later". */
const SHAPE = /\{\{[^{}\n]{1,120}\}\}|<%[^%\n]{0,200}%>|\b(?:TBD|TBC|TODO|FIXME|XXX)\b|\blorem ipsum\b/g;

/** A guiding question left standing as text is no answer. */
const PROMPTS = Object.values(FRAMEWORKS).flatMap(({ criteria }) => criteria.map(({ question }) => question));

/** The placeholders in some words. @param offset where the words begin in the note */
export function placeholdersIn(words: string, offset: number): readonly Placeholder[] {
  const shapes = [...words.matchAll(SHAPE)]
    .map((match) => [match.index, match[0]] as const)
    // `{{x}}` in back-ticks is spoken of, not used.
    .filter(([at, text]) => words[at - 1] !== '`' || words[at + text.length] !== '`');
  const prompts = words.includes('?')
    ? PROMPTS.map((prompt) => [words.indexOf(prompt), prompt] as const).filter(([at]) => at !== -1)
    : [];
  return [...shapes, ...prompts].map(([at, text]) => ({
    from: offset + at,
    to: offset + at + text.length,
    text,
  }));
}

/** Whether a property still holds a placeholder. Unquoted, `{{date}}` is a nested value to YAML, so the words of the note count. */
export function isPlaceholder(goal: Goal, { valueSpan }: Property): boolean {
  return placeholdersIn(goal.text.slice(valueSpan.from, valueSpan.to), valueSpan.from).length > 0;
}
