/** A statement beside its criteria: each clause with the criterion it is proposed for, to be moved before anything is written. */
import { useState } from 'preact/hooks';
import { FRAMEWORKS } from '../../core/frameworks/index';
import type { CriterionId } from '../../core/frameworks/framework';
import type { Goal } from '../../core/goal/goal';
import type { Clause } from '../../core/rewrite/break-into-criteria';
import type { StatementChoice } from '../../core/rewrite/write-criteria';
import { t } from '../../i18n/coach';
import type { LeaveHandle } from '../ask-to-leave';
import { Choice } from '../choice';
import type { ActionOutcome } from '../dashboard-actions';
import { useOutcome } from '../use-outcome';
import { CriterionText, RewriteForm } from './rewrite-form';

export interface BreakOptions {
  readonly goal: Goal;
  readonly clauses: readonly Clause[];
  readonly onWrite: (clauses: readonly Clause[], statement: StatementChoice) => Promise<ActionOutcome>;
  readonly onCancel: () => void;
  readonly handle: LeaveHandle;
}

const NOWHERE = 'nowhere';

export function BreakPanel({ goal, clauses: proposed, onWrite, onCancel, handle }: BreakOptions) {
  const [clauses, setClauses] = useState(proposed);
  const [statement, setStatement] = useState<StatementChoice>('keep');
  const outcome = useOutcome();
  const isChanged = clauses !== proposed;
  const { criteria } = FRAMEWORKS[goal.framework];
  const choices = [
    ...criteria.map(({ id, letter, heading }) => [id as string, `${letter} · ${heading}`] as const),
    [NOWHERE, t('coach.break.nowhere')] as const,
  ];
  const move = (at: number, to: string) => {
    const criterion = to === NOWHERE ? null : (to as CriterionId);
    setClauses(clauses.map((clause, position) => (position === at ? { ...clause, criterion } : clause)));
  };
  return (
    <RewriteForm
      intro={t('coach.break.intro')}
      submit={t('coach.break.write')}
      outcome={outcome}
      onSubmit={() => outcome.ask(() => onWrite(clauses, statement))}
      onCancel={onCancel}
      isChanged={isChanged}
      handle={handle}
      left={{
        heading: t('coach.break.statement'),
        body: (
          <ol class="goal-notes-clauses">
            {clauses.map(({ from, text, criterion }, at) => (
              <li key={from} class={criterion === null ? 'goal-notes-clause-stays' : ''}>
                <span dir="auto">{text}</span>
                <Choice
                  label={t('coach.break.moveTo', { clause: text })}
                  value={criterion ?? NOWHERE}
                  choices={choices}
                  choose={(to) => move(at, to)}
                />
              </li>
            ))}
          </ol>
        ),
      }}
      right={{
        heading: t('coach.break.criteria'),
        body: criteria.map(({ id, letter, heading }) => {
          const own = clauses.filter(({ criterion }) => criterion === id);
          const there = goal.criteria[id]?.text ?? '';
          return (
            <CriterionText
              key={id}
              letter={letter}
              heading={heading}
              isEmpty={own.length === 0 && there === ''}
            >
              {there === '' ? null : (
                <p class="goal-notes-muted" dir="auto">
                  {t('coach.break.there')}: {there}
                </p>
              )}
              {own.map(({ from, text }) => (
                <p key={from} dir="auto">
                  {text}
                </p>
              ))}
            </CriterionText>
          );
        }),
      }}
    >
      <Choice
        label={t('coach.break.statement')}
        value={statement}
        choices={[
          ['keep', t('coach.break.keep')],
          ['replace', t('coach.break.replace')],
        ]}
        choose={setStatement}
      />
    </RewriteForm>
  );
}
