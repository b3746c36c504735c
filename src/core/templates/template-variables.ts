/**
 * The variables of a template. In: a draft. Out: what each stands for, and a way to put that into a text.
 * `{{title}}`, `{{date}}`, `{{date:FORMAT}}`, `{{time}}`, `{{statement}}`, one per criterion; everything else is none of ours.
 */
import type { LocalDate } from '../calendar/local-date';
import { FRAMEWORKS } from '../frameworks/index';
import type { CriterionId } from '../frameworks/framework';
import { formatDate } from './format-date';

/** The words of a draft that go into a template. */
export interface TemplateValues {
  /** One line, never empty. */
  readonly title: string;
  readonly statement: string;
  readonly criteria: Readonly<Partial<Record<CriterionId, string>>>;
  readonly today: LocalDate;
  /** `HH:MM`. */
  readonly time: string;
}

export interface Variable {
  readonly kind: 'title' | 'date' | 'statement' | 'criterion';
  /** `title`, `date`, `time`, `statement`, or the criterion's id. */
  readonly name: string;
  readonly value: string;
}

const CRITERIA: ReadonlySet<string> = new Set(
  Object.values(FRAMEWORKS).flatMap(({ criteria }) => criteria.map(({ id }) => id)),
);
const VARIABLE = /\{\{[ \t]{0,9}([a-z]{1,20}(?:-[a-z]{1,20})?)[ \t]{0,9}(?::([^{}\n]{1,100}))?\}\}/gi;

/** What a variable stands for; null when it is none of ours. */
function variable(name: string, format: string | undefined, values: TemplateValues): Variable | null {
  const { title, statement, criteria, today, time } = values;
  if (name === 'date' || name === 'time') {
    const wanted = format?.trim() ?? (name === 'date' ? 'YYYY-MM-DD' : 'HH:mm');
    return { kind: 'date', name, value: formatDate(today, time, wanted) };
  }
  if (format !== undefined) return null;
  if (name === 'title') return { kind: 'title', name, value: title };
  if (name === 'statement') return { kind: 'statement', name, value: statement };
  return CRITERIA.has(name) ? { kind: 'criterion', name, value: criteria[name as CriterionId] ?? '' } : null;
}

/**
 * Put values in the place of variables, in one go: a value that looks like a variable stays as it is. `<% … %>` is left to Templater.
 * @param insert what stands in the place of a variable; as default its value
 */
export function fillVariables(
  text: string,
  values: TemplateValues,
  insert: (variable: Variable) => string = ({ value }) => value,
): string {
  return outsideTemplater(text, (piece) =>
    piece.replace(VARIABLE, (whole: string, name: string, format: string | undefined) => {
      const found = variable(name.toLowerCase(), format, values);
      return found === null ? whole : insert(found);
    }),
  );
}

/** The variables of ours in a text, in order. */
export function variablesIn(text: string, values: TemplateValues): readonly Variable[] {
  const found: Variable[] = [];
  fillVariables(text, values, (each) => {
    found.push(each);
    return '';
  });
  return found;
}

function outsideTemplater(text: string, change: (piece: string) => string): string {
  let result = '';
  let done = 0;
  for (let open = text.indexOf('<%'); open !== -1; open = text.indexOf('<%', done)) {
    const close = text.indexOf('%>', open + 2);
    if (close === -1) break;
    result += change(text.slice(done, open)) + text.slice(open, close + 2);
    done = close + 2;
  }
  return result + change(text.slice(done));
}
