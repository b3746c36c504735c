/** A goal's health: the level and the one reason that matters; the rest on demand. */
import { useState } from 'preact/hooks';
import { useUniqueId } from './use-unique-id';
import type { Health } from '../core/progress/goal-status';
import { t } from '../i18n/ui';

export interface HealthChipProps {
  readonly health: Health;
  readonly title: string;
  /** The details are shown, and with them every reason. */
  readonly isOpen: boolean;
}

export function HealthChip({ health, title, isOpen }: HealthChipProps) {
  const [isAsked, setAsked] = useState(false);
  const reasons = useUniqueId();
  const said = saidOf(health);
  const others = health.reasons.length - 1;
  const words = (
    <span class="goal-notes-chip-words" dir="auto">
      {said}
    </span>
  );
  if (others < 1 || isOpen) {
    return (
      <span class="goal-notes-chip" title={said}>
        <Dot />
        {words}
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        class="goal-notes-chip"
        aria-expanded={isAsked}
        aria-controls={reasons}
        title={said}
        onClick={() => setAsked(!isAsked)}
      >
        <Dot />
        {words}
        <span class="goal-notes-chip-more">{`+${others}`}</span>
        <span class="goal-notes-said">{t('dashboard.why', { title })}</span>
      </button>
      <ul id={reasons} class="goal-notes-reasons" aria-label={t('dashboard.reasons')} hidden={!isAsked}>
        {isAsked ? health.reasons.map(({ code, message }) => <li key={code}>{message}</li>) : null}
      </ul>
    </>
  );
}

export function Dot() {
  return <span class="goal-notes-dot" aria-hidden="true" />;
}

/** A goal that is not followed (an idea, a paused one) says why in one word, not that data is lacking. */
export function saidOf({ level, reasons: [first] }: Health): string {
  const word = t(`dashboard.level.${level}`);
  if (first === undefined || first.message === word.toLowerCase()) return word;
  return level === 'no-data' ? capitalised(first.message) : `${word} · ${first.message}`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
