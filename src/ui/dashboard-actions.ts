/** What the dashboard asks of whoever shows it. The plugin and the browser page each answer it. */
import type { ReadonlySignal } from '@preact/signals';
import type { LocalDate } from '../core/calendar/local-date';
import type { SavedView } from '../core/dashboard/saved-views';
import type { MilestoneWanted } from '../core/goal/edit-goal';

export interface OpenTarget {
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
  /** The click or key that asked, so that the host can honour modifier keys. */
  readonly event?: MouseEvent | KeyboardEvent;
  /** The rule whose finding is asked for; the host may then select its place instead of going to the line only. */
  readonly rule?: string;
}

/** A chart as it is shown. */
export interface Picture {
  /** What it shows, without an ending. */
  readonly name: string;
  /** The note of the goal it is about. */
  readonly path: string;
  readonly png: Blob;
}

/** Views under names, kept by the host. */
export interface SavedViews {
  readonly list: ReadonlySignal<readonly SavedView[]>;
  /** All of them, as they are to be from now on. */
  readonly keep: (views: readonly SavedView[]) => void;
}

/** A note that may become a goal. */
export interface NoteToTurn {
  readonly path: string;
  readonly title: string;
}

/** `message` is shown beside the control that asked when it did not work. */
export type ActionOutcome = { readonly ok: true } | { readonly ok: false; readonly message: string };

export interface DashboardActions {
  readonly openNote: (target: OpenTarget) => void;
  /** `value` as in a check-in line: `3`, `+2`, `done`, `skip`; today unless a day is given. */
  readonly logCheckIn: (
    path: string,
    value: string,
    comment: string,
    date?: LocalDate,
  ) => Promise<ActionOutcome>;
  readonly tickMilestone: (
    path: string,
    milestone: MilestoneWanted,
    mark: 'done' | 'open',
  ) => Promise<ActionOutcome>;
  /** Absent where the host cannot. */
  readonly createGoal?: (framework: 'smart' | 'pact') => void;
  /** The note that is open, when it is no goal, and the way to make it one. */
  readonly noteToTurn?: ReadonlySignal<NoteToTurn | null>;
  readonly turnNote?: (path: string) => void;
  /** Opens the form with the parts of a sentence in their fields. */
  readonly startFrom?: (sentence: string) => void;
  readonly savedViews?: SavedViews;
  /** Asks which goal, then for the check-in. */
  readonly askCheckIn?: () => void;
  /** Steps through every goal that is due for a check-in. */
  readonly startRound?: () => void;
  /** What a goal that is dragged leaves where it is dropped: a link to its note. */
  readonly linkTo?: (path: string) => string;
  /** Opens the page of a goal. Filled in by the dashboard itself; absent where there are no pages, as in a note. */
  readonly openPage?: (path: string) => void;
  /** Shows the findings of all goals. */
  readonly showProblems?: () => void;
  /** Opens the daily note of a day, where there is one. */
  readonly openDay?: (date: LocalDate, event: MouseEvent | KeyboardEvent) => void;
  /** Asks for a new target, date or cadence and the reason. */
  readonly adjust?: (path: string) => void;
  /** Keeps a chart as a PNG. */
  readonly savePicture?: (picture: Picture) => Promise<ActionOutcome>;
  readonly applyFix?: (path: string, rule: string, line: number) => Promise<ActionOutcome>;
  /** Hover preview in Obsidian. */
  readonly hoverNote?: (path: string, element: HTMLElement, event: MouseEvent) => void;
}
