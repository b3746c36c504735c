/** Variables of a template. In: a template and what to put in. Out: text. What is not ours is passed through. */
import type { LocalDate } from '../calendar/local-date';
import { formatDay } from './moment-format';

/** One line, one variable: `{{name}}` or `{{name:format}}`. Templater's `<% %>` never matches. */
const VARIABLE = /\{\{\s{0,9}([a-z-]{1,40})\s{0,9}(?::([^{}\n]{1,80}))?\}\}/gi;

export interface TemplateValues {
  readonly today: LocalDate;
  /** Name in lower case -> text, put in literally. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Fill a template in one pass, so that a value that looks like a variable stays as it is.
 *
 * `{{date}}` is `YYYY-MM-DD`, `{{date:FORMAT}}` takes Moment tokens. A name that is not known stays in the text, for other tools.
 * @example fillTemplate('# {{title}}, {{date:MMMM}}', { today: '2026-06-15', texts: { title: 'Run' } }) // => '# Run, June'
 */
export function fillTemplate(template: string, { today, texts }: TemplateValues): string {
  return template.replace(VARIABLE, (whole, name: string, pattern: string | undefined) => {
    const key = name.toLowerCase();
    if (key === 'date') return formatDay(today, pattern ?? 'YYYY-MM-DD');
    if (key === 'time') return pattern === undefined ? whole : formatDay(today, pattern);
    return Object.hasOwn(texts, key) && pattern === undefined ? (texts[key] ?? whole) : whole;
  });
}
