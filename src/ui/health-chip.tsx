/** A goal's health: the level and the one reason that matters; the rest on demand. */
import { useState } from 'preact/hooks';
import type { Health } from '../core/progress/goal-status';
import { t } from '../i18n/translate';

/** A goal that is not followed (an idea, a paused one) says why in one word, not that data is lacking. */
function saidOf(level: Health['level'], word: string, first: string | undefined): string {
  if (first === undefined || first === word.toLowerCase()) return word;
  return level === 'no-data' ? first.charAt(0).toUpperCase() + first.slice(1) : `${word} · ${first}`;
}

export function HealthChip({ health, title }: { readonly health: Health; readonly title: string }) {
  const [isOpen, setOpen] = useState(false);
  const [first, ...others] = health.reasons;
  const level = t(`dashboard.level.${health.level}`);
  const said = saidOf(health.level, level, first?.message);
  const dot = <span class="goal-notes-dot" aria-hidden="true" />;
  if (others.length === 0) {
    return (
      <span class="goal-notes-chip" title={said}>
        {dot}
        {said}
      </span>
    );
  }
  return (
    <span class="goal-notes-chip-group">
      <button
        type="button"
        class="goal-notes-chip"
        aria-expanded={isOpen}
        aria-label={`${said}. ${t('dashboard.why', { title })}`}
        onClick={() => setOpen(!isOpen)}
      >
        {dot}
        {said}
      </button>
      {isOpen ? (
        <ul class="goal-notes-reasons" aria-label={t('dashboard.reasons')}>
          {health.reasons.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      ) : null}
    </span>
  );
}
