/** What was typed into the form, judged and turned into a goal. In: texts. Out: an assessment, problems, the result. Drawing is `goal-form.tsx`'s. */
import type { Assessment } from '../core/assess/assessment';
import { assess } from '../core/assess/assess';
import type { LocalDate } from '../core/calendar/local-date';
import { FRAMEWORKS } from '../core/frameworks/index';
import type { CriterionId, FrameworkId } from '../core/frameworks/framework';
import { parseCadence } from '../core/goal/cadence';
import type { PropertyName, PropertyValue } from '../core/goal/goal';
import { t } from '../i18n/translate';
import { typedDate } from './typed-date';

export interface GoalFormValues {
  readonly title: string;
  readonly criteria: Readonly<Partial<Record<CriterionId, string>>>;
  readonly due: string;
  readonly measure: string;
  readonly baseline: string;
  readonly target: string;
  readonly cadence: string;
}

export const EMPTY_FORM: GoalFormValues = {
  title: '',
  criteria: {},
  due: '',
  measure: '',
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

/** The text of each criterion under its label, as the judgement reads it; `offsets` says where each begins in it. */
export function judgedText(values: GoalFormValues, framework: FrameworkId, today: LocalDate) {
  const offsets: Partial<Record<CriterionId, number>> = {};
  let text = '';
  for (const { id, heading } of FRAMEWORKS[framework].criteria) {
    const label = `- ${heading}: `;
    offsets[id] = text.length + label.length;
    text += `${label}${oneLine(values.criteria[id] ?? '')}\n`;
  }
  const due = typedDate(values.due, today);
  if (due !== null) text += `by ${due}\n`;
  if (isNumber(values.target) && values.target !== '')
    text += `${values.target} ${oneLine(values.measure)}\n`;
  if (parseCadence(values.cadence) !== null) text += `${oneLine(values.cadence)}\n`;
  return { text, offsets };
}

export function judge(values: GoalFormValues, framework: FrameworkId, today: LocalDate): Assessment {
  return assess(judgedText(values, framework, today).text, framework);
}

/** Length is kept, so that places in the judged text are places in the field. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]/g, ' ');
}

export type FormField = 'title' | 'due' | 'target' | 'baseline' | 'cadence';

/** What keeps the form from being sent, by field. */
export function problemsOf(
  values: GoalFormValues,
  today: LocalDate,
): Readonly<Partial<Record<FormField, string>>> {
  return {
    ...(values.title.trim() === '' ? { title: t('form.titleMissing') } : {}),
    ...(values.due.trim() !== '' && typedDate(values.due, today) === null
      ? { due: t('form.dueUnknown') }
      : {}),
    ...(isNumber(values.target) ? {} : { target: t('form.number') }),
    ...(isNumber(values.baseline) ? {} : { baseline: t('form.number') }),
    ...(values.cadence.trim() !== '' && parseCadence(values.cadence) === null
      ? { cadence: t('form.cadenceUnknown') }
      : {}),
  };
}

function isNumber(typed: string): boolean {
  return typed.trim() === '' || Number.isFinite(numberOf(typed));
}

function numberOf(typed: string): number {
  return Number(typed.trim().replace(',', '.'));
}

export function resultOf(
  values: GoalFormValues,
  framework: FrameworkId,
  status: 'active' | 'idea',
  today: LocalDate,
): GoalFormResult {
  const number = (typed: string) => (typed.trim() === '' || !isNumber(typed) ? null : numberOf(typed));
  const criteria = Object.entries(values.criteria).filter(([, text]) => text.trim() !== '');
  return {
    framework,
    title: values.title.trim(),
    statement: '',
    criteria: Object.fromEntries(criteria.map(([id, text]) => [id, text.trim()])),
    properties: {
      status,
      due: typedDate(values.due, today),
      measure: values.measure.trim(),
      baseline: number(values.baseline),
      target: number(values.target),
      cadence: values.cadence.trim(),
    },
  };
}

/** The other way round, for a draft that is taken up again. */
export function valuesOf({ title, criteria, properties }: GoalFormResult): GoalFormValues {
  const text = (name: PropertyName) => (properties[name] == null ? '' : String(properties[name]));
  return {
    title,
    criteria,
    due: text('due'),
    measure: text('measure'),
    baseline: text('baseline'),
    target: text('target'),
    cadence: text('cadence'),
  };
}
