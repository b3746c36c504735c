/** The words of a language around verbs, as sets; made on first use. */
import { fold, type Token } from '../tokens';
import type { Language, VerbClass, Vocabulary } from '../vocabulary/vocabulary';

export interface Lexicon {
  /** Every listed form of every listed verb. */
  readonly verbs: ReadonlyMap<string, VerbClass>;
  readonly functionWords: ReadonlySet<string>;
  /** What a clause that tells something may begin with. */
  readonly subjects: ReadonlySet<string>;
  readonly gerund: RegExp | null;
  readonly finite: ReadonlySet<string>;
  readonly oneself: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly methodWords: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly qualities: ReadonlySet<string>;
  readonly qualityEnding: RegExp | null;
  readonly abstractNouns: ReadonlySet<string>;
  readonly numberWords: ReadonlySet<string>;
  /** `once`, `twice`. */
  readonly countWords: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** How long is no object: `run for 20 minutes`. */
  readonly units: ReadonlySet<string>;
}

/** A verb in several classes belongs to the first: what it can say at best. */
const BEST_FIRST: readonly VerbClass[] = [
  'finish',
  'make',
  'do',
  'activity',
  'direction',
  'outcome',
  'state',
  'vague',
  'phase',
];
const MADE = new Map<Language | null, Lexicon>();

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
    subjects: new Set(vocabulary.facts.subjects),
    gerund: actions.gerund,
    finite: new Set(vocabulary.facts.finite),
    oneself: new Set(vocabulary.facts.oneself),
    joints: new Set(actions.joints),
    methodWords: new Set(actions.methodWords),
    determiners: new Set(actions.determiners),
    qualities: new Set(actions.qualities),
    qualityEnding: actions.qualityEnding,
    abstractNouns: new Set(actions.abstractNouns),
    numberWords: new Set(classes['numberword'] ?? []),
    countWords: new Set(classes['countword'] ?? []),
    negations: new Set(actions.negations),
    conditions: new Set(actions.conditions),
    pronouns: new Set(actions.pronouns),
    units: new Set([...(classes['period'] ?? []), ...(classes['shortperiod'] ?? [])]),
  };
  MADE.set(vocabulary.language, lexicon);
  return lexicon;
}

/** A word that leaves open what is meant: `better`, `ruhiger`. */
export function isQuality(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.qualities.has(token.word)) return true;
  return (
    lexicon.qualityEnding?.test(token.word) === true &&
    !token.capital &&
    !lexicon.functionWords.has(token.word) &&
    !lexicon.verbs.has(token.word)
  );
}

/** A word that says something definite: no little word, no quality, no unit. */
export function isSolid(token: Token, lexicon: Lexicon): boolean {
  return (
    token.kind === 'word' &&
    !lexicon.functionWords.has(token.word) &&
    !isQuality(token, lexicon) &&
    !lexicon.abstractNouns.has(token.word) &&
    !lexicon.units.has(token.word)
  );
}
