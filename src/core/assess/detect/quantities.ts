/**
 * Amounts a person can check: `3 clients`, `50%`, `at least 85`, `from 4 to 2`. In: tokens without those that are part of
 * a date, a rhythm or a rating. Out: places of amounts, and of vague amounts (`more`, `several`).
 */
import { take, type Match } from '../phrases';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { booksOf } from './books';

export interface Quantities {
  readonly amounts: readonly Match<'amount'>[];
  readonly vague: readonly Match<'vague'>[];
}

/** `1.` or `2)` at the start of a line numbers the line. */
function numbersTheLine(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1]?.word;
  return (
    (before === undefined || before.word === '\n') &&
    (after === '.' || after === ')') &&
    at + 2 < tokens.length
  );
}

/** "Chem 101", "Route 66": behind a name a number is part of it, unless the name only begins the line. */
function isNameBefore(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at - 1];
  const before = tokens[at - 2];
  return (
    name?.capital === true &&
    name.kind === 'word' &&
    before?.kind === 'word' &&
    tokens[at + 1]?.kind !== 'word'
  );
}

/** "8c": a letter right behind a number, and none that stands for thousands, metres or times. */
function isClass(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at + 1];
  return letter?.kind === 'word' && /^[a-fy-z]$/.test(letter.word) && letter.from === tokens[at]?.to;
}

export function findQuantities(
  tokens: readonly Token[],
  taken: Uint8Array,
  vocabulary: Vocabulary,
): Quantities {
  const matches = booksOf(vocabulary).quantities.find(tokens, taken);
  const used = Uint8Array.from(taken);
  take(used, matches);
  const numberWords = new Set(vocabulary.classes['numberword'] ?? []);
  const amounts = matches.filter((match): match is Match<'amount'> => match.tag === 'amount');
  const numbers: Match<'amount'>[] = [];
  tokens.forEach((token, at) => {
    if (used[at] !== 0) return;
    if (token.kind === 'clock') numbers.push({ tag: 'amount', start: at, end: at + 1 });
    const number = token.kind === 'number' || (token.kind === 'word' && numberWords.has(token.word));
    // "COVID-19", "GPT-4": a number glued to a word is its name.
    const partOfName =
      token.glued && tokens[at - 1]?.kind === 'word' && !numberWords.has(tokens[at - 1]?.word ?? '');
    if (
      !number ||
      partOfName ||
      isNameBefore(tokens, at) ||
      isClass(tokens, at) ||
      numbersTheLine(tokens, at)
    )
      return;
    const next = tokens[at + 1];
    const withUnit =
      next !== undefined &&
      used[at + 1] === 0 &&
      (next.kind === 'word' || next.word === '%' || next.word === '+' || next.kind === 'number');
    numbers.push({ tag: 'amount', start: at, end: withUnit ? at + 2 : at + 1 });
  });
  return {
    amounts: [...amounts, ...numbers].sort((a, b) => a.start - b.start),
    vague: matches.filter((match): match is Match<'vague'> => match.tag === 'vague'),
  };
}
