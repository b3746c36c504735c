/** What *Fix all* would change, note by note: lines that go, lines that come. Notes can be left out. */
import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { NotePlan } from '../../core/lint/plan-fixes';
import { type LineChange, lineChanges } from '../../core/text/line-changes';
import { counted, t } from '../../i18n/ui';
import type { ActionOutcome } from '../dashboard-actions';
import { NearPiece } from '../near-piece';
import { OutcomeLine } from '../outcome-line';
import { useOutcome } from '../use-outcome';

export interface FixPreviewOptions {
  readonly plans: readonly NotePlan[];
  readonly apply: (chosen: readonly NotePlan[]) => Promise<ActionOutcome>;
  readonly cancel: () => void;
}

/** @returns what takes it out again. */
export function mountFixPreview(container: HTMLElement, options: FixPreviewOptions): () => void {
  render(<FixPreview {...options} />, container);
  return () => render(null, container);
}

/** From here on drawing only what is seen pays. */
const LONG = 30;

function FixPreview({ plans, apply, cancel }: FixPreviewOptions) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const outcome = useOutcome();
  const chosen = plans.filter(({ path }) => !left.has(path));
  const toggle = (path: string) => setLeft(without(left, path));
  const note = (plan: NotePlan) => (
    <Plan key={plan.path} plan={plan} isChosen={!left.has(plan.path)} toggle={() => toggle(plan.path)} />
  );
  return (
    <div class="goal-notes-dashboard goal-notes-preview">
      <p class="goal-notes-muted">
        {plans.length === 0
          ? t('problems.preview.nothing')
          : counted(plans.length, 'problems.preview.notesOne', 'problems.preview.notesMany')}
      </p>
      <div class="goal-notes-preview-notes" tabIndex={0} role="group">
        {plans.length <= LONG
          ? plans.map(note)
          : plans.map((plan, at) => (
              <NearPiece key={plan.path} isFirst={at < 4} estimate={120} draw={() => note(plan)} />
            ))}
      </div>
      <OutcomeLine of={outcome} />
      <div class="goal-notes-form-buttons">
        <button type="button" onClick={cancel}>
          {t('problems.preview.cancel')}
        </button>
        {plans.length === 0 ? null : (
          <button
            type="button"
            class="mod-cta"
            aria-busy={outcome.busy}
            disabled={chosen.length === 0}
            ref={focused}
            onClick={() => outcome.ask(() => apply(chosen))}
          >
            {counted(chosen.length, 'problems.preview.applyOne', 'problems.preview.applyMany')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Whoever only wants to go on presses Enter. Once: a later drawing must not take the focus from where it is. */
function focused(button: HTMLButtonElement | null): void {
  button?.focus();
}

function without(set: ReadonlySet<string>, path: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(path)) next.add(path);
  return next;
}

interface PlanProps {
  readonly plan: NotePlan;
  readonly isChosen: boolean;
  readonly toggle: () => void;
}

function Plan({ plan: { title, before, after, applied }, isChosen, toggle }: PlanProps) {
  const changes = useMemo(() => lineChanges(before, after), [before, after]);
  return (
    <section class="goal-notes-plan">
      <label>
        <input type="checkbox" checked={isChosen} onChange={toggle} />
        <span dir="auto">{title}</span>
        <span class="goal-notes-count">
          {counted(applied, 'problems.preview.fixOne', 'problems.preview.fixMany')}
        </span>
      </label>
      {isChosen ? changes.map((change) => <Change key={change.lineAfter} change={change} />) : null}
    </section>
  );
}

function Change({ change: { line, removed, added } }: { readonly change: LineChange }) {
  return (
    <div class="goal-notes-change">
      <span class="goal-notes-muted">{t('problems.preview.line', { line })}</span>
      {removed.map((words, at) => (
        <del key={at} dir="auto">
          {words.trimEnd()}
        </del>
      ))}
      {added.map((words, at) => (
        <ins key={at} dir="auto">
          {words.trimEnd()}
        </ins>
      ))}
    </div>
  );
}
