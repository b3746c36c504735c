/**
 * How goals are told from other notes and what their properties are called: the mapping that settings fill in.
 * In: a user's names. Out: our names. Honoured by reading, editing, linting and every view.
 */
import type { PropertyName, Status } from './goal';

/** What makes a note a goal. */
export type Recognition =
  | { readonly by: 'property'; readonly value: string }
  | { readonly by: 'tag'; readonly tag: string }
  | { readonly by: 'folder'; readonly folder: string };

export interface GoalSchema {
  readonly recognition: Recognition;
  /** Our name -> the name in the note. */
  readonly properties: Readonly<Record<PropertyName, string>>;
  /** Our status -> the value in the note. */
  readonly statusValues: Readonly<Record<Status, string>>;
}

/** The names used unless a setting says otherwise. */
export const DEFAULT_SCHEMA: GoalSchema = {
  recognition: { by: 'property', value: 'goal' },
  properties: {
    type: 'type',
    framework: 'framework',
    status: 'status',
    start: 'start',
    due: 'due',
    measure: 'measure',
    unit: 'unit',
    baseline: 'baseline',
    target: 'target',
    current: 'current',
    lower: 'lower',
    upper: 'upper',
    cadence: 'cadence',
    rest: 'rest',
    paused: 'paused',
    freezes: 'freezes',
    review: 'review',
    confidence: 'confidence',
    parent: 'parent',
    weight: 'weight',
    companions: 'companions',
    values: 'values',
    source: 'source',
    disabledRules: 'goal-notes-disable',
  },
  statusValues: {
    idea: 'idea',
    active: 'active',
    paused: 'paused',
    achieved: 'achieved',
    dropped: 'dropped',
  },
};
