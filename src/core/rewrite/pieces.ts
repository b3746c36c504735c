/** The sentences and fragments that stand under criteria. In: a goal or a labelled text. Out: pieces, each with what kind of words it is. */
import { booksOf } from '../assess/detect/books';
import { type Lexicon, lexiconOf } from '../assess/detect/lexicon';
import { type Token, tokenise } from '../assess/tokens';
import { vocabularyOf } from '../assess/vocabulary/index';
import type { Language, Vocabulary } from '../assess/vocabulary/vocabulary';
import type { CriterionId } from '../frameworks/framework';
import { PURPOSE_WORDS } from './joining';

export interface Piece {
  readonly criterion: CriterionId | null;
  /** On one line, without a list mark and without a full stop at the end. */
  readonly words: string;
  /** A sentence of its own; when, how often or why something is done; or words that need a verb. */
  readonly kind: 'sentence' | 'rhythm' | 'time' | 'reason' | 'words';
  /** Only one sentence, so that more can be said in it. */
  readonly isSingle: boolean;
}

export interface PieceReader {
  readonly language: Language | null;
  readonly pieces: (criterion: CriterionId | null, text: string) => readonly Piece[];
  /** For the middle of a sentence: `By 30 June` becomes `by 30 June`, `I` and names stay. */
  readonly small: (words: string) => string;
}

/** @param all everything that was written, which tells the language */
export function pieceReader(all: string): PieceReader {
  const vocabulary = vocabularyOf(tokenise(all));
  const lexicon = lexiconOf(vocabulary);
  return {
    language: vocabulary.language,
    pieces: (criterion, text) =>
      paragraphsOf(text).map((words) => ({ criterion, words, ...kindOf(words, vocabulary, lexicon) })),
    small(words) {
      const { word = '' } = tokenise(words)[0] ?? {};
      const isName = NAMED.some((name) => vocabulary.classes[name]?.includes(word) ?? false);
      const isLittle =
        vocabulary.language === 'de' ? lexicon.functionWords.has(word) : word !== 'i' && !isName;
      return isLittle ? words.charAt(0).toLowerCase() + words.slice(1) : words;
    },
  };
}

/** Classes of words that are written large in English wherever they stand. */
const NAMED = ['month', 'weekday', 'weekdays', 'feast', 'quarter'];

/** List items and paragraphs, each on one line. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n[ \t]*\r?\n|\r?\n(?=[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t])/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .map((part) => part.replace(/^(?:[-*+]|\d{1,3}[.)]) (?:\[.\] )?/, ''))
    .map((part) => withoutEnd(part, ' .'))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** A text without these signs at its end. Not by an expression: that would try every run of them. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function kindOf(words: string, vocabulary: Vocabulary, lexicon: Lexicon): Pick<Piece, 'kind' | 'isSingle'> {
  const tokens = tokenise(words);
  const isSingle = !tokens.some(({ kind }, at) => kind === 'end' && at < tokens.length - 1);
  const books = booksOf(vocabulary);
  const first = tokens[0]?.word ?? '';
  const beginsWith = (
    found: readonly { readonly start: number; readonly tag: string }[],
    tags: readonly string[],
  ) => found.some(({ start, tag }) => start === 0 && tags.includes(tag));
  // "By June I will run" is a sentence already
  const saysWho = tokens.some(({ word }) => lexicon.oneself.has(word));
  const frame = beginsWith(books.deadlines.find(tokens), ['bounded', 'vague']);
  const rhythm = beginsWith(books.cadences.find(tokens), ['rhythm', 'cue', 'vague']);
  if (isSingle && !saysWho && frame) return { kind: 'time', isSingle };
  if (isSingle && !saysWho && rhythm) return { kind: 'rhythm', isSingle };
  const reason = PURPOSE_WORDS.has(first) || beginsWith(books.reasons.find(tokens), ['reason', 'because']);
  if (isSingle && reason && !lexicon.subjects.has(first)) return { kind: 'reason', isSingle };
  return { kind: isSentence(tokens, lexicon) ? 'sentence' : 'words', isSingle };
}

/** It begins with who or with a verb, or has one that only a sentence has. */
function isSentence(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ word }) => word);
  const [first = ''] = words;
  if (lexicon.gerund?.test(first) === true) return false;
  return (
    lexicon.subjects.has(first) ||
    lexicon.verbs.has(first) ||
    words.some((word) => lexicon.finite.has(word) || lexicon.oneself.has(word))
  );
}
