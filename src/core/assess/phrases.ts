/**
 * A small pattern language over tokens, so that word lists stay data. In: classes of words and lists of phrases. Out:
 * a book that finds them in a text. Every phrase is short and every gap bounded, so finding is linear in the text.
 *
 * A phrase is a row of elements with blanks between them:
 * - `by` a word · `by|before` one of several · `no_later_than` several words as one alternative
 * - `<month>` a word or phrase of that class · `the?` may be absent · `..3` up to three tokens of any kind in one clause
 */
import type { Token, TokenKind } from './tokens';
import { GERMAN_OCCASION } from './vocabulary/german-compounds';
import { ROMANCE_INFINITIVE } from './vocabulary/romance';

/** Class name -> its words and phrases. Elements may name other classes. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** Token positions, `start` inclusive, `end` exclusive. */
export interface Match<Tag extends string> {
  readonly tag: Tag;
  readonly start: number;
  readonly end: number;
}

export interface PhraseBook<Tag extends string> {
  /** Leftmost, then longest matches, not overlapping each other nor a position where `taken` is not 0. */
  find(tokens: readonly Token[], taken?: Uint8Array): readonly Match<Tag>[];
}

/** A test on one token, and the one kind of token it can accept. */
interface Test {
  readonly kind: TokenKind;
  readonly accepts: (token: Token) => boolean;
}
interface Element {
  readonly words: ReadonlySet<string>;
  readonly tests: readonly Test[];
  readonly rows: readonly (readonly Element[])[];
  readonly optional: boolean;
  readonly gap: number;
  /** The last answer, for a class: many phrases ask it at the same place one after the other. */
  readonly memo: { tokens: readonly Token[] | null; at: number; ends: Ends } | null;
}
interface Phrase<Tag extends string> {
  readonly tag: Tag;
  readonly row: readonly Element[];
}

const anyOf = (kind: TokenKind): Test => ({ kind, accepts: () => true });

/** Classes that every book knows. */
const BUILT_IN: Readonly<Record<string, Test>> = {
  word: anyOf('word'),
  digits: anyOf('number'),
  ordinal: anyOf('ordinal'),
  isodate: anyOf('date'),
  clock: anyOf('clock'),
  year: { kind: 'number', accepts: (token) => /^(?:19|20)\d\d$/.test(token.word) },
  infinitive: { kind: 'word', accepts: (token) => ROMANCE_INFINITIVE.test(token.word) },
  anlass: { kind: 'word', accepts: (token) => GERMAN_OCCASION.test(token.word) },
  ing: { kind: 'word', accepts: (token) => token.word.length > 4 && token.word.endsWith('ing') },
};

/**
 * The ends of all ways to match, as bits: bit k says "ends k tokens after the start". Numbers instead of lists, because this is asked
 * some hundred times for every word. No phrase is longer than 30 tokens.
 */
type Ends = number;
const MOST_TOKENS = 30;
const AT_ONCE: Ends = 1;

function endsOf(element: Element, tokens: readonly Token[], at: number): Ends {
  const { memo } = element;
  if (memo !== null && memo.at === at && memo.tokens === tokens) return memo.ends;
  const ends = element.gap > 0 ? endsOfGap(element.gap, tokens, at) : endsOfWords(element, tokens, at);
  if (memo !== null) {
    memo.at = at;
    memo.tokens = tokens;
    memo.ends = ends;
  }
  return ends;
}

/** A gap stays within its clause. */
const GAP_ENDS = new Set([',', ':', '(']);

function endsOfGap(gap: number, tokens: readonly Token[], at: number): Ends {
  let ends = AT_ONCE;
  for (let length = 1; length <= gap; length += 1) {
    const token = tokens[at + length - 1];
    if (token === undefined || token.kind === 'end' || GAP_ENDS.has(token.word)) break;
    ends |= 1 << length;
  }
  return ends;
}

function endsOfWords(element: Element, tokens: readonly Token[], at: number): Ends {
  let ends = element.optional ? AT_ONCE : 0;
  const token = tokens[at];
  if (token === undefined) return ends;
  if (element.words.has(token.word) || accepts(element.tests, token)) ends |= 1 << 1;
  for (const row of element.rows) ends |= endsOfRow(row, tokens, at);
  return ends;
}

function accepts(tests: readonly Test[], token: Token): boolean {
  for (const test of tests) if (test.kind === token.kind && test.accepts(token)) return true;
  return false;
}

function endsOfRow(row: readonly Element[], tokens: readonly Token[], at: number): Ends {
  let ends = AT_ONCE;
  for (const element of row) {
    let next = 0;
    for (let length = 0, left = ends; left !== 0 && length < MOST_TOKENS; length += 1, left >>>= 1) {
      if ((left & 1) === 1) next |= endsOf(element, tokens, at + length) << length;
    }
    if (next === 0) return 0;
    ends = next & LONGEST;
  }
  return ends;
}

/** Bits 0 to 30; what would be longer is not followed. */
const LONGEST = 0x7fffffff;

/** The longest match, in tokens. */
function longest(ends: Ends): number {
  return 31 - Math.clz32(ends);
}

/** What a row can begin with: these words, or any token of these kinds. */
function beginnings(row: readonly Element[]): {
  readonly words: readonly string[];
  readonly kinds: readonly TokenKind[];
} {
  const words: string[] = [];
  const kinds: TokenKind[] = [];
  for (const element of row) {
    words.push(...element.words);
    kinds.push(...element.tests.map((test) => test.kind));
    for (const inner of element.rows) {
      const first = beginnings(inner);
      words.push(...first.words);
      kinds.push(...first.kinds);
    }
    if (!element.optional) break;
  }
  return { words, kinds };
}

/**
 * Compile phrases once, at load time.
 * @throws RangeError when a phrase names a class that does not exist: that is a bug in a list.
 * @example phraseBook({ unit: ['day', 'week'] }, { rhythm: ['every <unit>'] })
 */
export function phraseBook<Tag extends string>(
  classes: WordClasses,
  lists: Readonly<Record<Tag, readonly string[]>>,
): PhraseBook<Tag> {
  const compiled = new Map<string, Element>();

  const compileClass = (name: string): Element => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const test = BUILT_IN[name];
    const alternatives = classes[name];
    if (alternatives === undefined) {
      if (test === undefined) throw new RangeError(`no class is called <${name}>`);
      return { words: new Set(), tests: [test], rows: [], optional: false, gap: 0, memo: null };
    }
    const words = new Set(alternatives.filter((alternative) => !/[ <?_.|]/.test(alternative)));
    const rows = alternatives.filter((alternative) => !words.has(alternative)).map(compileRow);
    const memo = { tokens: null, at: -1, ends: 0 };
    const element: Element = { words, tests: [], rows, optional: false, gap: 0, memo };
    compiled.set(name, element);
    return element;
  };

  const compileElement = (source: string): Element => {
    if (source.startsWith('..'))
      return {
        words: new Set(),
        tests: [],
        rows: [],
        optional: false,
        gap: Number(source.slice(2)),
        memo: null,
      };
    const optional = source.length > 1 && source.endsWith('?');
    const words = new Set<string>();
    const rows: (readonly Element[])[] = [];
    for (const alternative of (optional ? source.slice(0, -1) : source).split('|')) {
      const named = /^<(\w+)>$/.exec(alternative);
      if (named?.[1] !== undefined) rows.push([compileClass(named[1])]);
      else if (alternative.includes('_')) rows.push(compileRow(alternative.replaceAll('_', ' ')));
      else words.add(alternative);
    }
    return { words, tests: [], rows, optional, gap: 0, memo: null };
  };

  const compileRow = (phrase: string): readonly Element[] => phrase.split(' ').map(compileElement);

  const byWord = new Map<string, Phrase<Tag>[]>();
  const byKind = new Map<TokenKind, Phrase<Tag>[]>();
  for (const tag of Object.keys(lists) as Tag[]) {
    for (const source of lists[tag]) {
      const phrase = { tag, row: compileRow(source) };
      const first = beginnings(phrase.row);
      const kinds = new Set(first.kinds);
      for (const kind of kinds) append(byKind, kind, phrase);
      // A word that its kind finds anyway need not be tried twice.
      for (const word of new Set(first.words)) if (!kinds.has('word')) append(byWord, word, phrase);
    }
  }

  const longestAt = (
    tokens: readonly Token[],
    at: number,
    taken: Uint8Array | undefined,
  ): Match<Tag> | null => {
    const token = tokens[at];
    if (token === undefined || (taken !== undefined && taken[at] !== 0)) return null;
    let best: Match<Tag> | null = null;
    for (const list of [byWord.get(token.word), byKind.get(token.kind)]) {
      for (const phrase of list ?? []) {
        for (let ends = endsOfRow(phrase.row, tokens, at); ends > 1; ends &= ~(1 << longest(ends))) {
          const end = at + longest(ends);
          if (end <= (best?.end ?? at)) break;
          if (taken !== undefined && isTaken(taken, at, end)) continue;
          best = { tag: phrase.tag, start: at, end };
          break;
        }
      }
    }
    return best;
  };

  return {
    find(tokens, taken) {
      const matches: Match<Tag>[] = [];
      for (let at = 0; at < tokens.length;) {
        const match = longestAt(tokens, at, taken);
        if (match === null) at += 1;
        else {
          matches.push(match);
          at = match.end;
        }
      }
      return matches;
    },
  };
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (taken[at] !== 0) return true;
  return false;
}

/** Mark the positions of matches, so that a later detector leaves them alone. */
export function take(
  taken: Uint8Array,
  matches: readonly { readonly start: number; readonly end: number }[],
): void {
  for (const match of matches) taken.fill(1, match.start, match.end);
}
