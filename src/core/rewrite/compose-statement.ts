/**
 * One paragraph from what stands under the criteria. In: a goal, or a labelled text. Out: the paragraph; every piece is in it. Sentences stay
 * sentences; when, how often and why go into the first one; what has no verb is led in. Nothing is written: see `write-statement.ts`.
 */
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import { FRAMEWORKS } from '../frameworks/index';
import type { Goal } from '../goal/goal';
import { JOINING } from './joining';
import { type Piece, type PieceReader, pieceReader, withoutEnd } from './pieces';
import { writtenInText } from './written';

/** A sentence with more words than these takes no more in. */
const LONG_SENTENCE = 30;

/**
 * The statement that a goal's criteria make; empty when nothing stands under them.
 * @example composeStatement(goal) // => 'I will run 5 km by 30 June because my doctor told me to.'
 */
export function composeStatement(goal: Goal): string {
  const texts = FRAMEWORKS[goal.framework].criteria.flatMap(({ id }) => {
    const text = goal.criteria[id]?.text ?? '';
    return text.trim() === '' ? [] : [[id, text] as const];
  });
  return paragraphOf(texts);
}

/**
 * The same from a text with labels (`- Specific: …`, `S: …`). What stands under no label comes first.
 * @example composeFromText('S: I will run 5 km\nT: by 30 June', 'smart') // => 'I will run 5 km by 30 June.'
 */
export function composeFromText(text: string, framework: FrameworkId | 'auto'): string {
  const written = writtenInText(text, framework);
  const { tokens, parts } = written.reading;
  const texts = parts.flatMap(({ criterion, start, end }) => {
    const words = text.slice(tokens[start]?.from ?? 0, tokens[end - 1]?.to ?? 0);
    return /[\p{L}\p{N}]/u.test(words) ? [[criterion, withoutEnd(words, ' \t\r\n-*_•#>')] as const] : [];
  });
  const order = FRAMEWORKS[written.framework].criteria.map(({ id }) => id);
  const rank = (id: CriterionId | null) => (id === null ? -1 : order.indexOf(id));
  return paragraphOf([...texts].sort(([a], [b]) => rank(a) - rank(b)));
}

function paragraphOf(texts: readonly (readonly [CriterionId | null, string])[]): string {
  const reader = pieceReader(texts.map(([, text]) => text).join('\n'));
  const pieces = texts.flatMap(([criterion, text]) => reader.pieces(criterion, text));
  const isMain = ({ criterion, kind }: Piece) =>
    (criterion === null || criterion === 'specific' || criterion === 'actionable') &&
    (kind === 'sentence' || kind === 'words');
  const main = pieces.find((piece) => isMain(piece) && piece.isSingle);
  const inside = main === undefined ? [] : saidInside(main, pieces, reader);
  const rest = pieces.filter((piece) => piece !== main && !inside.includes(piece));
  // why it matters in a sentence of its own stands where the framework has it
  const before =
    main === undefined ? [] : rest.filter((piece) => pieces.indexOf(piece) < pieces.indexOf(main));
  const sentences = [
    ...before.map((piece) => sentenceOf(piece, reader)),
    ...(main === undefined ? [] : [withInside(main, inside, reader)]),
    ...rest.filter((piece) => !before.includes(piece)).map((piece) => sentenceOf(piece, reader)),
  ];
  return sentences.map(closed).join(' ');
}

const ORDER: readonly Piece['kind'][] = ['rhythm', 'time', 'reason'];

/** What goes into the main sentence: one of each kind, as long as it does not become too long. German has its own order of words. */
function saidInside(main: Piece, pieces: readonly Piece[], { language }: PieceReader): readonly Piece[] {
  if (language === null) return [];
  const kinds = language === 'de' ? ['reason'] : ORDER;
  let length = wordsOf(main);
  const inside: Piece[] = [];
  for (const kind of kinds) {
    const piece = pieces.find((each) => each.kind === kind && each !== main);
    if (piece === undefined || length + wordsOf(piece) > LONG_SENTENCE) continue;
    inside.push(piece);
    length += wordsOf(piece);
  }
  return inside;
}

function wordsOf({ words }: Piece): number {
  return words.split(' ').length;
}

function withInside(main: Piece, inside: readonly Piece[], { language, small }: PieceReader): string {
  const before = language === null ? ' ' : JOINING[language].beforeReason;
  return inside.reduce(
    (sentence, { kind, words }) => sentence + (kind === 'reason' ? before : ' ') + small(words),
    capital(main.words),
  );
}

function sentenceOf({ criterion, kind, words }: Piece, { language, small }: PieceReader): string {
  if (kind === 'sentence' || language === null) return capital(words);
  const { doThis, beforeReason, leads } = JOINING[language];
  if (kind === 'reason') return doThis + beforeReason + small(words);
  if (kind === 'rhythm' || kind === 'time') return `${doThis} ${small(words)}`;
  const lead = criterion === null ? undefined : leads[criterion];
  return lead === undefined ? capital(words) : `${lead}: ${words}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function closed(sentence: string): string {
  return /[.!?…]["”»)]?$/.test(sentence) ? sentence : `${sentence}.`;
}
