/** The Problems view. In: problems, how they are looked at, which note is in front. Out: drawn and kept current. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { render } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { arrangeProblems } from '../../core/problems/arrange-problems';
import type { Problem } from '../../core/problems/problem';
import { DEFAULT_PROBLEMS_VIEW, type ProblemsView } from '../../core/problems/problems-view';
import { counted, t } from '../../i18n/ui';
import { Icon } from '../icons';
import { useKeptFocus } from '../use-kept-focus';
import { ProblemGroups } from './problem-groups';
import type { ProblemsActions } from './problems-actions';
import { ProblemsHead } from './problems-head';
import { stepBetween } from './step-between';
import { UndoLine } from './undo-line';

export interface ProblemsShown {
  readonly problems: readonly Problem[];
  /** The note that is looked at when it is one; null = none was open yet. */
  readonly note: { readonly title: string; readonly isGoal: boolean } | null;
  readonly state: 'indexing' | 'ready';
}

export interface ProblemsOptions {
  readonly shown: ReadonlySignal<ProblemsShown>;
  readonly view: Signal<ProblemsView>;
  /** What was changed last and can be undone, in words; null = nothing. */
  readonly changed: ReadonlySignal<string | null>;
  readonly actions: ProblemsActions;
}

/**
 * Draw the view and keep it current.
 * @returns what takes it out again.
 */
export function mountProblems(container: HTMLElement, options: ProblemsOptions): () => void {
  render(<Problems {...options} />, container);
  return () => render(null, container);
}

function Problems({ shown, view, changed, actions }: ProblemsOptions) {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const { value: now } = shown;
  const { value: how } = view;
  const list = useMemo(() => arrangeProblems(now.problems, how), [now.problems, how]);
  return (
    <div ref={root} class="goal-notes-dashboard goal-notes-problems" tabIndex={-1}>
      <ProblemsHead list={list} view={view} actions={actions} />
      <UndoLine changed={changed.value} undo={actions.undo} />
      <p class="goal-notes-said" role="status">
        {counted(list.shown, 'problems.shownOne', 'problems.shownMany')}
      </p>
      {list.shown === 0 ? (
        <Nothing shown={now} view={view} />
      ) : (
        <div role="group" aria-label={t('problems.list')} onKeyDown={stepBetween}>
          <ProblemGroups groups={list.groups} by={how.group} actions={actions} />
        </div>
      )}
    </div>
  );
}

function Nothing({ shown, view }: { readonly shown: ProblemsShown; readonly view: Signal<ProblemsView> }) {
  const { problems, note, state } = shown;
  const { scope, group, allowed } = view.value;
  const isFiltered = problems.some(({ allowedBy }) => allowed === 'shown' || allowedBy.length === 0);
  const clear = () => (view.value = { ...DEFAULT_PROBLEMS_VIEW, scope, group, allowed });
  return (
    <div class="goal-notes-empty">
      {isFiltered || state === 'indexing' ? null : <Icon name="check" />}
      <p>{isFiltered ? t('problems.noMatch') : whyNothing(scope, note, state)}</p>
      {isFiltered ? (
        <button type="button" onClick={clear}>
          {t('problems.clear')}
        </button>
      ) : null}
    </div>
  );
}

function whyNothing(
  scope: ProblemsView['scope'],
  note: ProblemsShown['note'],
  state: ProblemsShown['state'],
): string {
  if (state === 'indexing') return t('problems.indexing');
  if (scope === 'vault') return t('problems.none');
  if (note === null) return t('problems.noNote');
  return t(note.isGoal ? 'problems.noneInNote' : 'problems.noGoal', { note: note.title });
}
