/** The object of a verb and how definite it is. In: a stretch of tokens. Out: what can be said about it. */
import type { Token } from '../tokens';
import { isQuality, isSolid, type Lexicon } from './lexicon';

export interface ObjectOfVerb {
  /** Token position after the object's last word; the start of the stretch when there is none. */
  readonly end: number;
  /** How many words say something definite. */
  readonly solid: number;
  /** One definite thing: `a`, `the`, `my`, a number, or a name. */
  readonly definite: boolean;
  /** The first word (of the object, or of the manner) that nobody can tick off; -1 when there is none. */
  readonly vagueAt: number;
}

/** An object is read this far; what comes later says when, why or how. */
const OBJECT_TOKENS = 14;

/** Read the object that stands in `[start, limit)`, at most up to the end of the clause. */
export function objectIn(
  tokens: readonly Token[],
  start: number,
  limit: number,
  taken: Uint8Array,
  lexicon: Lexicon,
  adverb: RegExp | null,
): ObjectOfVerb {
  let solid = 0;
  let definite = false;
  let vagueAt = -1;
  let end = start;
  let begun = false;
  /** A quality behind the thing: "make the guests happier". */
  let qualityBehind = -1;
  /** A preposition or a time ends the phrase that counts: "a talk about stress" is about a talk. */
  let pastHead = false;
  const stop = Math.min(limit, tokens.length, start + OBJECT_TOKENS);
  for (let at = start; at < stop; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'end' || token.word === ':' || token.word === '(') break;
    if (begun && (lexicon.methodWords.has(token.word) || startsAnotherAction(tokens, at, lexicon))) break;
    const number = token.kind === 'number' || lexicon.numberWords.has(token.word);
    if (taken[at] !== 0 || (begun && !number && isLittle(token, lexicon))) {
      pastHead ||= begun;
      continue;
    }
    const abstract = lexicon.abstractNouns.has(token.word) && !specifiesNext(tokens, at, taken, lexicon);
    if (number || lexicon.determiners.has(token.word)) definite ||= solid === 0;
    else if (abstract || isQuality(token, lexicon)) {
      // Behind a definite word only the head of its phrase ("team communication") or a manner ("use it properly") makes it vague.
      const head = abstract && !pastHead;
      if (vagueAt < 0 && (solid === 0 || head || adverb?.test(token.word) === true)) vagueAt = at;
      if (!abstract && !pastHead && tokens[at + 1]?.word !== 'than') qualityBehind = at;
    } else if (isSolid(token, lexicon)) {
      solid += 1;
      if (!pastHead) qualityBehind = -1;
      definite ||= token.capital && solid === 1;
    } else if (!lexicon.units.has(token.word)) continue;
    begun ||= !lexicon.determiners.has(token.word);
    if (begun && !pastHead) end = at + 1;
  }
  return { end, solid, definite, vagueAt: vagueAt < 0 ? qualityBehind : vagueAt };
}

/** Signs and words that stand between phrases; a vague word counts even where it is one of those ("more"). */
function isLittle(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word') return true;
  return (
    lexicon.functionWords.has(token.word) &&
    !lexicon.qualities.has(token.word) &&
    !lexicon.determiners.has(token.word)
  );
}

/** "food diary": an abstract noun right before a solid one only says which. */
function specifiesNext(tokens: readonly Token[], at: number, taken: Uint8Array, lexicon: Lexicon): boolean {
  // "communication and accountability practices"
  const joined =
    lexicon.joints.has(tokens[at + 1]?.word ?? '') &&
    tokens[at + 1]?.kind === 'word' &&
    tokens[at + 3]?.kind === 'word';
  const next = tokens[at + (joined ? 3 : 1)];
  return next !== undefined && taken[at + 1] === 0 && isSolid(next, lexicon) && !next.word.endsWith('ly');
}

/** "… and record it", "…, then send the form": a joint, a verb, and the determiner of its own object. */
function startsAnotherAction(tokens: readonly Token[], joint: number, lexicon: Lexicon): boolean {
  const verb = tokens[joint + 1];
  return (
    lexicon.joints.has(tokens[joint]?.word ?? '') &&
    verb !== undefined &&
    !verb.glued &&
    lexicon.verbs.has(verb.word) &&
    lexicon.determiners.has(tokens[joint + 2]?.word ?? '')
  );
}
