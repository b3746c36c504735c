/** What somebody will do, as it stands in a text. */
import type { VerbClass } from '../vocabulary/vocabulary';
import type { ObjectOfVerb } from './objects';

export interface Action extends ObjectOfVerb {
  readonly verb: VerbClass;
  /** Where the action begins: its verb, or the object in front of it. */
  readonly start: number;
  /** Token position of the verb; a message quotes it. */
  readonly verbAt: number;
  /** Follows `start`, `keep` …: goes on instead of getting done. */
  readonly phase: boolean;
  /** Follows `by`: says how another action is done. */
  readonly method: boolean;
  /** Somebody else is to do it: `my clients should …`, `I hope they …`. */
  readonly others: boolean;
  /** It says what is left undone: `no coffee after 2 pm`, `never check mail in bed`. */
  readonly abstains: boolean;
  /** Only under a condition: `visit a doctor if the pain stays`. */
  readonly conditional: boolean;
}
