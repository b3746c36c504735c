/** The words of a language around verbs, as sets; made on first use. */
import { fold, type Token } from '../tokens';
import type { Language, VerbClass, Vocabulary } from '../vocabulary/vocabulary';

export interface Lexicon {
  /** Every listed form of every listed verb. */
  readonly verbs: ReadonlyMap<string, VerbClass>;
  readonly functionWords: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly methodWords: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly qualities: ReadonlySet<string>;
  readonly abstractNouns: ReadonlySet<string>;
  readonly numberWords: ReadonlySet<string>;
  /** How long is no object: `run for 20 minutes`. */
  readonly units: ReadonlySet<string>;
}

/** A verb in several classes belongs to the first: what it can say at best. */
const BEST_FIRST: readonly VerbClass[] = ['finish', 'make', 'do', 'direction', 'outcome', 'vague', 'phase'];
const MADE = new Map<Language, Lexicon>();

export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = MADE.get(vocabulary.language);
  if (known !== undefined) return known;
  const { actions, classes } = vocabulary;
  const verbs = new Map<string, VerbClass>();
  for (const verbClass of [...BEST_FIRST].reverse()) {
    for (const verb of actions.verbs[verbClass])
      for (const form of [verb, ...actions.formsOf(verb)]) verbs.set(fold(form), verbClass);
  }
  const lexicon: Lexicon = {
    verbs,
    functionWords: new Set(actions.functionWords),
    joints: new Set(actions.joints),
    methodWords: new Set(actions.methodWords),
    determiners: new Set(actions.determiners),
    qualities: new Set(actions.qualities),
    abstractNouns: new Set(actions.abstractNouns),
    numberWords: new Set(classes['numberword'] ?? []),
    units: new Set([...(classes['period'] ?? []), ...(classes['shortperiod'] ?? [])]),
  };
  MADE.set(vocabulary.language, lexicon);
  return lexicon;
}

/** A word that says something definite: no little word, no quality, no unit. */
export function isSolid(token: Token, lexicon: Lexicon): boolean {
  return (
    token.kind === 'word' &&
    !lexicon.functionWords.has(token.word) &&
    !lexicon.qualities.has(token.word) &&
    !lexicon.abstractNouns.has(token.word) &&
    !lexicon.units.has(token.word)
  );
}
