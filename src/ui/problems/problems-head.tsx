/** Above the problems: where to look, what to show, and *Fix all*. */
import type { Signal } from '@preact/signals';
import { fixScope, isFixable, type ProblemList } from '../../core/problems/arrange-problems';
import { PROBLEM_GROUPS, type ProblemsView, SEVERITIES } from '../../core/problems/problems-view';
import { t } from '../../i18n/ui';
import { Choice } from '../choice';
import { Icon } from '../icons';
import type { ProblemsActions } from './problems-actions';

export interface ProblemsHeadProps {
  readonly list: ProblemList;
  readonly view: Signal<ProblemsView>;
  readonly actions: Pick<ProblemsActions, 'fixAll'>;
}

export function ProblemsHead({ list, view, actions }: ProblemsHeadProps) {
  const now = view.value;
  const change = (part: Partial<ProblemsView>) => (view.value = { ...view.peek(), ...part });
  const shown = list.groups.flatMap(({ problems }) => problems);
  const fixable = shown.filter(isFixable).length;
  const topics = ['all', ...new Set([...list.topics, ...(now.topic === 'all' ? [] : [now.topic])])];
  return (
    <div class="goal-notes-problems-head" role="search" aria-label={t('problems.filters')}>
      <div class="goal-notes-layout" role="group" aria-label={t('problems.scope')}>
        {(['note', 'vault'] as const).map((scope) => (
          <button
            key={scope}
            type="button"
            aria-pressed={now.scope === scope}
            onClick={() => change({ scope })}
          >
            {t(`problems.scope.${scope}`)}
          </button>
        ))}
      </div>
      <Severities list={list} now={now} change={change} />
      <input
        type="search"
        value={now.text}
        placeholder={t('problems.search')}
        aria-label={t('problems.search')}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      <Choice
        label={t('problems.group')}
        value={now.group}
        choices={PROBLEM_GROUPS.map((id) => [id, t(`problems.group.${id}`)])}
        choose={(group) => change({ group })}
      />
      <Choice
        label={t('problems.topic')}
        value={now.topic}
        choices={topics.map((id) => [id, id === 'all' ? t('problems.topic.all') : id])}
        choose={(topic) => change({ topic })}
      />
      {fixable === 0 ? null : (
        <button type="button" onClick={() => actions.fixAll(fixScope(shown))}>
          {t('problems.fixAllListed', { count: fixable })}
        </button>
      )}
    </div>
  );
}

interface SeveritiesProps {
  readonly list: ProblemList;
  readonly now: ProblemsView;
  readonly change: (part: Partial<ProblemsView>) => void;
}

/** How many there are of each, and whether they are shown. */
function Severities({ list, now, change }: SeveritiesProps) {
  const isShown = (severity: (typeof SEVERITIES)[number]) => now.severities.includes(severity);
  const isAllowedShown = now.allowed === 'shown';
  return (
    <div class="goal-notes-layout" role="group" aria-label={t('problems.severities')}>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          class={`goal-notes-severity-${severity}`}
          aria-pressed={isShown(severity)}
          aria-label={t(`problems.severity.${severity}`, { count: list.counts[severity] })}
          title={t(`problems.severity.${severity}`, { count: list.counts[severity] })}
          onClick={() =>
            change({
              severities: SEVERITIES.filter((each) => (each === severity) !== isShown(each)),
            })
          }
        >
          <Icon name={severity} />
          {list.counts[severity]}
        </button>
      ))}
      {list.allowed === 0 && !isAllowedShown ? null : (
        <button
          type="button"
          aria-pressed={isAllowedShown}
          onClick={() => change({ allowed: isAllowedShown ? 'hidden' : 'shown' })}
        >
          {t('problems.allowed', { count: list.allowed })}
        </button>
      )}
    </div>
  );
}
