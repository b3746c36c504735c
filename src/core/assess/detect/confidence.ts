/** Stated confidence: `8/10`, `75% confident`, `confidence: 7`. In: tokens. Out: places with the share 0..1. */
import { words } from '../vocabulary/listed';
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { Token } from '../tokens';

export interface Confidence {
  readonly start: number;
  readonly end: number;
  /** 0..1. */
  readonly share: number;
}

/** Words of confidence may stand this many tokens in front of their number, … */
const REACH = 9;
/** … with nothing but these and signs in between: in "confidence by giving 2 talks" the number is about something else. */
const BETWEEN = new Set(
  words(
    'level levels stufe grado nivel niveau rating score is of at about around i feel rate my it as a an with out on scale am = approximately roughly niveau nivel livello',
  ),
);

/** `8 von 10`, `8 sur 10`, `8 su 10`, `8 de 10`, `8 em 10`. */
const OF = new Set(words('von sur su de em sobre'));

/** `8 / 10`, `8 out of 10`, `75 %`, or a bare number up to 10. */
function ratingAt(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly share: number; readonly bare: boolean } | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  // "50-60 %", "7-8 / 10": the upper end
  const range =
    tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.glued === true ? ratingAt(tokens, at + 1) : null;
  const value = Number(token.word.replace(',', '.'));
  // "Confidence (0-10)" names the scale
  if (range !== null) return value <= 1 && range.share === 1 ? null : range;
  const after = [1, 2, 3].map((step) => tokens[at + step]?.word ?? '');
  if (after[0] === '/' && after[1] === '10' && value <= 10)
    return { end: at + 3, share: value / 10, bare: false };
  if (after[0] === 'out' && after[1] === 'of' && after[2] === '10' && value <= 10)
    return { end: at + 4, share: value / 10, bare: true };
  if (OF.has(after[0] ?? '') && after[1] === '10' && value <= 10)
    return { end: at + 3, share: value / 10, bare: true };
  if ((after[0] === '%' || after[0] === 'percent' || after[0] === 'prozent') && value <= 100)
    return { end: at + 2, share: value / 100, bare: true };
  return value <= 10 ? { end: at + 1, share: value / 10, bare: true } : null;
}

/**
 * A rating of ten needs no further word (`(9/10)`); a percentage or a bare number needs `confidence` or `sure` nearby.
 * @example findConfidence(tokenise('walk daily, 8/10'), ENGLISH)[0]?.share // => 0.8
 */
export function findConfidence(tokens: readonly Token[], vocabulary: Vocabulary): readonly Confidence[] {
  const ratingWords = new Set(vocabulary.confidence.words);
  const found: Confidence[] = [];
  let lastWord = -Infinity;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (ratingWords.has(token?.word ?? '')) lastWord = at;
    else if (token?.kind === 'end' || (token?.kind === 'word' && !BETWEEN.has(token.word)))
      lastWord = -Infinity;
    if (token?.glued === true && tokens[at - 1]?.kind === 'number') continue;
    const rating = ratingAt(tokens, at);
    if (rating === null) continue;
    let start = at;
    let end = rating.end;
    const wordBefore = at - lastWord <= REACH;
    let wordAfter = -1;
    for (let next = rating.end; next < rating.end + 3; next += 1) {
      // "by 25%, confidence 7/10": another clause has its own number
      if (tokens[next]?.kind !== 'word') break;
      if (ratingWords.has(tokens[next]?.word ?? '')) wordAfter = next;
    }
    if (wordBefore) start = lastWord;
    if (wordAfter >= 0) end = Math.max(end, wordAfter + 1);
    // "score 8/10 on the test": something else is rated
    const isOfSomething = tokens[at - 1]?.kind === 'word' || tokens[rating.end]?.kind === 'word';
    if ((rating.bare || isOfSomething) && !wordBefore && wordAfter < 0) continue;
    found.push({ start, end, share: rating.share });
    at = end - 1;
    lastWord = -Infinity;
  }
  return found;
}
