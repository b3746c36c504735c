/**
 * A statement cut into clauses, each of which can stand under one criterion. In: a reading. Out: places of tokens; all words are in one.
 *
 * Cut is where a sentence ends, where a reason begins, before "and I will", and around a deadline (SMART) or a rhythm (PACT) at either end
 * of its clause. In the middle they stay: "I will by June write 3 letters" would fall apart.
 */
import type { Place, Reading } from '../assess/reading';
import { type Lexicon, lexiconOf } from '../assess/detect/lexicon';
import { vocabularyOf } from '../assess/vocabulary/index';
import type { FrameworkId } from '../frameworks/framework';
import { isLeadIn, PURPOSE_WORDS } from './joining';

/** Folded, of the six languages: they join two clauses and belong to neither. */
const AND = new Set(['and', 'und', 'y', 'e', 'et', 'ed']);
/** Fewer words say nothing by themselves. */
const FEWEST_WORDS = 2;

/**
 * @param within the tokens to be cut
 * @param text where the tokens are from: a line break alone ends no sentence, an empty line does
 */
export function clausesWithin(
  within: Place,
  reading: Reading,
  text: string,
  framework: FrameworkId,
): readonly Place[] {
  const lexicon = lexiconOf(vocabularyOf(reading.tokens));
  return sentencesIn(within, reading, text)
    .flatMap((sentence) => cutAt(sentence, cutsIn(sentence, reading, lexicon), reading))
    .flatMap((clause) => withoutFrame(clause, reading, lexicon, framework))
    .map((clause) => trimmedPlace(clause, reading))
    .filter(({ start, end }) => end > start);
}

function sentencesIn({ start, end }: Place, { tokens }: Reading, text: string): readonly Place[] {
  const months = new Set(vocabularyOf(tokens).classes['month'] ?? []);
  const sentences: Place[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'end') continue;
    const next = tokens[at + 1];
    const between = text.slice(token.from, next?.from ?? token.to);
    const isSoft =
      token.word === '\n' && next !== undefined && !/\n[ \t]*\r?\n/.test(between) && !opensItem(next.word);
    // "zum 30. Juni"
    const isOrdinal = token.word === '.' && tokens[at - 1]?.kind === 'number' && months.has(next?.word ?? '');
    if (isSoft || isOrdinal) continue;
    sentences.push({ start: from, end: at });
    from = at + 1;
  }
  return [...sentences, { start: from, end }];
}

/** List marks, quotes and headings begin something of their own. */
function opensItem(word: string): boolean {
  return /^[-*+•#>|☐✓✅]$/u.test(word);
}

/** Where reasons and coordinated clauses begin. */
function cutsIn({ start, end }: Place, reading: Reading, lexicon: Lexicon): readonly number[] {
  const { tokens, reasons, actions } = reading;
  const cuts = new Set<number>();
  let done = start;
  for (const reason of reasons) {
    // "in order to" and "to improve" are one reason
    const isSame = reason.start < done;
    done = Math.max(done, reason.end);
    if (isSame) continue;
    const word = tokens[reason.start]?.word ?? '';
    if (reason.start <= start || reason.start >= end || lexicon.determiners.has(word)) continue;
    // "to improve …" says what for, "to track …" is one more thing to do
    const doing = actions.find(({ verbAt }) => verbAt === reason.start + 1);
    if (PURPOSE_WORDS.has(word) && doing !== undefined && /^(?:do|make|finish|activity)$/.test(doing.verb))
      continue;
    cuts.add(reason.start);
  }
  for (let at = start + 1; at < end - 1; at += 1) {
    const isAnd = AND.has(tokens[at]?.word ?? '') && lexicon.oneself.has(tokens[at + 1]?.word ?? '');
    if (isAnd && !reasons.some((reason) => reason.start > start && reason.start <= at)) cuts.add(at);
  }
  return [...cuts].sort((a, b) => a - b);
}

function cutAt({ start, end }: Place, cuts: readonly number[], reading: Reading): readonly Place[] {
  const pieces: Place[] = [];
  let from = start;
  for (const cut of cuts) {
    if (wordsIn({ start: from, end: cut }, reading) < FEWEST_WORDS) continue;
    if (wordsIn({ start: cut, end }, reading) < FEWEST_WORDS) continue;
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  return [...pieces, { start: from, end }];
}

/** The clause, and before or behind it when or how often, where that is a criterion of its own. */
function withoutFrame(
  clause: Place,
  reading: Reading,
  lexicon: Lexicon,
  framework: FrameworkId,
): readonly Place[] {
  const { start, end } = trimmedPlace(clause, reading);
  const frames: readonly Place[] =
    framework === 'smart'
      ? reading.deadlines.filter(({ tag }) => tag === 'bounded')
      : reading.cadences.filter(({ tag }) => tag !== 'vague');
  const first = frames.find((frame) => frame.start === start);
  const last = frames.find((frame) => frame.end === end);
  const frame = last ?? first;
  if (frame === undefined || frame.start < start || frame.end > end) return [{ start, end }];
  const rest = frame === last ? { start, end: frame.start } : { start: frame.end, end };
  if (!saysSomething(rest, reading, lexicon)) return [{ start, end }];
  return frame === last ? [rest, frame] : [frame, rest];
}

/** "I will do this" does not. */
export function saysSomething(place: Place, { tokens }: Reading, lexicon: Lexicon): boolean {
  const words = tokens.slice(place.start, place.end).filter(({ kind }) => kind === 'word');
  if (isLeadIn(words.map(({ word }) => word).join(' '))) return false;
  return words.some(({ word }) => !lexicon.functionWords.has(word) && !lexicon.pronouns.has(word));
}

/** Without signs at its ends, nor the "and" in front. */
function trimmedPlace({ start, end }: Place, { tokens }: Reading): Place {
  const isEdge = (at: number) => /^[\s,;:.–—•*_+|>#-]$/u.test(tokens[at]?.word ?? '');
  let [from, to] = [start, end];
  const hasMarkup = /[*_]/.test(
    tokens
      .slice(start, end)
      .map(({ word }) => word)
      .join(''),
  );
  while (from < to && (tokens[from]?.kind === 'end' || (isEdge(from) && !hasMarkup))) from += 1;
  while (to > from && (tokens[to - 1]?.kind === 'end' || (isEdge(to - 1) && !hasMarkup))) to -= 1;
  if (to - from > FEWEST_WORDS && AND.has(tokens[from]?.word ?? '')) from += 1;
  return { start: from, end: to };
}

export function wordsIn({ start, end }: Place, { tokens }: Reading): number {
  let words = 0;
  for (let at = start; at < end; at += 1)
    if (/^(?:word|number|date|ordinal|clock)$/.test(tokens[at]?.kind ?? '')) words += 1;
  return words;
}
