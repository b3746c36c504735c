/**
 * Verbs with their objects. In: tokens, and which of them are time words or labels. Out: the actions a text announces, each
 * with the class of its verb and how definite its object is. Whether that is concrete enough is the criteria's job.
 */
import type { Part } from '../labels';
import type { Token } from '../tokens';
import type { VerbClass, Vocabulary } from '../vocabulary/vocabulary';
import { booksOf } from './books';
import { isSolid, lexiconOf, type Lexicon } from './lexicon';
import { objectIn } from './objects';
import type { Action } from './action';
import { findVerbFinalActions } from './verb-final';

/** Where verbs are looked for. */
export interface ActionText {
  readonly tokens: readonly Token[];
  readonly parts: readonly Part[];
  /** 1 where a label, a date or a rhythm stands. */
  readonly taken: Uint8Array;
  /** 1 in clauses that say why: nothing is announced there. */
  readonly because: Uint8Array;
}

/**
 * What may come next: `open` any verb, listed or not (after "I will"); `start` a listed one, or any with a determiner behind it;
 * `listed` a listed one (after "and"); `none` no verb.
 */
type Expect = 'open' | 'start' | 'listed' | 'none';

export function findActions(text: ActionText, vocabulary: Vocabulary): readonly Action[] {
  const { tokens, parts, taken, because } = text;
  const lexicon = lexiconOf(vocabulary);
  const intents = new Map(
    booksOf(vocabulary)
      .intent.find(tokens, taken)
      .map((match) => [match.start, match]),
  );
  if (vocabulary.actions.verbFinal) return findVerbFinalActions(text, intents, lexicon);
  const { adverbEnding, gerund, gerundIsWay, purposeWord } = vocabulary.actions;
  const partStarts = new Set(parts.map((part) => part.start));
  const actions: Action[] = [];
  let expect: Expect = 'start';
  let phase = false;
  let method = false;
  /** The last action of this sentence was a way: "by fixing taps, painting walls". */
  let methodBefore = false;
  let others = false;
  let abstains = false;
  /** A thing was named that "it" or "them" may stand for. */
  let named = false;
  const next = (to: Expect) => {
    expect = to;
    phase = false;
    method = false;
    abstains = false;
  };

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'end' || partStarts.has(at)) {
      next('start');
      methodBefore = false;
      others = false;
    }
    if (because[at] !== 0) {
      expect = 'start';
      continue;
    }
    if (taken[at] !== 0 || token.kind === 'end') continue;

    const intent = intents.get(at);
    const length = intent === undefined ? 0 : intent.end - at;
    // A single word ("to", "we") announces a verb only where one may come; "I will" does so anywhere.
    if (intent?.tag === 'named' && (expect as Expect) === 'start') {
      others = true;
      at = intent.end - 1;
      expect = 'listed';
    } else if (
      intent !== undefined &&
      intent.tag !== 'named' &&
      (length > 1 || (expect as Expect) !== 'none')
    ) {
      if (length > 1) others = intent.tag === 'others';
      abstains = tokens.slice(at, intent.end).some(({ word }) => lexicon.negations.has(word));
      at = intent.end - 1;
      expect = 'open';
    } else if (
      token.kind === 'word' &&
      (expect as Expect) !== 'none' &&
      (expect as Expect) !== 'listed' &&
      lexicon.negations.has(token.word)
    ) {
      const thing = tokens[at + 1];
      // "no coffee after 2 pm" leaves a thing, "never be late" a verb
      if (thing !== undefined && (expect as Expect) === 'start' && isThing(thing, lexicon)) {
        const object = objectIn(tokens, at + 1, tokens.length, taken, lexicon, adverbEnding);
        const plain = { phase: false, method: false, others, conditional: false };
        actions.push({ ...object, ...plain, verb: 'do', start: at, verbAt: at, abstains: true });
        next('none');
      } else abstains = true;
    } else if (token.kind !== 'word') {
      if (token.word === ':') next('start');
      else if (lexicon.joints.has(token.word) && (expect as Expect) === 'none') next('listed');
    } else if ((expect as Expect) === 'none') {
      if (token.word === purposeWord) next('start');
      else if (lexicon.joints.has(token.word)) next('listed');
      method = lexicon.methodWords.has(token.word);
      if (gerundIsWay && gerund?.test(token.word) === true) {
        next('open');
        method = true;
        at -= 1;
      }
    } else if (startsPhase(tokens, at, lexicon)) {
      phase = true;
      expect = 'open';
    } else if (
      lexicon.verbs.has(token.word) ||
      isUnlistedVerb(tokens, at, { expect, method }, lexicon, vocabulary)
    ) {
      const way: boolean = method || (methodBefore && gerund?.test(token.word) === true);
      const object = objectIn(tokens, at + 1, tokens.length, taken, lexicon, adverbEnding);
      const pronoun = named && object.solid === 0 && lexicon.pronouns.has(tokens[at + 1]?.word ?? '');
      actions.push({
        ...object,
        ...(pronoun ? { solid: 1, definite: true } : {}),
        verb: verbClassAt(tokens, at, lexicon),
        start: at,
        verbAt: at,
        phase,
        method: way,
        others,
        abstains,
        conditional: isConditional(tokens, Math.max(object.end, at + 1), lexicon),
      });
      methodBefore = way;
      next('none');
    } else if (lexicon.joints.has(token.word)) {
      method = lexicon.methodWords.has(token.word);
      if ((expect as Expect) === 'open') expect = 'listed';
    } else if (adverbEnding?.test(token.word) !== true && token.word !== purposeWord) {
      if (
        !lexicon.functionWords.has(token.word) ||
        (expect as Expect) !== 'start' ||
        lexicon.determiners.has(token.word)
      )
        next('none');
    }
    named ||= isSolid(token, lexicon);
  }
  return actions;
}

/** "stop being such a doormat" says as little as "be no doormat". */
function verbClassAt(tokens: readonly Token[], at: number, lexicon: Lexicon): VerbClass {
  const own = lexicon.verbs.get(tokens[at]?.word ?? '') ?? 'make';
  const next = tokens[at + 1]?.word ?? '';
  const behind = lexicon.gerund?.test(next) === true ? lexicon.verbs.get(next) : undefined;
  return behind === 'state' || behind === 'vague' ? behind : own;
}

/** What can be done without: a thing, and no verb that says itself what is left undone. */
function isThing(token: Token, lexicon: Lexicon): boolean {
  return isSolid(token, lexicon) && !lexicon.verbs.has(token.word);
}

/** A condition stands at most this far behind what it is about. */
const CONDITION_TOKENS = 8;

/** "visit a doctor if the pain stays": nobody can say beforehand whether it will be done. */
export function isConditional(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let at = from; at < from + CONDITION_TOKENS; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'end' || token.word === ',') return false;
    if (lexicon.conditions.has(token.word)) return true;
  }
  return false;
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
    actions.adverbEnding?.test(word) === true ||
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
    (lexicon.determiners.has(after.word) || after.kind === 'number' || lexicon.numberWords.has(after.word))
  );
}
