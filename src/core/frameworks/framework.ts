/** What a framework is: its criteria as data. The frameworks themselves are in `smart.ts` and `pact.ts`. */

export type FrameworkId = 'smart' | 'pact';

export type SmartCriterionId = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'time-bound';
export type PactCriterionId = 'purposeful' | 'actionable' | 'continuous' | 'trackable';
export type CriterionId = SmartCriterionId | PactCriterionId;

export interface Criterion {
  readonly id: CriterionId;
  /** One upper-case letter, shown in the ring and the form. */
  readonly letter: string;
  /** The heading of its section in a note, without `#`. */
  readonly heading: string;
  /** Other spellings that label it in a note, lower case: `time bound`, `timebound`, `timely`. */
  readonly aliases: readonly string[];
  /** The question that guides a person who writes it. */
  readonly question: string;
  /** One line of advice. */
  readonly hint: string;
  /** What the therapist of the worked example wrote for it. */
  readonly example: string;
}

export interface Framework {
  readonly id: FrameworkId;
  /** `SMART`, `PACT`. */
  readonly name: string;
  /** When to take it, in one sentence. */
  readonly purpose: string;
  readonly criteria: readonly Criterion[];
  /** A whole statement that meets every criterion. */
  readonly example: { readonly title: string; readonly statement: string };
}
