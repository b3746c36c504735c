/** The form that moves a plan: its parts, why, and the line that will say so. Enter saves. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AdjustedPart, ReadAdjustment, TypedPlan } from '../../core/goal/typed-adjustment';
import { t } from '../../i18n/check-in';
import { AskToLeave, type LeaveHandle } from '../ask-to-leave';
import type { ActionOutcome } from '../dashboard-actions';
import { FormField } from '../form-field';
import { OutcomeLine } from '../outcome-line';
import { useOutcome } from '../use-outcome';
import { useUniqueId } from '../use-unique-id';

export interface AdjustFormOptions {
  readonly plan: TypedPlan;
  /** Those that make sense for the goal. */
  readonly parts: readonly AdjustedPart[];
  /** The words of the note for each status. */
  readonly statuses: readonly string[];
  readonly read: (plan: TypedPlan, reason: string) => ReadAdjustment;
  /** Writes it. When it goes well, the host closes. */
  readonly onSave: (plan: TypedPlan, reason: string) => Promise<ActionOutcome>;
  readonly onClose: () => void;
}

const HELP: Readonly<Record<AdjustedPart, string>> = {
  target: '',
  due: t('checkIn.adjust.dueHelp'),
  cadence: t('checkIn.adjust.cadenceHelp'),
  status: '',
};

export function AdjustForm({
  plan,
  parts,
  statuses,
  read,
  onSave,
  onClose,
  handle,
}: AdjustFormOptions & { readonly handle: LeaveHandle }) {
  const [typed, setTyped] = useState(plan);
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const outcome = useOutcome();
  const root = useRef<HTMLFormElement>(null);
  const statusId = useUniqueId();
  const adjusted = useMemo(() => read(typed, reason), [read, typed, reason]);
  const isSame = adjusted.ok && adjusted.lines.length === 0;
  useLayoutEffect(() => {
    const first = root.current?.querySelector('input');
    first?.focus();
    first?.select();
  }, []);
  const type = (more: Partial<TypedPlan>) => {
    setAsking(false);
    setTyped({ ...typed, ...more });
  };
  // once more means: go on
  handle.leave = () => {
    if (isSame && reason.trim() === '') onClose();
    else setAsking(!isAsking);
  };
  return (
    <form
      ref={root}
      class="goal-notes-form goal-notes-adjust"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (adjusted.ok && !isSame) outcome.ask(() => onSave(typed, reason));
      }}
    >
      {parts.map((part) =>
        part === 'status' ? (
          <div key={part} class="goal-notes-log-field">
            <label for={statusId}>{t('checkIn.adjust.status')}</label>
            <select
              id={statusId}
              class="dropdown"
              value={typed.status}
              onChange={(event) => type({ status: event.currentTarget.value })}
            >
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {status}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <FormField
            key={part}
            name={`adjust-${part}`}
            label={t(`checkIn.adjust.${part}`)}
            value={typed[part]}
            placeholder={HELP[part]}
            problem={!adjusted.ok && adjusted.part === part ? adjusted.message : ''}
            isAsked={isAsked}
            onInput={(words) => type({ [part]: words })}
          />
        ),
      )}
      <FormField
        name="adjust-reason"
        label={t('checkIn.adjust.reason')}
        value={reason}
        placeholder={t('checkIn.adjust.reasonHelp')}
        problem=""
        isAsked={false}
        onInput={(words) => {
          setAsking(false);
          setReason(words);
        }}
      />
      <div class="goal-notes-log-preview" role="status">
        {!adjusted.ok ? null : isSame ? (
          <p class="goal-notes-muted">{t('checkIn.adjust.same')}</p>
        ) : (
          adjusted.lines.map((line) => (
            <p key={line}>
              <code dir="auto">{line}</code>
            </p>
          ))
        )}
      </div>
      <OutcomeLine of={outcome} />
      {isAsking ? (
        <AskToLeave
          text={t('checkIn.adjust.ask')}
          answers={[
            { label: t('checkIn.ask.drop'), act: onClose },
            { label: t('checkIn.ask.go'), act: () => setAsking(false) },
          ]}
        />
      ) : (
        <div class="goal-notes-form-foot">
          <div class="goal-notes-form-buttons">
            <button type="submit" class="mod-cta" aria-busy={outcome.busy}>
              {t('checkIn.adjust.save')}
            </button>
          </div>
        </div>
      )}
    </form>
  );
}
