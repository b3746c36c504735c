/** The button for a new goal, and the choice of its framework: each says when to take it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { FRAMEWORKS } from '../core/frameworks/index';
import { t } from '../i18n/ui';
import type { DashboardActions } from './dashboard-actions';
import { Icon } from './icons';

export type CreateGoal = NonNullable<DashboardActions['createGoal']>;

export function NewGoal({ createGoal }: { readonly createGoal: CreateGoal }) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!isOpen || page === undefined) return undefined;
    const close = ({ target }: Event) => {
      if (!(root.current?.contains(target as Node | null) ?? false)) setOpen(false);
    };
    page.addEventListener('pointerdown', close);
    page.addEventListener('focusin', close);
    return () => {
      page.removeEventListener('pointerdown', close);
      page.removeEventListener('focusin', close);
    };
  }, [isOpen]);
  return (
    <div
      ref={root}
      class="goal-notes-new"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        class="mod-cta"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="plus" />
        {t('dashboard.newGoal')}
      </button>
      {isOpen ? (
        <div class="goal-notes-new-menu">
          <FrameworkChoice
            choose={(framework) => {
              setOpen(false);
              button.current?.focus();
              createGoal(framework);
            }}
          />
        </div>
      ) : null}
    </div>
  );
}

/** SMART or PACT, with a sentence that helps to choose. */
export function FrameworkChoice({ choose }: { readonly choose: CreateGoal }) {
  return (
    <ul class="goal-notes-frameworks">
      {(['smart', 'pact'] as const).map((framework) => (
        <li key={framework}>
          <button type="button" onClick={() => choose(framework)}>
            <strong>{t(framework === 'smart' ? 'dashboard.newSmart' : 'dashboard.newPact')}</strong>
            <span class="goal-notes-muted">{FRAMEWORKS[framework].purpose}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
