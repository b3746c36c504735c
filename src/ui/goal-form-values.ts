/** What was typed into the form, checked and turned into a goal. In: texts. Out: problems, the result. The judgement is `judge-form.ts`'s. */
import type { LocalDate } from '../core/calendar/local-date';
import { typedDay } from '../core/calendar/typed-day';
import type { CriterionId, FrameworkId } from '../core/frameworks/framework';
import { parseCadence } from '../core/goal/cadence';
import type { PropertyName, PropertyValue } from '../core/goal/goal';
import { writtenNumber } from '../core/text/written-number';
import { t } from '../i18n/ui';

/** The fields of one line. */
export type FormField = 'title' | 'due' | 'measure' | 'unit' | 'baseline' | 'target' | 'cadence';

export interface GoalFormValues extends Readonly<Record<FormField, string>> {
  readonly criteria: Readonly<Partial<Record<CriterionId, string>>>;
}

export const EMPTY_FORM: GoalFormValues = {
  title: '',
  criteria: {},
  due: '',
  measure: '',
  unit: '',
  baseline: '',
  target: '',
  cadence: '',
};

/** What the form gives: everything a new goal note is made of. */
export interface GoalFormResult {
  readonly framework: FrameworkId;
  readonly title: string;
  readonly statement: string;
  readonly criteria: Readonly<Partial<Record<CriterionId, string>>>;
  readonly properties: Readonly<Partial<Record<PropertyName, PropertyValue>>>;
}

/** What keeps the form from being sent, by field, in the order of the fields. */
export function problemsOf(
  values: GoalFormValues,
  today: LocalDate,
): Readonly<Partial<Record<FormField, string>>> {
  const { title, due, baseline, target, cadence } = values;
  return {
    ...(title.trim() === '' ? { title: t('form.titleMissing') } : {}),
    ...(isNumber(baseline) ? {} : { baseline: t('form.number') }),
    ...(isNumber(target) ? {} : { target: t('form.number') }),
    ...(due.trim() !== '' && typedDay(due, today) === null ? { due: t('form.dueUnknown') } : {}),
    ...(cadence.trim() !== '' && parseCadence(cadence) === null ? { cadence: t('form.cadenceUnknown') } : {}),
  };
}

function isNumber(typed: string): boolean {
  return typed.trim() === '' || writtenNumber(typed) !== null;
}

/** The goal as it was typed; what cannot be read is left out. */
export function resultOf(
  values: GoalFormValues,
  framework: FrameworkId,
  status: 'active' | 'idea',
  today: LocalDate,
): GoalFormResult {
  const criteria = Object.entries(values.criteria).filter(([, text]) => text.trim() !== '');
  return {
    framework,
    title: values.title.trim(),
    statement: '',
    criteria: Object.fromEntries(criteria.map(([id, text]) => [id, text.trim()])),
    properties: {
      status,
      due: typedDay(values.due, today),
      measure: values.measure.trim(),
      unit: values.unit.trim(),
      baseline: writtenNumber(values.baseline),
      target: writtenNumber(values.target),
      cadence: values.cadence.trim(),
    },
  };
}

/** Whether nothing was typed at all. */
export function isBlank({ criteria, ...fields }: GoalFormValues): boolean {
  return [...Object.values(fields), ...Object.values(criteria)].every((text) => text.trim() === '');
}
