/** Two sides, statement and criteria, and below them the choice and the buttons. For breaking and composing alike. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n/coach';
import { AskToLeave, type LeaveHandle } from '../ask-to-leave';
import { OutcomeLine } from '../outcome-line';
import type { Asked } from '../use-outcome';
import { useUniqueId } from '../use-unique-id';

export interface Side {
  readonly heading: string;
  readonly body: ComponentChildren;
}

export interface RewriteFormProps {
  readonly intro: string;
  readonly left: Side;
  readonly right: Side;
  readonly submit: string;
  readonly outcome: Asked;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** Something was moved or typed: leaving asks first. */
  readonly isChanged: boolean;
  readonly handle: LeaveHandle;
  /** The choices that stand beside the buttons. */
  readonly children: ComponentChildren;
}

export function RewriteForm(props: RewriteFormProps) {
  const { intro, left, right, submit, outcome, onSubmit, onCancel, isChanged, handle, children } = props;
  const id = useUniqueId();
  const [isAsking, setAsking] = useState(false);
  handle.leave = () => {
    if (!isChanged) onCancel();
    else setAsking(!isAsking);
  };
  return (
    <form
      class="goal-notes-form goal-notes-rewrite"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSubmit();
      }}
    >
      <p class="goal-notes-muted">{intro}</p>
      <div class="goal-notes-sides">
        {[left, right].map(({ heading, body }, side) => (
          <section key={heading} aria-labelledby={`${id}-${side}`}>
            <h3 id={`${id}-${side}`}>{heading}</h3>
            {body}
          </section>
        ))}
      </div>
      <OutcomeLine of={outcome} />
      {isAsking ? (
        <AskToLeave
          text={t('coach.ask.changed')}
          answers={[
            { label: t('coach.ask.drop'), act: onCancel },
            { label: t('coach.ask.go'), act: () => setAsking(false) },
          ]}
        />
      ) : (
        <div class="goal-notes-form-foot">
          <div class="goal-notes-rewrite-choices">{children}</div>
          <div class="goal-notes-form-buttons">
            <button type="button" class="goal-notes-quiet" onClick={onCancel}>
              {t('coach.cancel')}
            </button>
            <button type="submit" class="mod-cta" aria-busy={outcome.busy}>
              {submit}
            </button>
          </div>
        </div>
      )}
    </form>
  );
}

export interface CriterionTextProps {
  readonly letter: string;
  readonly heading: string;
  readonly isEmpty: boolean;
  readonly children: ComponentChildren;
}

/** A criterion with its letter and what stands under it. */
export function CriterionText({ letter, heading, isEmpty, children }: CriterionTextProps) {
  return (
    <div class={`goal-notes-criterion${isEmpty ? '' : ' goal-notes-criterion-met'}`}>
      <span class="goal-notes-letter" aria-hidden="true">
        {letter}
      </span>
      <div class="goal-notes-criterion-body">
        <strong>{heading}</strong>
        {isEmpty ? <p class="goal-notes-muted">{t('coach.break.empty')}</p> : children}
      </div>
    </div>
  );
}
