/** What is due, each done in place: log it, tick it, or open the note. */
import { useRef, useState } from 'preact/hooks';
import type { LocalDate } from '../core/calendar/local-date';
import type { DueNow } from '../core/dashboard/today';
import { t } from '../i18n/ui';
import { CheckInControl } from './check-in-control';
import { CriteriaRing } from './criteria-ring';
import type { DashboardActions } from './dashboard-actions';
import { capitalised } from './health-chip';
import { Icon } from './icons';
import { nextWords } from './next-day';
import { NoteLink } from './note-link';
import { OutcomeLine } from './outcome-line';
import { useKeptFocus } from './use-kept-focus';
import { useOutcome } from './use-outcome';

/** More than these at once is a list to be overwhelmed by. */
const MOST = 6;
/** So many more each time somebody asks: a list of thousands is not drawn whole. */
const MORE = 30;

export interface DueListProps {
  readonly title: string;
  readonly due: readonly DueNow[];
  readonly today: LocalDate;
  readonly actions: DashboardActions;
  /** Steps through all of it. */
  readonly round?: (() => void) | undefined;
}

export function DueList({ title, due: all, today, actions, round }: DueListProps) {
  const [most, setMost] = useState(MOST);
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  if (all.length === 0) return null;
  const shown = all.slice(0, most);
  const others = all.length - shown.length;
  const checkIns = all.filter(({ what }) => what === 'check-in').length;
  return (
    <section ref={section} class="goal-notes-today" tabIndex={-1}>
      <h3>
        {title} <span class="goal-notes-count">{all.length}</span>
        {round === undefined || checkIns < 2 ? null : (
          <button type="button" class="goal-notes-quiet" onClick={round}>
            {t('dashboard.round')}
          </button>
        )}
      </h3>
      <ul>
        {shown.map((due) => (
          <DueLine
            key={`${due.goal.path} ${due.what} ${due.milestone?.position ?? ''}`}
            due={due}
            today={today}
            actions={actions}
          />
        ))}
      </ul>
      {all.length <= MOST ? null : (
        <button
          type="button"
          class="goal-notes-quiet"
          aria-expanded={most > MOST}
          onClick={() => setMost(others === 0 ? MOST : most + MORE)}
        >
          {others === 0 ? t('dashboard.fewer') : t('dashboard.others', { count: others })}
        </button>
      )}
    </section>
  );
}

interface DueLineProps {
  readonly due: DueNow;
  readonly today: LocalDate;
  readonly actions: DashboardActions;
}

function DueLine({ due, today, actions }: DueLineProps) {
  const { goal, what, date } = due;
  const words = due.isSecond
    ? t('dashboard.secondMiss')
    : capitalised(nextWords({ what, date, label: due.milestone?.text ?? '' }, today));
  return (
    <li>
      <CriteriaRing framework={goal.framework} segments={goal.ring} />
      <div class="goal-notes-today-what">
        <NoteLink path={goal.path} title={goal.title} actions={actions} />
        <span class={date < today ? 'goal-notes-late' : 'goal-notes-muted'} dir="auto">
          {words}
        </span>
      </div>
      <DueControl due={due} actions={actions} />
    </li>
  );
}

function DueControl({ due: { goal, what, milestone }, actions }: Omit<DueLineProps, 'today'>) {
  const outcome = useOutcome();
  if (what === 'check-in') return <CheckInControl goal={goal} actions={actions} />;
  if (milestone !== null) {
    return (
      <div>
        <div class="goal-notes-check-in-line">
          <button
            type="button"
            aria-busy={outcome.busy}
            aria-label={`${t('dashboard.done')}: ${milestone.text}`}
            onClick={() => outcome.ask(() => actions.tickMilestone(goal.path, milestone, 'done'))}
          >
            <Icon name="check" />
            {t('dashboard.done')}
          </button>
        </div>
        <OutcomeLine of={outcome} />
      </div>
    );
  }
  return (
    <button
      type="button"
      aria-label={`${t('dashboard.openNote')}: ${goal.title}`}
      onClick={(event) => actions.openNote({ path: goal.path, event })}
    >
      {t(what === 'review' ? 'dashboard.review' : 'dashboard.openNote')}
    </button>
  );
}
