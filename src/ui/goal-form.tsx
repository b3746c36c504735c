/** The form for a new goal: one field per criterion with its question; letters and ring fill as the words for them arrive. */
import { useId, useState } from 'preact/hooks';
import type { CriterionVerdict } from '../core/assess/assessment';
import type { LocalDate } from '../core/calendar/local-date';
import type { Criterion, FrameworkId } from '../core/frameworks/framework';
import { FRAMEWORKS } from '../core/frameworks/index';
import { t } from '../i18n/translate';
import { CriteriaRing } from './criteria-ring';
import type { ActionOutcome } from './dashboard-actions';
import { FormField as Field } from './form-field';
import {
  EMPTY_FORM,
  type FormField,
  type GoalFormResult,
  type GoalFormValues,
  judge,
  judgedText,
  problemsOf,
  resultOf,
  valuesOf,
} from './goal-form-values';
import { MarkedText } from './marked-text';
import { ProblemLine } from './problem-line';
import { shownDate } from './shown-date';
import { typedDate } from './typed-date';
import { useOutcome } from './use-outcome';

export interface GoalFormOptions {
  readonly framework: FrameworkId;
  readonly today: LocalDate;
  /** Taken up again. */
  readonly draft?: GoalFormResult;
  readonly onSubmit: (result: GoalFormResult) => Promise<ActionOutcome>;
  readonly onCancel: () => void;
  /** After every change, so that nothing typed is lost. */
  readonly onChange?: (result: GoalFormResult) => void;
}

export function GoalForm({ framework, today, draft, onSubmit, onCancel, onChange }: GoalFormOptions) {
  const [values, setValues] = useState<GoalFormValues>(draft === undefined ? EMPTY_FORM : valuesOf(draft));
  const [isAsked, setAsked] = useState(false);
  const { busy, problem, ask } = useOutcome();
  const { criteria, name } = FRAMEWORKS[framework];
  const assessment = judge(values, framework, today);
  const { offsets } = judgedText(values, framework, today);
  const problems = isAsked ? problemsOf(values, today) : {};
  const segments = criteria.map(({ id, letter }) => ({
    criterion: id,
    letter,
    status: assessment.criteria[id]?.status ?? ('missing' as const),
  }));
  const change = (part: Partial<GoalFormValues>) => {
    const next = { ...values, ...part };
    setValues(next);
    onChange?.(resultOf(next, framework, 'active', today));
  };
  const submit = (status: 'active' | 'idea') => {
    setAsked(true);
    if (Object.keys(problemsOf(values, today)).length > 0 || busy) return;
    ask(() => onSubmit(resultOf(values, framework, status, today)));
  };
  const due = typedDate(values.due, today);
  const line = (field: FormField | 'measure', label: string, placeholder: string, understood = '') => (
    <Field
      label={label}
      value={values[field]}
      placeholder={placeholder}
      note={understood}
      problem={field === 'measure' ? '' : (problems[field] ?? '')}
      onInput={(text) => change({ [field]: text })}
    />
  );

  return (
    <form
      class="goal-notes-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit('active');
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          submit('active');
        }
      }}
    >
      <div class="goal-notes-form-head">
        <CriteriaRing framework={framework} segments={segments} />
        <div>
          <strong dir="auto">
            {values.title.trim() === '' ? t('form.kind', { framework: name }) : values.title}
          </strong>
          <div class="goal-notes-muted" role="status" aria-live="polite">
            {t('form.met', {
              met: segments.filter(({ status }) => status === 'met').length,
              all: segments.length,
            })}
          </div>
        </div>
      </div>
      {line('title', t('form.title'), t('form.titlePlaceholder'))}
      {criteria.map((criterion) => (
        <CriterionField
          key={criterion.id}
          criterion={criterion}
          verdict={assessment.criteria[criterion.id]}
          offset={offsets[criterion.id] ?? 0}
          value={values.criteria[criterion.id] ?? ''}
          onInput={(text) => change({ criteria: { ...values.criteria, [criterion.id]: text } })}
        />
      ))}
      <div class="goal-notes-form-numbers">
        {framework === 'smart'
          ? line(
              'due',
              t('form.due'),
              t('form.duePlaceholder'),
              due === null || due === values.due.trim()
                ? ''
                : t('form.dueUnderstood', { date: `${shownDate(due, today)} (${due})` }),
            )
          : line('cadence', t('form.cadence'), t('form.cadencePlaceholder'))}
        {line('measure', t('form.measure'), t('form.measurePlaceholder'))}
        {framework === 'smart' ? line('baseline', t('form.baseline'), '0') : null}
        {framework === 'smart' ? line('target', t('form.target'), '3') : null}
      </div>
      <ProblemLine problem={problem} />
      <div class="goal-notes-form-buttons">
        <button type="button" onClick={onCancel}>
          {t('form.cancel')}
        </button>
        <button type="button" disabled={busy} onClick={() => submit('idea')}>
          {t('form.saveIdea')}
        </button>
        <button type="submit" class="mod-cta" disabled={busy}>
          {t('form.create')}
        </button>
      </div>
    </form>
  );
}

interface CriterionFieldProps {
  readonly criterion: Criterion;
  readonly verdict: CriterionVerdict | undefined;
  /** Where the field's text begins in the judged text. */
  readonly offset: number;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

function CriterionField({ criterion, verdict, offset, value, onInput }: CriterionFieldProps) {
  const id = useId();
  const status = verdict?.status ?? 'missing';
  const spans = (verdict?.evidence ?? [])
    .map(({ from, to }) => ({ from: Math.max(from - offset, 0), to: Math.min(to - offset, value.length) }))
    .filter(({ from, to }) => from < to);
  const advice =
    status === 'met'
      ? ''
      : [verdict?.message, verdict?.suggestion].filter((text) => text !== undefined).join(' ');
  return (
    <div class={`goal-notes-criterion goal-notes-criterion-${status}`}>
      <span class="goal-notes-letter" aria-hidden="true">
        {criterion.letter}
      </span>
      <div>
        <label for={id}>
          <strong>{criterion.heading}</strong> <span class="goal-notes-muted">{criterion.question}</span>
        </label>
        <textarea
          id={id}
          rows={2}
          dir="auto"
          value={value}
          aria-describedby={`${id}-advice`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        {spans.length > 0 && status !== 'missing' ? (
          <MarkedText text={value} spans={spans} tone={status} />
        ) : null}
        <div id={`${id}-advice`} class="goal-notes-advice">
          {value.trim() === '' ? '' : advice}
        </div>
      </div>
    </div>
  );
}
