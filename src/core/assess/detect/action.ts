/** What somebody will do, as it stands in a text. */
import type { VerbClass } from '../vocabulary/vocabulary';
import type { ObjectOfVerb } from './objects';

export interface Action extends ObjectOfVerb {
  readonly verb: VerbClass;
  /** Token position of the verb. */
  readonly start: number;
  /** Follows `start`, `keep` …: goes on instead of getting done. */
  readonly phase: boolean;
  /** Follows `by`: says how another action is done. */
  readonly method: boolean;
}
