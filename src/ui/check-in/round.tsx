/** The round: every goal that is due, one after the other, one key each. In: goals as they are now. Out: check-ins, and what was logged. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted, t } from '../../i18n/check-in';
import type { ActionOutcome } from '../dashboard-actions';
import { OutcomeLine } from '../outcome-line';
import { useOutcome } from '../use-outcome';
import { RoundEnd } from './round-end';
import { RoundStep, type RoundGoal } from './round-step';

export interface RoundOptions {
  /** What is due, what is most urgent first. */
  readonly paths: readonly string[];
  /** As it is at this moment; null when it is no goal any more. */
  readonly goalAt: (path: string) => RoundGoal | null;
  readonly log: (path: string, value: string) => Promise<ActionOutcome>;
  /** Takes back what was logged last. */
  readonly undo: () => Promise<ActionOutcome>;
  readonly onClose: () => void;
  /** How many are logged so far, whenever that changes. */
  readonly onCount: (count: number) => void;
}

/** What was logged, in its order: the place among the goals, and the value. */
export interface RoundLog {
  readonly at: number;
  readonly value: string;
}

export function Round({ paths, goalAt, log, undo, onClose, onCount }: RoundOptions) {
  const [at, setAt] = useState(0);
  const [logged, setLogged] = useState<readonly RoundLog[]>([]);
  const [canUndo, setCanUndo] = useState(false);
  const outcome = useOutcome();
  const root = useRef<HTMLDivElement>(null);
  const path = paths[at];
  const goal = path === undefined ? null : goalAt(path);
  useLayoutEffect(() => {
    const first = root.current?.querySelector<HTMLElement>('[data-first]');
    first?.focus();
    if (first?.matches('input') === true) (first as HTMLInputElement).select();
  }, [at]);
  const count = (now: readonly RoundLog[]) => {
    setLogged(now);
    onCount(now.length);
  };
  const save = (value: string) => {
    if (path === undefined) return;
    outcome.ask(async () => {
      const answer = await log(path, value);
      if (!answer.ok) return answer;
      count([...logged, { at, value }]);
      setCanUndo(true);
      setAt(at + 1);
      return answer;
    }, 'at once');
  };
  const undoLast = () =>
    outcome.ask(async () => {
      const answer = await undo();
      setCanUndo(false);
      const last = logged.at(-1);
      if (!answer.ok || last === undefined) return answer;
      count(logged.slice(0, -1));
      setAt(last.at);
      return answer;
    }, 'at once');
  const go = (by: 1 | -1) => setAt(Math.min(Math.max(at + by, 0), paths.length));
  return (
    <div
      ref={root}
      class="goal-notes-form goal-notes-round"
      onKeyDown={(event) => {
        if (event.isComposing || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
        const field = (event.target as Element).closest('input');
        if (field !== null && isForField(event.key, field)) return;
        const act = actOf(event.key);
        if (act === undefined) return;
        event.preventDefault();
        act();
      }}
    >
      <p class="goal-notes-round-progress goal-notes-muted">
        <span role="status">
          {goal === null ? '' : t('checkIn.round.progress', { number: at + 1, all: paths.length })}
        </span>
        <progress value={at} max={paths.length} aria-hidden="true" />
      </p>
      {goal === null ? (
        <RoundEnd
          logged={logged.map(({ at: place, value }) => ({ goal: goalAt(paths[place] ?? ''), value }))}
          left={paths.length - new Set(logged.map((each) => each.at)).size}
          undo={canUndo ? undoLast : null}
          onClose={onClose}
        />
      ) : (
        <RoundStep
          key={at}
          goal={goal}
          busy={outcome.busy}
          said={logged.findLast((each) => each.at === at)?.value ?? ''}
          log={save}
          back={at === 0 ? null : () => go(-1)}
          later={() => go(1)}
        />
      )}
      <OutcomeLine
        of={outcome}
        done={
          goal === null || logged.length === 0
            ? ''
            : counted(logged.length, 'checkIn.round.loggedOne', 'checkIn.round.loggedMany')
        }
      />
    </div>
  );

  function actOf(key: string): (() => void) | undefined {
    if (key === 'ArrowLeft') return at === 0 ? undefined : () => go(-1);
    if (key === 'u' && canUndo) return undoLast;
    if (goal === null) return undefined;
    if (key === 'n' || key === 'ArrowRight') return () => go(1);
    if (goal.kind === 'done' && key === 'd') return () => save('done');
    if (goal.kind === 'done' && key === 's') return () => save('skip');
    return undefined;
  }
}

/** As long as nothing was typed or moved in it, a field takes only what can begin a value; then everything. */
function isForField(key: string, { selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
  const isUntouched = selectionStart === 0 && selectionEnd === value.length;
  return !isUntouched || !['ArrowLeft', 'ArrowRight', 'n', 'u'].includes(key);
}
