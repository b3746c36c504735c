/** What a template leaves behind is nothing a person wrote. In: a text. Out: the same text with it blanked, offsets kept. */
import { FRAMEWORKS } from '../frameworks/index';

/** Opening and closing marks of what readers do not see or have yet to fill in. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['{{', '}}'],
  ['<%', '%>'],
  ['<!--', '-->'],
  ['%%', '%%'],
];

/** Prompts of our own templates: a question is no answer. */
const PROMPTS = Object.values(FRAMEWORKS).flatMap((framework) =>
  framework.criteria.flatMap((criterion) => [criterion.question, criterion.hint]),
);

/**
 * Replace placeholders, comments and our own prompts by blanks of the same length; line breaks stay.
 * @example withoutPlaceholders('By {{date}}.') // => 'By         .'
 */
export function withoutPlaceholders(text: string): string {
  let result = text;
  for (const [open, close] of PAIRS) result = blankPairs(result, open, close);
  for (const prompt of PROMPTS) result = result.split(prompt).join(' '.repeat(prompt.length));
  return result;
}

function blankPairs(text: string, open: string, close: string): string {
  let result = '';
  let done = 0;
  for (let from = text.indexOf(open); from !== -1; from = text.indexOf(open, done)) {
    const end = text.indexOf(close, from + open.length);
    if (end === -1) break;
    const to = end + close.length;
    result += text.slice(done, from) + text.slice(from, to).replace(/[^\n]/g, ' ');
    done = to;
  }
  return result + text.slice(done);
}
