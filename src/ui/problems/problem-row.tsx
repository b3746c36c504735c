/** One problem: what, where, why when asked, and what can be done about it. */
import { useState } from 'preact/hooks';
import type { Problem } from '../../core/problems/problem';
import type { ProblemsView } from '../../core/problems/problems-view';
import { ruleById } from '../../core/lint/rules/index';
import { t } from '../../i18n/ui';
import { Icon } from '../icons';
import { OutcomeLine } from '../outcome-line';
import { type Asked, useOutcome } from '../use-outcome';
import { useUniqueId } from '../use-unique-id';
import type { MenuEntry, ProblemsActions } from './problems-actions';

export interface ProblemRowProps {
  readonly problem: Problem;
  readonly by: ProblemsView['group'];
  readonly actions: ProblemsActions;
}

export function ProblemRow({ problem, by, actions }: ProblemRowProps) {
  const { path, rule, severity, message, line, fixes, allowedBy, title } = problem;
  const [isOpen, setOpen] = useState(false);
  const about = useUniqueId();
  const outcome = useOutcome();
  const isAllowed = allowedBy.length > 0;
  const [first] = isAllowed ? [] : fixes;
  const fix = () => outcome.ask(() => actions.fix(problem));
  const showMenu = (x: number, y: number) => actions.showMenu(menuOf(problem, outcome, actions), { x, y });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowRight') setOpen(true);
    else if (event.key === 'ArrowLeft') setOpen(false);
    else if (event.key.toLowerCase() === 'f' && first !== undefined) fix();
    else return;
    event.preventDefault();
  };
  return (
    <li
      class={`goal-notes-finding goal-notes-severity-${severity}${isAllowed ? ' goal-notes-is-allowed' : ''}`}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        event.preventDefault();
        const box = event.currentTarget.getBoundingClientRect();
        // the key for the menu has no place of its own
        if (event.clientX === 0 && event.clientY === 0) showMenu(box.left, box.bottom);
        else showMenu(event.clientX, event.clientY);
      }}
    >
      <Icon name={severity} />
      <div>
        <button
          type="button"
          class="goal-notes-finding-place"
          title={t('problems.open', { line })}
          onClick={(event) => actions.openNote({ path, line, rule, event })}
        >
          <span class="goal-notes-said">{t(`findings.severity.${severity}`)}: </span>
          <span dir="auto">{message}</span>
        </button>
        <p class="goal-notes-muted">
          <span class="goal-notes-finding-rule">
            {by === 'note' ? rule : <span dir="auto">{title}</span>} · {t('findings.place', { line })}{' '}
            <button
              type="button"
              class="goal-notes-why"
              aria-expanded={isOpen}
              aria-controls={about}
              onClick={() => setOpen(!isOpen)}
            >
              {t('problems.why')}
            </button>
          </span>
          {allowedBy.map((each) => (
            <span key={`${each.line} ${each.rule}`} class="goal-notes-finding-rule">
              {t(`problems.allowedBy.${each.as}`, {
                rule: each.rule ?? t('problems.everything'),
                line: each.line,
              })}
            </span>
          ))}
        </p>
        <div id={about} hidden={!isOpen}>
          {isOpen ? <About rule={rule} /> : null}
        </div>
        <OutcomeLine of={outcome} />
      </div>
      <div class="goal-notes-finding-do">
        {first === undefined ? null : (
          <button
            type="button"
            class="goal-notes-fix"
            aria-busy={outcome.busy}
            aria-keyshortcuts="F"
            title={t('problems.fixKey', { label: first.label })}
            onClick={fix}
          >
            {first.isGuess ? t('problems.menu.guess', { label: first.label }) : first.label}
          </button>
        )}
        {isAllowed ? null : (
          <button
            type="button"
            class="goal-notes-quiet"
            aria-haspopup="menu"
            aria-label={t('problems.moreAbout', { message })}
            title={t('problems.more')}
            onClick={({ currentTarget }) => {
              const { left, bottom } = currentTarget.getBoundingClientRect();
              showMenu(left, bottom);
            }}
          >
            <Icon name="chevron" />
          </button>
        )}
      </div>
    </li>
  );
}

function About({ rule }: { readonly rule: string }) {
  const known = ruleById(rule);
  if (known === null) return null;
  return (
    <>
      <p>{known.why}</p>
      <p>
        {t('problems.fix')} {known.fix}
      </p>
    </>
  );
}

function menuOf(problem: Problem, outcome: Asked, actions: ProblemsActions): readonly MenuEntry[] {
  const { fixes, places, allowedBy } = problem;
  if (allowedBy.length > 0) return [];
  return [
    ...fixes.map(({ label, isGuess }) => ({
      title: isGuess ? t('problems.menu.guess', { label }) : label,
      icon: isGuess ? 'wand' : 'check',
      section: 'fix',
      run: () => outcome.ask(() => actions.fix(problem, label)),
    })),
    ...places.map((place) => ({
      title: t(`problems.menu.allow.${place}`),
      icon: 'bell-off',
      section: 'allow',
      run: () => outcome.ask(() => actions.allow(problem, place)),
    })),
  ];
}
