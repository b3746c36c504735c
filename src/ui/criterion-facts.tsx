/** The facts that belong to a criterion: what is counted to Measurable, the deadline to Time-bound, the rhythm to Continuous. */
import type { JSX } from 'preact';
import type { LocalDate } from '../core/calendar/local-date';
import { dayInSentence, typedDay } from '../core/calendar/typed-day';
import type { CriterionId } from '../core/frameworks/framework';
import { t } from '../i18n/ui';
import type { FormField, GoalFormValues } from './goal-form-values';
import { fullDate } from './shown-date';

export interface CriterionFactsProps {
  readonly criterion: CriterionId;
  readonly values: GoalFormValues;
  readonly today: LocalDate;
  readonly field: (name: FormField, label: string, placeholder: string, note?: string) => JSX.Element;
  readonly change: (part: Partial<GoalFormValues>) => void;
}

export function CriterionFacts({ criterion, values, today, field, change }: CriterionFactsProps) {
  if (criterion === 'measurable') {
    return (
      <div class="goal-notes-facts">
        {field('measure', t('form.measure'), t('form.measurePlaceholder'))}
        {field('baseline', t('form.baseline'), '0')}
        {field('target', t('form.target'), '3')}
        {field('unit', t('form.unit'), t('form.unitPlaceholder'))}
      </div>
    );
  }
  if (criterion === 'continuous') {
    return (
      <div class="goal-notes-facts">{field('cadence', t('form.cadence'), t('form.cadencePlaceholder'))}</div>
    );
  }
  if (criterion === 'time-bound') {
    return (
      <div class="goal-notes-facts">
        {field('due', t('form.due'), t('form.duePlaceholder'), understood(values.due, today))}
        <DueInWords values={values} today={today} change={change} />
      </div>
    );
  }
  return null;
}

/** What a typed date is taken for; nothing when it was typed as a date and lies ahead. */
function understood(typed: string, today: LocalDate): string {
  const due = typedDay(typed, today);
  if (due === null) return '';
  return t(due < today ? 'form.duePast' : 'form.dueUnderstood', { date: fullDate(due) });
}

/** The words name a day and the deadline is empty: one press takes it over. */
function DueInWords({ values, today, change }: Pick<CriterionFactsProps, 'values' | 'today' | 'change'>) {
  if (values.due.trim() !== '') return null;
  const day = dayInSentence(values.criteria['time-bound'] ?? '', today);
  if (day === null || day <= today) return null;
  return (
    <button type="button" class="goal-notes-offer" onClick={() => change({ due: day })}>
      {t('form.takeDue', { date: fullDate(day) })}
    </button>
  );
}
