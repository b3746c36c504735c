/** What every edit needs. */
import type { LocalDate } from '../../core/calendar/local-date';
import type { Settings } from '../../core/settings/settings';
import type { GoalIndex } from '../../core/vault/goal-index';
import type { GoalVault } from '../../core/vault/goal-vault';

export interface EditContext {
  readonly vault: Pick<GoalVault, 'edit' | 'create' | 'read'>;
  /** As they are now. */
  readonly settings: () => Settings;
  readonly today: () => LocalDate;
  readonly index: () => GoalIndex;
  /** Called with the new text right after an edit, so that every view follows at once. */
  readonly noteChanged: (path: string, text: string) => void;
}
