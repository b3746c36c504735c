/** Actions of a language that puts the verb last: `einen Beitrag verfassen`. In: tokens. Out: actions, objects in front. */
import type { Match } from '../phrases';
import type { Token } from '../tokens';
import type { Action } from './action';
import { type ActionText, isConditional } from './actions';
import type { Lexicon } from './lexicon';
import { objectIn } from './objects';

/** An infinitive by its ending; nouns are written with a capital. */
const INFINITIVE = /^[a-z]{2,24}e[lr]?n$/;
/** An object is looked for this far in front of its verb. */
const CLAUSE_TOKENS = 14;

export function findVerbFinalActions(
  { tokens, taken, because }: ActionText,
  intents: ReadonlyMap<number, Match<'intent' | 'others' | 'named'>>,
  lexicon: Lexicon,
): readonly Action[] {
  const actions: Action[] = [];
  let clauseStart = 0;
  let others = false;
  /** Where `kein`, `nicht` or `nie` stands in the clause; -1 when nowhere. */
  let negationAt = -1;
  /** A verb was found since the clause began. */
  let hasVerb = false;

  const endClause = (at: number) => {
    // "Kein Alkohol unter der Woche": left undone without a verb
    if (!hasVerb && negationAt === clauseStart && at > clauseStart + 1) {
      const object = objectIn(tokens, clauseStart + 1, at, taken, lexicon, null);
      const plain = { phase: false, method: false, others, conditional: false };
      if (object.solid > 0)
        actions.push({
          ...object,
          ...plain,
          verb: 'do',
          start: clauseStart,
          verbAt: clauseStart,
          abstains: true,
        });
    }
    clauseStart = at + 1;
    hasVerb = false;
    negationAt = -1;
  };

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'end' || token.word === ':') {
      endClause(at);
      others = false;
    }
    const intent = intents.get(at);
    if (intent !== undefined && (intent.end - at > 1 || intent.tag !== 'intent'))
      others = intent.tag !== 'intent';
    if (token.kind !== 'word' || taken[at] !== 0 || because[at] !== 0) continue;
    if (lexicon.negations.has(token.word)) negationAt = at;
    const listed = lexicon.verbs.get(token.word);
    const unlisted =
      INFINITIVE.test(token.word) &&
      !token.capital &&
      !lexicon.functionWords.has(token.word) &&
      !lexicon.qualities.has(token.word) &&
      endsClause(tokens, at, taken);
    if (listed === undefined && !unlisted) continue;
    const start = Math.max(clauseStart, at - CLAUSE_TOKENS);
    const before = objectIn(tokens, start, at, taken, lexicon, null);
    // "Schreibe ein Buch": an imperative has its object behind it.
    const object = before.solid > 0 ? before : objectIn(tokens, at + 1, tokens.length, taken, lexicon, null);
    actions.push({
      ...object,
      start: Math.min(at, start),
      verbAt: at,
      end: Math.max(at + 1, object.end),
      verb: listed ?? 'do',
      phase: false,
      method: false,
      others,
      abstains: negationAt >= clauseStart,
      // "kein … mehr" is no longer, not more
      ...(negationAt >= clauseStart ? { vagueAt: -1 } : {}),
      conditional: isConditional(tokens, Math.max(object.end, at + 1), lexicon),
    });
    clauseStart = at + 1;
    hasVerb = true;
    negationAt = -1;
  }
  endClause(tokens.length);
  return actions;
}

function endsClause(tokens: readonly Token[], at: number, taken: Uint8Array): boolean {
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.kind !== 'word' ||
    taken[at + 1] !== 0 ||
    next.word === 'und' ||
    next.word === 'oder'
  );
}
