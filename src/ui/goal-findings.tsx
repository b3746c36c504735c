/** What the linter says about one goal, each a click from its place. */
import type { CardFinding } from '../core/dashboard/dashboard-model';
import { t } from '../i18n/translate';
import type { DashboardActions } from './dashboard-actions';
import { ProblemLine } from './problem-line';
import { useOutcome } from './use-outcome';

export interface GoalFindingsProps {
  readonly path: string;
  readonly findings: readonly CardFinding[];
  readonly actions: Pick<DashboardActions, 'openNote' | 'applyFix'>;
}

export function GoalFindings({ path, findings, actions }: GoalFindingsProps) {
  return (
    <ul class="goal-notes-findings">
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
  const { busy, problem, ask } = useOutcome();
  const { applyFix } = actions;
  return (
    <li class={`goal-notes-finding goal-notes-severity-${severity}`}>
      <button
        type="button"
        class="goal-notes-finding-place"
        onClick={(event) => actions.openNote({ path, line, rule, event })}
      >
        <span class="goal-notes-severity">{t(`findings.severity.${severity}`)}</span>
        <span dir="auto">{message}</span>
      </button>
      <div class="goal-notes-finding-more">
        <span class="goal-notes-muted">
          {why} <span class="goal-notes-faint">{rule}</span>
        </span>
        {fixLabel !== null && applyFix !== undefined ? (
          <button type="button" disabled={busy} onClick={() => ask(() => applyFix(path, rule, line))}>
            {fixLabel}
          </button>
        ) : null}
      </div>
      <ProblemLine problem={problem} />
    </li>
  );
}
