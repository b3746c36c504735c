/**
 * A text as tokens, read once; every detector looks at these. In: a text. Out: words, numbers, dates and signs with
 * their places. What they mean is the detectors' job.
 */
import type { Span } from '../text/span';

export type TokenKind =
  | 'word'
  | 'number' // 12 · 1,000 · 3.5
  | 'ordinal' // 3rd
  | 'date' // 2026-06-30 · 30.6.2026 · 6/30/26
  | 'clock' // 7:30
  | 'sign' // everything else that is not blank
  | 'end'; // of a sentence or a line

export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, without accents, with a straight apostrophe: what word lists are compared with. */
  readonly word: string;
  /** Joined to the token before it by a hyphen, as `week` in `two-week`. The hyphen itself is no token. */
  readonly glued: boolean;
  readonly capital: boolean;
}

/** A goal fills a page at most; what comes after this many UTF-16 code units is not read. */
export const LONGEST_TEXT = 8_000;

const TOKEN =
  /(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))(?!\d)|(\d{1,2}[:h]\d{2})(?!\d)|(\d{1,9}(?:st|nd|rd|th))(?![a-z])|(\d+(?:[.,]\d+)*)|(\p{L}[\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*)|(\n)|([^\s])/gu;
const HYPHEN = /^[-‐‑–]$/;
const NON_ASCII = /[^ -~]/;
const MARKS = /\p{M}+/gu;

/**
 * Lower case without accents, so that `dès` and `des`, `Größe` and `große` compare alike in every list.
 * @example fold('Él’s') // => "el's"
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return NON_ASCII.test(lower) ? lower.normalize('NFD').replace(MARKS, '').replace(/’/g, "'") : lower;
}

/** German writes days, quarters and the like with a full stop: `30. September`, `3. Quartal`. */
const COUNTED_BEFORE = /(?:^|[^\d.,])\d{1,2}\.$/;
const COUNTED =
  /^\s?(?:jan|feb|mär|mrz|apr|mai\b|jun|jul|aug|sep|okt|nov|dez|quartal|halbjahr|semester|trimester|woche|monat|tag\b|advent|geburtstag|kapitel|klasse|lebensjahr)/i;

/** A full stop ends a sentence only when a blank or a closing mark follows: not in `e.g.`, `3.` of a version or `3. Mai`. */
function endsSentence(sign: string, text: string, after: number): boolean {
  if (sign === '!' || sign === '?' || sign === ';') return true;
  if (sign !== '.') return false;
  if (
    COUNTED_BEFORE.test(text.slice(Math.max(0, after - 4), after)) &&
    COUNTED.test(text.slice(after, after + 14))
  )
    return false;
  return after >= text.length || /[\s"'”’)*_]/.test(text.charAt(after));
}

/**
 * The tokens of a text in order; offsets are into the text given.
 * @example tokenise('Two-week plan.').map((token) => token.word) // => ['two', 'week', 'plan', '.']
 */
export function tokenise(text: string): readonly Token[] {
  const readable = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const tokens: Token[] = [];
  let hyphenAt = -1;
  let lastEnd = -1;
  for (const match of readable.matchAll(TOKEN)) {
    const [raw, date, clock, ordinal, number, word, line] = match;
    const from = match.index;
    const to = from + raw.length;
    const joined = hyphenAt >= 0 && hyphenAt === from - 1;
    hyphenAt = -1;
    // A hyphen between two words joins them; standing alone it is a dash.
    if (from === lastEnd && HYPHEN.test(raw) && /[\p{L}\p{N}]/u.test(readable.charAt(to))) {
      hyphenAt = from;
      lastEnd = to;
      continue;
    }
    lastEnd = to;
    const kind: TokenKind = date
      ? 'date'
      : clock
        ? 'clock'
        : ordinal
          ? 'ordinal'
          : number
            ? 'number'
            : word
              ? 'word'
              : line || endsSentence(raw, readable, to)
                ? 'end'
                : 'sign';
    const folded = kind === 'word' || kind === 'ordinal' ? fold(raw) : raw;
    tokens.push({
      from,
      to,
      kind,
      word: folded,
      glued: joined,
      capital: kind === 'word' && raw.charAt(0) !== raw.charAt(0).toLowerCase(),
    });
  }
  return tokens;
}
