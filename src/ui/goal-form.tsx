/** The form for a new goal: one field per criterion with its question; letters and ring fill as the words for them arrive. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { LocalDate } from '../core/calendar/local-date';
import type { FrameworkId } from '../core/frameworks/framework';
import { FRAMEWORKS } from '../core/frameworks/index';
import { t } from '../i18n/ui';
import { CriteriaRing, metOf } from './criteria-ring';
import { CriterionField } from './criterion-field';
import type { ActionOutcome } from './dashboard-actions';
import { FormField } from './form-field';
import { CriterionFacts } from './criterion-facts';
import {
  EMPTY_FORM,
  type FormField as FieldName,
  type GoalFormResult,
  type GoalFormValues,
  problemsOf,
  resultOf,
} from './goal-form-values';
import { judgeForm } from './judge-form';
import { OutcomeLine } from './outcome-line';
import { useOutcome } from './use-outcome';

export interface GoalFormOptions {
  readonly framework: FrameworkId;
  readonly today: LocalDate;
  /** Taken up again. */
  readonly draft?: GoalFormValues;
  /** How many goals are active, for the question whether this one is for now or for later. */
  readonly active?: { readonly count: number; readonly limit: number };
  readonly onSubmit: (result: GoalFormResult) => Promise<ActionOutcome>;
  readonly onCancel: () => void;
  /** After every change, so that nothing typed is lost. */
  readonly onChange?: (typed: GoalFormValues) => void;
}

export function GoalForm({ framework, today, draft, active, onSubmit, onCancel, onChange }: GoalFormOptions) {
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<GoalFormValues>(draft ?? EMPTY_FORM);
  const [isAsked, setAsked] = useState(false);
  const outcome = useOutcome();
  const verdicts = useMemo(() => judgeForm(values, framework, today), [values, framework, today]);
  const problems = problemsOf(values, today);
  const ring = verdicts.map(({ criterion: { id, letter }, status }) => ({ criterion: id, letter, status }));
  const change = (part: Partial<GoalFormValues>) => {
    const next = { ...values, ...part };
    setValues(next);
    onChange?.(next);
  };
  const submit = (status: 'active' | 'idea') => {
    setAsked(true);
    const [wrong] = Object.keys(problems);
    if (wrong === undefined) outcome.ask(() => onSubmit(resultOf(values, framework, status, today)));
    else form.current?.querySelector<HTMLInputElement>(`input[name="${wrong}"]`)?.focus();
  };
  const field = (name: FieldName, label: string, placeholder: string, note = '') => (
    <FormField
      name={name}
      label={label}
      value={values[name]}
      placeholder={placeholder}
      note={note}
      problem={problems[name] ?? ''}
      isAsked={isAsked}
      onInput={(text) => change({ [name]: text })}
    />
  );

  return (
    <form
      ref={form}
      class="goal-notes-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit('active');
      }}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          submit('active');
        } else if (event.key === 'Escape' && !event.isComposing) {
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <div class="goal-notes-form-head">
        <CriteriaRing framework={framework} segments={ring} />
        <div>
          {field('title', t('form.title'), t('form.titlePlaceholder'))}
          <p class="goal-notes-muted">
            {t('form.kind', { framework: FRAMEWORKS[framework].name })}
            {' · '}
            <span role="status">{t('form.met', { met: metOf(ring), all: ring.length })}</span>
          </p>
        </div>
      </div>
      <div class="goal-notes-criteria">
        {verdicts.map((verdict) => {
          const { id } = verdict.criterion;
          return (
            <CriterionField
              key={id}
              verdict={verdict}
              value={values.criteria[id] ?? ''}
              onInput={(text) => change({ criteria: { ...values.criteria, [id]: text } })}
            >
              <CriterionFacts criterion={id} values={values} today={today} field={field} change={change} />
            </CriterionField>
          );
        })}
      </div>
      <OutcomeLine of={outcome} />
      <div class="goal-notes-form-foot">
        {active === undefined ? null : (
          <p class="goal-notes-muted">
            {t(active.count >= active.limit ? 'form.activeFull' : 'form.active', active)}
          </p>
        )}
        <div class="goal-notes-form-buttons">
          <button type="button" class="goal-notes-quiet" onClick={onCancel}>
            {t('form.cancel')}
          </button>
          <button type="button" aria-busy={outcome.busy} onClick={() => submit('idea')}>
            {t('form.saveIdea')}
          </button>
          <button type="submit" class="mod-cta" aria-busy={outcome.busy}>
            {t('form.create')}
          </button>
        </div>
      </div>
    </form>
  );
}
