/**
 * Verbs with their objects. In: tokens, and which of them are time words or labels. Out: the actions a text announces, each
 * with the class of its verb and how definite its object is. Whether that is concrete enough is the criteria's job.
 */
import type { Part } from '../labels';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { booksOf } from './books';
import { lexiconOf, type Lexicon } from './lexicon';
import { objectIn } from './objects';
import type { Action } from './action';
import { findVerbFinalActions } from './verb-final';

/**
 * What may come next: `open` any verb, listed or not (after "I will"); `start` a listed one, or any with a determiner behind it;
 * `listed` a listed one (after "and"); `none` no verb.
 */
type Expect = 'open' | 'start' | 'listed' | 'none';

export function findActions(
  tokens: readonly Token[],
  parts: readonly Part[],
  taken: Uint8Array,
  vocabulary: Vocabulary,
): readonly Action[] {
  const lexicon = lexiconOf(vocabulary);
  if (vocabulary.actions.verbFinal) return findVerbFinalActions(tokens, taken, lexicon);
  const { adverbEnding, gerund, purposeWord } = vocabulary.actions;
  const intents = new Map(
    booksOf(vocabulary)
      .intent.find(tokens, taken)
      .map((match) => [match.start, match.end]),
  );
  const partStarts = new Set(parts.map((part) => part.start));
  const actions: Action[] = [];
  let expect: Expect = 'start';
  let phase = false;
  let method = false;
  /** The last action of this sentence was a way: "by fixing taps, painting walls". */
  let methodBefore = false;
  const next = (to: Expect) => {
    expect = to;
    phase = false;
    method = false;
  };

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'end' || partStarts.has(at)) {
      next('start');
      methodBefore = false;
    }
    if (taken[at] !== 0 || token.kind === 'end') continue;

    const intentEnd = intents.get(at) ?? at;
    // A single word ("to", "we") announces a verb only where one may come; "I will" does so anywhere.
    if (intentEnd - at > 1 || (intentEnd > at && (expect as Expect) !== 'none')) {
      at = intentEnd - 1;
      expect = 'open';
    } else if (token.kind !== 'word') {
      if (token.word === ':') next('start');
      else if (lexicon.joints.has(token.word) && (expect as Expect) === 'none') next('listed');
    } else if ((expect as Expect) === 'none') {
      if (token.word === purposeWord) next('start');
      else if (lexicon.joints.has(token.word)) next('listed');
      method = lexicon.methodWords.has(token.word);
    } else if (startsPhase(tokens, at, lexicon)) {
      phase = true;
      expect = 'open';
    } else if (
      lexicon.verbs.has(token.word) ||
      isUnlistedVerb(tokens, at, { expect, method }, lexicon, vocabulary)
    ) {
      const way: boolean = method || (methodBefore && gerund?.test(token.word) === true);
      const object = objectIn(tokens, at + 1, tokens.length, taken, lexicon, adverbEnding);
      actions.push({
        ...object,
        verb: lexicon.verbs.get(token.word) ?? 'make',
        start: at,
        phase,
        method: way,
      });
      methodBefore = way;
      next('none');
    } else if (lexicon.joints.has(token.word)) {
      method = lexicon.methodWords.has(token.word);
      if ((expect as Expect) === 'open') expect = 'listed';
    } else if (
      adverbEnding?.test(token.word) !== true &&
      token.word !== purposeWord &&
      token.word !== 'not'
    ) {
      if (
        !lexicon.functionWords.has(token.word) ||
        (expect as Expect) !== 'start' ||
        lexicon.determiners.has(token.word)
      )
        next('none');
    }
  }
  return actions;
}

/** "start running", "keep to …": the verb that matters is the next one. */
function startsPhase(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.verbs.get(tokens[at]?.word ?? '') !== 'phase') return false;
  const after = tokens[at + 1]?.word ?? '';
  const verb = lexicon.verbs.get(after) ?? lexicon.verbs.get(tokens[at + 2]?.word ?? '');
  const direct = lexicon.verbs.has(after) || lexicon.functionWords.has(after);
  return direct && verb !== undefined && verb !== 'phase';
}

/** A verb that no list has: after an announcement, or at the start with an object behind it. It counts as one that makes a thing. */
function isUnlistedVerb(
  tokens: readonly Token[],
  at: number,
  { expect, method }: { readonly expect: Expect; readonly method: boolean },
  lexicon: Lexicon,
  { actions }: Vocabulary,
): boolean {
  const word = tokens[at]?.word ?? '';
  if (
    word.length < 3 ||
    [lexicon.functionWords, lexicon.qualities, lexicon.abstractNouns, lexicon.numberWords].some((words) =>
      words.has(word),
    )
  )
    return false;
  if (method && actions.gerund?.test(word) === true) return true;
  if (actions.verbEnding !== null)
    return (expect === 'open' || expect === 'start') && actions.verbEnding.test(word);
  if (expect === 'open') return true;
  const after = tokens[at + 1];
  return (
    expect === 'start' &&
    after !== undefined &&
    (lexicon.determiners.has(after.word) || after.kind === 'number')
  );
}
