/** What the linter says about one goal, each a click from its place. */
import { useRef } from 'preact/hooks';
import type { CardFinding } from '../core/dashboard/dashboard-model';
import { t } from '../i18n/ui';
import type { DashboardActions } from './dashboard-actions';
import { Icon } from './icons';
import { OutcomeLine } from './outcome-line';
import { useKeptFocus } from './use-kept-focus';
import { useOutcome } from './use-outcome';

export interface GoalFindingsProps {
  readonly path: string;
  readonly findings: readonly CardFinding[];
  readonly actions: Pick<DashboardActions, 'openNote' | 'applyFix'>;
}

export function GoalFindings({ path, findings, actions }: GoalFindingsProps) {
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  return (
    <ul ref={list} class="goal-notes-findings" tabIndex={-1}>
      {findings.map((finding) => (
        <FindingLine
          key={`${finding.rule}:${finding.line}:${finding.message}`}
          path={path}
          finding={finding}
          actions={actions}
        />
      ))}
    </ul>
  );
}

interface FindingLineProps {
  readonly path: string;
  readonly finding: CardFinding;
  readonly actions: GoalFindingsProps['actions'];
}

function FindingLine({ path, finding, actions }: FindingLineProps) {
  const { rule, severity, message, why, line, fixLabel } = finding;
  const outcome = useOutcome();
  const { applyFix } = actions;
  return (
    <li class={`goal-notes-finding goal-notes-severity-${severity}`}>
      <Icon name={severity} />
      <div>
        <button
          type="button"
          class="goal-notes-finding-place"
          title={t('findings.open', { line })}
          onClick={(event) => actions.openNote({ path, line, rule, event })}
        >
          <span class="goal-notes-said">{t(`findings.severity.${severity}`)}: </span>
          <span dir="auto">{message}</span>
        </button>
        <p class="goal-notes-muted">
          {why === '' ? null : <span>{why} </span>}
          <span class="goal-notes-finding-rule">
            {t('findings.place', { line })} · {rule}
          </span>
        </p>
        <OutcomeLine of={outcome} />
      </div>
      {fixLabel !== null && applyFix !== undefined ? (
        <button
          type="button"
          class="goal-notes-fix"
          aria-busy={outcome.busy}
          title={fixLabel}
          onClick={() => outcome.ask(() => applyFix(path, rule, line))}
        >
          {fixLabel}
        </button>
      ) : null}
    </li>
  );
}
