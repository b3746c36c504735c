/** Which of many completions fit what is typed. In: all of them, and the words typed. Out: those that fit, the best first. */
import type { Completion, Completions } from './completion';

/** What begins with the words typed comes first, then what has a word that does. Nothing when it stands there already. */
export function offered(typed: string, offset: number, all: readonly Completion[]): Completions | null {
  const query = typed.replace(/^["']?(?:\[\[)?/, '').toLowerCase();
  const rank = ({ label }: Completion) => {
    const words = label.toLowerCase();
    const at = words.indexOf(query);
    if (at <= 0) return at === 0 ? 0 : 2;
    return /[^\p{L}\p{N}]/u.test(words[at - 1] ?? '') ? 1 : 2;
  };
  const options = all.filter((each) => rank(each) < 2).sort((a, b) => rank(a) - rank(b));
  const isThere = options.some(({ insert, label }) => insert === typed || label === typed.trim());
  return options.length === 0 || isThere ? null : { from: offset - typed.length, to: offset, query, options };
}
