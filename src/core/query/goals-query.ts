/** What a block ```` ```goals ```` asks for. Types and the words it knows; `parse-query.ts` reads it, `answer-query.ts` answers it. */
import { GROUPS, SORTS } from '../dashboard/dashboard-view';
import type { DashboardView } from '../dashboard/dashboard-view';
import type { FrameworkId } from '../frameworks/framework';
import type { Status } from '../goal/goal';
import type { HealthLevel } from '../progress/goal-status';
import type { Span } from '../text/span';

export const QUERY_KEYS = ['view', 'filter', 'sort', 'group', 'limit', 'goal'] as const;
export const FILTER_KEYS = ['status', 'framework', 'health', 'value', 'parent', 'text'] as const;
export const QUERY_VIEWS = ['cards', 'table', 'tree', 'progress', 'today', 'timeline', 'overview'] as const;
/** How one goal can be shown. */
export const GOAL_VIEWS = ['progress', 'cards'] as const;
export const QUERY_SORTS = [...SORTS, ...SORTS.map((sort) => `${sort} desc` as const)] as const;
export const QUERY_GROUPS = GROUPS;
/** `open`: what is not closed. */
export const STATUS_WORDS = ['all', 'open'] as const;

export type QueryKey = (typeof QUERY_KEYS)[number];
export type FilterKey = (typeof FILTER_KEYS)[number];
export type QueryView = (typeof QUERY_VIEWS)[number];

/** The page the block stands in, or a link in it. */
export type QueryNote = { readonly kind: 'this' } | { readonly kind: 'note'; readonly target: string };

/** A goal passes when it has one of each list; an empty list lets every goal pass. */
export interface QueryFilter {
  readonly statuses: readonly Status[];
  readonly frameworks: readonly FrameworkId[];
  readonly levels: readonly HealthLevel[];
  readonly values: readonly string[];
  readonly parents: readonly QueryNote[];
  /** Words that all have to be found. */
  readonly text: string;
}

export interface GoalsQuery {
  readonly view: QueryView;
  readonly filter: QueryFilter;
  readonly sort: DashboardView['sort'];
  readonly isReversed: boolean;
  readonly group: DashboardView['group'];
  /** Null: all. */
  readonly limit: number | null;
  /** Null: the goals that pass the filter. */
  readonly goal: QueryNote | null;
}

/** What cannot be understood, with the place in the block. */
export interface QueryProblem extends Span {
  readonly code:
    | 'yaml'
    | 'not-a-mapping'
    | 'twice'
    | 'unknown-key'
    | 'belongs-in-filter'
    | 'unknown-value'
    | 'no-value'
    | 'not-a-filter'
    | 'not-one-value'
    | 'not-a-limit'
    | 'not-with-goal';
  /** 1-based line of the block. */
  readonly line: number;
  /** The word that is not understood, or the key whose value is not. */
  readonly word: string;
  /** The key a value stands under; else empty. */
  readonly key: string;
  /** What was probably meant. */
  readonly meant: string | null;
  /** What can stand there; empty when that cannot be listed. */
  readonly choices: readonly string[];
  /** What the YAML parser says; else empty. */
  readonly detail: string;
}
