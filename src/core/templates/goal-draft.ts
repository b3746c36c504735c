/** What a person wants a new goal to be, before it is a note. */
import type { LocalDate } from '../calendar/local-date';
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import type { PropertyName, PropertyValue } from '../goal/goal';
import type { GoalSchema } from '../goal/schema';

export interface GoalDraft {
  readonly framework: FrameworkId;
  readonly title: string;
  readonly statement?: string;
  readonly criteria?: Readonly<Partial<Record<CriterionId, string>>>;
  /** Values by our names, empty ones are left out; a status may be one of ours or the mapped one, a parent a name or a link. */
  readonly properties?: Readonly<Partial<Record<PropertyName, PropertyValue>>>;
  readonly schema: GoalSchema;
  readonly today: LocalDate;
  /** `HH:MM`, for `{{time}}`; midnight when absent. */
  readonly time?: string;
  /** Instead of ours. */
  readonly template?: string;
}
