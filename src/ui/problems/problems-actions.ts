/** What the Problems view asks of whoever shows it. */
import type { FixScope } from '../../core/problems/arrange-problems';
import type { Problem } from '../../core/problems/problem';
import type { ActionOutcome, DashboardActions } from '../dashboard-actions';

/** One line of a menu; those of one section stand together. */
export interface MenuEntry {
  readonly title: string;
  readonly icon: string;
  readonly section: string;
  readonly run: () => void;
}

export interface ProblemsActions extends Pick<DashboardActions, 'openNote' | 'hoverNote'> {
  /** The first fix, or the one of this label. */
  readonly fix: (problem: Problem, label?: string) => Promise<ActionOutcome>;
  readonly allow: (problem: Problem, place: 'note' | 'section') => Promise<ActionOutcome>;
  /** Shows what would change, and asks. */
  readonly fixAll: (scope: FixScope) => void;
  /** Takes the last change back. */
  readonly undo: () => Promise<ActionOutcome>;
  readonly showMenu: (entries: readonly MenuEntry[], at: { readonly x: number; readonly y: number }) => void;
}
