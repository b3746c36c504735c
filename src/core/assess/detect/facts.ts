/**
 * Facts told beside a goal, without a word that says what for. In: tokens. Out: which of them make the goal achievable ("the pass is in
 * my wallet", "my coach films my sets") and which say why it matters ("I sleep badly when I scroll").
 *
 * Nobody tells a fact beside a goal for nothing. What is there already, or who helps, is a means; what is wrong, felt or at stake is a
 * reason, and so is a sentence of its own about the world. A clause about the goal itself ("there is no deadline") is neither.
 */
import type { Part } from '../labels';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { booksOf } from './books';
import { lexiconOf, type Lexicon } from './lexicon';

export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Facts {
  readonly means: readonly Place[];
  readonly reasons: readonly Place[];
}

/** Where facts are looked for. */
export interface FactText {
  readonly tokens: readonly Token[];
  readonly parts: readonly Part[];
  /** 1 where a label or a rating stands. */
  readonly taken: Uint8Array;
}

/** A clause may begin behind these, too, when a subject follows: "…, they grow so fast". */
const BREAKS = new Set([',', ':', '–', '—', '-', '(']);
/** A fact has a subject and a verb at least, and mostly an object. */
const FEWEST_WORDS = 3;

export function findFacts(text: FactText, vocabulary: Vocabulary): Facts {
  const { tokens, parts, taken } = text;
  const lexicon = lexiconOf(vocabulary);
  const books = booksOf(vocabulary);
  const cues = books.facts.find(tokens);
  const announced = books.intent
    .find(tokens, taken)
    .filter(({ tag, start, end }) => tag === 'intent' && end - start > 1);
  const labelled = parts.filter(({ criterion }) => criterion !== null);
  const means: Place[] = [];
  const reasons: Place[] = [];
  const firstWords = endOfFirstWords(text);
  let next = 0;
  for (const clause of clausesOf(text, lexicon)) {
    const { start, end } = clause;
    while ((cues[next]?.start ?? end) < start) next += 1;
    if (labelled.some((part) => start >= part.start && start < part.end)) continue;
    if (firstWords < 0 || start <= firstWords || !isTold(tokens, clause, lexicon)) continue;
    const said = new Set<string>();
    for (let at = next; (cues[at]?.start ?? end) < end; at += 1) said.add(cues[at]?.tag ?? '');
    const announces = announced.some((intent) => intent.start >= start && intent.start < end);
    if (said.has('none')) continue;
    if (said.has('trouble') || (said.has('effect') && !announces)) reasons.push(clause);
    else if (said.has('ready') || said.has('helper')) means.push(clause);
    else if (!announces && isStatement(tokens, clause, lexicon)) reasons.push(clause);
  }
  return { means, reasons };
}

/** What stands between the ends of sentences, and behind a comma with a subject; without labels. */
function clausesOf({ tokens, taken }: FactText, lexicon: Lexicon): readonly Place[] {
  const clauses: Place[] = [];
  let start = 0;
  const close = (end: number) => {
    while (start < end && taken[start] !== 0) start += 1;
    if (end > start) clauses.push({ start, end });
  };
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const breaks =
      token.kind === 'end' ||
      token.word === ':' ||
      (BREAKS.has(token.word) && next !== undefined && lexicon.subjects.has(next.word));
    if (!breaks) return;
    close(at);
    start = at + 1;
  });
  close(tokens.length);
  return clauses;
}

/** Where the first two words stand that are no label: what comes before is beside nothing. */
function endOfFirstWords({ tokens, taken }: FactText): number {
  let words = 0;
  return tokens.findIndex(({ kind }, at) => {
    if (kind === 'word' && taken[at] === 0) words += 1;
    return words === FEWEST_WORDS - 1;
  });
}

/**
 * It tells rather than asks for something to be done: it begins with who or what, not with a verb (though "coach films my sets" and
 * "parking costs me £90" do), nor with a number ("28% of our clients …" is a result to reach).
 */
function isTold(tokens: readonly Token[], { start, end }: Place, lexicon: Lexicon): boolean {
  const said = tokens.slice(start, end);
  const words = said.filter(({ kind }) => kind === 'word').map(({ word }) => word);
  const [first = '', second = ''] = words;
  if (words.length < FEWEST_WORDS || said.find(({ kind }) => kind !== 'sign')?.kind !== 'word') return false;
  if (lexicon.negations.has(first) || lexicon.numberWords.has(first)) return false;
  if (lexicon.subjects.has(first)) return true;
  if (tokens[start - 1]?.word === ':') return words.some((word) => lexicon.finite.has(word));
  const isName = lexicon.gerund?.test(first) === true || lexicon.verbs.has(second);
  return !lexicon.verbs.has(first) || (isName && words.slice(1).some((word) => isVerb(word, lexicon)));
}

/** A sentence of its own about something else than oneself: whoever adds it to a goal explains the goal. */
function isStatement(tokens: readonly Token[], { start, end }: Place, lexicon: Lexicon): boolean {
  const before = tokens[start - 1];
  if (before?.word !== ':' && (before?.kind !== 'end' || before.word === '\n')) return false;
  const words = tokens.slice(start, end).filter(({ kind }) => kind === 'word');
  return (
    words.length > FEWEST_WORDS &&
    !lexicon.oneself.has(words[0]?.word ?? '') &&
    words.some(({ word }) => isVerb(word, lexicon))
  );
}

function isVerb(word: string, lexicon: Lexicon): boolean {
  return lexicon.finite.has(word) || lexicon.verbs.has(word);
}
