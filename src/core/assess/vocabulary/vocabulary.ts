/**
 * What a language brings to the detectors: lists of words and phrases (see `../phrases.ts` for their notation), written
 * lower case without accents. Adding a language: one file like `german.ts` and one line in `index.ts`. Types only.
 */
import type { WordClasses } from '../phrases';

export type Language = 'en' | 'de' | 'es' | 'fr' | 'it' | 'pt';

/**
 * - `finish`: leaves a result that is plainly there or not, whatever its object (publish, submit, enrol)
 * - `make`: brings a thing about; checkable when the thing is a definite one (write a book, paint the shed)
 * - `do`: an own action, done rather than completed (walk, record, call)
 * - `direction`: only says which way (improve, reduce): wants an amount or a method
 * - `outcome`: others or the body decide (win, lose, reach): wants an amount
 * - `activity`: an own doing of no particular kind (exercise, practise): wants an object, or a rhythm to be tracked by
 * - `state`: how one would like to be (be, become, feel)
 * - `vague`: neither action nor direction (focus, support, try)
 * - `phase`: starts or keeps up another verb (start running, keep cooking)
 */
export type VerbClass =
  'finish' | 'make' | 'do' | 'activity' | 'direction' | 'outcome' | 'state' | 'vague' | 'phase';

export interface Vocabulary {
  /** Null: no language, only what all have in common. */
  readonly language: Language | null;
  /** Frequent little words that tell this language from the others. */
  readonly commonWords: readonly string[];
  /** Named classes for all phrases of this language; `number`, `period`, `month`, `weekday` … */
  readonly classes: WordClasses;
  readonly deadlines: {
    /** A deadline, a date, a period that ends. */
    readonly bounded: readonly string[];
    /** About time, but without an end: `soon`, `in the long run`. */
    readonly vague: readonly string[];
    /** Looks like a period but lies behind or describes something else: `last year`. Counts as nothing. */
    readonly past: readonly string[];
  };
  readonly cadences: {
    /** A rhythm: `every Friday`, `twice a week`. */
    readonly rhythm: readonly string[];
    /** Something that happens every day to hang an action on: `after breakfast`. */
    readonly cue: readonly string[];
    /** Repeats, without saying how often: `regularly`. */
    readonly vague: readonly string[];
  };
  readonly quantities: {
    /** Amounts that are no plain number: `half`, `at least once`. */
    readonly amount: readonly string[];
    /** `more`, `several`. */
    readonly vague: readonly string[];
    /** A number that names rather than counts: `chapter 3`. */
    readonly name: readonly string[];
  };
  readonly actions: {
    readonly verbs: Readonly<Record<VerbClass, readonly string[]>>;
    /** The forms of a verb a goal is written in, besides the one listed. */
    readonly formsOf: (verb: string) => readonly string[];
    /** A word that is listed nowhere but surely is a verb by its ending; null when the language has no such ending. */
    readonly verbEnding: RegExp | null;
    /** The form that says how (`by walking`); null when the language has none. */
    readonly gerund: RegExp | null;
    /** That form says so by itself (`grabándome`), without a word in front. */
    readonly gerundIsWay: boolean;
    /** Whether the verb comes last, after its object (`einen Beitrag verfassen`). */
    readonly verbFinal: boolean;
    /** How a person announces an action: `i will`, `my goal is to`. What follows is the verb. */
    readonly intent: readonly string[];
    /** How a person announces what others do or may do: `my clients will`, `i hope that somebody`. */
    readonly othersIntent: readonly string[];
    /** Who they are, at the start of a clause: `my kids`, `students`. */
    readonly othersNamed: readonly string[];
    /** `not`, `never`, `no`: what follows is left undone. */
    readonly negations: readonly string[];
    /** `if`, `as needed`: what stands before is done only then. */
    readonly conditions: readonly string[];
    /** `it`, `them`: stand for a thing named before. */
    readonly pronouns: readonly string[];
    /** Words after which another verb may follow: `and`, `by`. */
    readonly joints: readonly string[];
    /** Joints that say how: `by`. */
    readonly methodWords: readonly string[];
    /** The word before an infinitive of purpose; null when reasons list it. */
    readonly purposeWord: string | null;
    /** `-ly`: adverbs may stand before a verb. */
    readonly adverbEnding: RegExp | null;
    /** Articles, pronouns, prepositions: never verb nor object. */
    readonly functionWords: readonly string[];
    /** Determiners that point at one definite thing: `a`, `the`, `my`. */
    readonly determiners: readonly string[];
    /** Words that leave open what is meant, wherever they stand: `better`, `healthy`, `something`. */
    readonly qualities: readonly string[];
    /** A word with this ending, in lower case, is such a word: `ruhiger`; null when endings do not tell. */
    readonly qualityEnding: RegExp | null;
    /** Nouns nobody can tick off (`discipline`, `food`), unless they only specify the next one (`food diary`). */
    readonly abstractNouns: readonly string[];
  };
  readonly means: {
    readonly means: readonly string[];
    /** A tool is named next: `using`; it must say which. */
    readonly tool: readonly string[];
    /** Begins like means but is none: `continue using`. */
    readonly notMeans: readonly string[];
    /** Claims that it can be done, without saying with what. */
    readonly assertion: readonly string[];
  };
  readonly reasons: {
    readonly reason: readonly string[];
    /** Words that begin a clause of reason: what is done in it is no part of the goal. */
    readonly because: readonly string[];
    /** A wish for oneself: a reason when an action came before it, else the goal itself. */
    readonly wish: readonly string[];
    /** What people value for its own sake: "improve my work-life balance by …" says what the rest is for. */
    readonly value: readonly string[];
    /** Begins like a reason but is none: `want to`, `from 4 to 2`. */
    readonly notAReason: readonly string[];
  };
  /** Words that tell what a fact beside the goal is told for. */
  readonly facts: {
    /** Words a clause that tells something may begin with: `i`, `they`, `my`, `otherwise`. */
    readonly subjects: readonly string[];
    /** Something is missing, wrong, or felt: a reason. */
    readonly trouble: readonly string[];
    /** What the goal is good for: `settles`, `keeps`. A reason, unless the clause announces an action. */
    readonly effect: readonly string[];
    /** Something is there or was done already: means. */
    readonly ready: readonly string[];
    /** Somebody who helps: means. */
    readonly helper: readonly string[];
    /** Words a sentence that tells something has: `is`, `has`, `can`. */
    readonly finite: readonly string[];
    /** `i`, `we`: such a sentence tells what oneself does. */
    readonly oneself: readonly string[];
    /** The clause is about the goal itself: neither. */
    readonly none: readonly string[];
  };
  readonly confidence: {
    /** `confident`, `sure`. */
    readonly words: readonly string[];
  };
}
