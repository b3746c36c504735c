/** The tab for looking up from single goals: how many at once, for what, how they stand, what was achieved. Each number leads to its goals. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type DashboardView, DEFAULT_VIEW } from '../../core/dashboard/dashboard-view';
import { type LevelCount, overviewOf, type ValueBalance } from '../../core/dashboard/overview';
import { counted, t } from '../../i18n/ui';
import type { PanelProps } from '../dashboard';
import { NoteLink } from '../note-link';
import { percent, shownDate } from '../shown-date';
import { WeekBars } from './week-bars';

export function Overview({ model, view, actions }: PanelProps) {
  const overview = useMemo(() => overviewOf(model), [model]);
  const { summary } = model;
  const show = (part: Partial<DashboardView>) => {
    const { layout, sort, isReversed } = view.peek();
    view.value = { ...DEFAULT_VIEW, layout, sort, isReversed, tab: 'goals', statuses: ['active'], ...part };
  };
  const { habits, milestones, achieved } = overview;
  return (
    <div class="goal-notes-overview">
      <Box title={t('overview.focus')}>
        <Big number={summary.active} words={t('overview.ofLimit', { limit: summary.activeLimit })} />
        <Levels levels={overview.levels} show={(level) => show({ level })} />
        <p class="goal-notes-muted">
          {summary.active > summary.activeLimit ? t('overview.tooMany') : t('overview.room')}
        </p>
      </Box>
      <Box title={t('overview.values')}>
        <ul class="goal-notes-balance">
          {overview.values.map((balance) => (
            <Balance
              key={balance.value}
              balance={balance}
              show={() => show({ text: balance.value, statuses: ['active', 'idea', 'paused'] })}
            />
          ))}
        </ul>
      </Box>
      <Box title={t('overview.rhythm')}>
        {habits === null ? null : (
          <Big
            number={percent(habits.met / habits.due)}
            words={counted(habits.count, 'overview.habitOne', 'overview.habitMany')}
          />
        )}
        <WeekBars weeks={model.activity} today={model.today} />
      </Box>
      <Box title={t('overview.kinds')}>
        <ul class="goal-notes-counts">
          {overview.frameworks.map(({ framework, active }) => (
            <Count
              key={framework}
              words={t(`dashboard.framework.${framework}`)}
              count={active}
              show={() => show({ framework })}
            />
          ))}
          {overview.statuses.map(({ status, count }) => (
            <Count
              key={status}
              words={t(`dashboard.status.${status}`)}
              count={count}
              show={() => show({ statuses: [status] })}
            />
          ))}
        </ul>
        {milestones.all === 0 ? null : (
          <p class="goal-notes-muted">
            {t('overview.milestones', { done: milestones.done, all: milestones.all })}
          </p>
        )}
      </Box>
      <Box title={t('overview.achieved', { year: model.today.slice(0, 4) })}>
        {achieved.length === 0 ? <p class="goal-notes-muted">{t('overview.noneAchieved')}</p> : null}
        <ul class="goal-notes-log">
          {achieved.map(({ path, title, date }) => (
            <li key={path}>
              <span>{shownDate(date, model.today)}</span>
              <NoteLink path={path} title={title} actions={actions} />
            </li>
          ))}
        </ul>
      </Box>
      {summary.findings.error + summary.findings.warning + summary.findings.suggestion === 0 ? null : (
        <Box title={t('dashboard.findings')}>
          <ul class="goal-notes-counts">
            {(['error', 'warning', 'suggestion'] as const).map((severity) => (
              <Count
                key={severity}
                words={t(`overview.severity.${severity}`)}
                count={summary.findings[severity]}
                show={actions.showProblems}
              />
            ))}
          </ul>
        </Box>
      )}
    </div>
  );
}

function Box({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="goal-notes-box">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Big({ number, words }: { readonly number: number | string; readonly words: string }) {
  return (
    <p class="goal-notes-big">
      <strong>{number}</strong> {words}
    </p>
  );
}

interface LevelsProps {
  readonly levels: readonly LevelCount[];
  readonly show: (level: LevelCount['level']) => void;
}

/** A bar of all goals, in the colours of their health, with the same as words. */
function Levels({ levels, show }: LevelsProps) {
  return (
    <>
      <LevelBar levels={levels} />
      <ul class="goal-notes-counts">
        {levels.map(({ level, count }) => (
          <li key={level} class={`goal-notes-level-${level}`}>
            <span class="goal-notes-dot" aria-hidden="true" />
            <button type="button" class="goal-notes-link" onClick={() => show(level)}>
              {t(`dashboard.level.${level}`)}
            </button>
            <span class="goal-notes-count">{count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function LevelBar({ levels }: { readonly levels: readonly LevelCount[] }) {
  return (
    <div class="goal-notes-levels" aria-hidden="true">
      {levels.map(({ level, count }) => (
        <i key={level} class={`goal-notes-level-${level}`} style={{ '--goal-notes-part': count }} />
      ))}
    </div>
  );
}

function Balance({ balance, show }: { readonly balance: ValueBalance; readonly show: () => void }) {
  const { value, active, waiting, achieved, share, levels } = balance;
  const words = [
    counted(active, 'overview.activeOne', 'overview.activeMany'),
    ...(waiting === 0 ? [] : [t('overview.waiting', { count: waiting })]),
    ...(achieved === 0 ? [] : [t('overview.achievedCount', { count: achieved })]),
  ].join(', ');
  return (
    <li>
      {value === '' ? (
        <span class="goal-notes-muted">{t('overview.noValue')}</span>
      ) : (
        <button type="button" class="goal-notes-link" dir="auto" onClick={show}>
          {value}
        </button>
      )}
      <span class="goal-notes-muted">{words}</span>
      <div class="goal-notes-balance-bar" style={{ '--goal-notes-done': `${Math.round(share * 100)}%` }}>
        <LevelBar levels={levels} />
      </div>
    </li>
  );
}

interface CountProps {
  readonly words: string;
  readonly count: number;
  readonly show: (() => void) | undefined;
}

function Count({ words, count, show }: CountProps) {
  return (
    <li>
      {show === undefined || count === 0 ? (
        <span>{words}</span>
      ) : (
        <button type="button" class="goal-notes-link" onClick={show}>
          {words}
        </button>
      )}
      <span class="goal-notes-count">{count}</span>
    </li>
  );
}
