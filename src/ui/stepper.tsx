/** A number with less and more beside it; the arrow keys step too. What is typed stays text: `3 km`, `+2`. */
import type { ComponentChildren } from 'preact';
import { t } from '../i18n/ui';
import { Icon } from './icons';
import { steppedValue } from './stepped-value';

export interface StepperProps {
  readonly value: string;
  readonly label: string;
  /** What the two buttons are about, for those who cannot see what they stand beside; empty when that is plain. */
  readonly of: string;
  readonly isWrong: boolean;
  readonly placeholder?: string;
  readonly describedBy?: string;
  /** Where the focus goes first, for who looks for `data-first`. */
  readonly isFirst?: true;
  readonly onChange: (value: string) => void;
}

export function Stepper({
  value,
  label,
  of,
  isWrong,
  placeholder = '',
  describedBy,
  isFirst,
  onChange,
}: StepperProps) {
  return (
    <Stepped
      of={of}
      less={t('dashboard.less')}
      more={t('dashboard.more')}
      step={(by) => onChange(steppedValue(value, by))}
    >
      <input
        data-first={isFirst}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={value}
        placeholder={placeholder}
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={describedBy}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Stepped>
  );
}

export interface SteppedProps {
  readonly of: string;
  readonly less: string;
  readonly more: string;
  readonly step: (by: 1 | -1) => void;
  /** A text field. */
  readonly children: ComponentChildren;
}

/** A field between two buttons that step what is in it, as the arrow keys do. */
export function Stepped({ of, less, more, step, children }: SteppedProps) {
  const label = (words: string) => (of === '' ? words : `${words}: ${of}`);
  return (
    <span
      class="goal-notes-stepper"
      onKeyDown={(event) => {
        const isField = (event.target as Element).matches('input');
        if (!isField || event.isComposing || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        step(event.key === 'ArrowUp' ? 1 : -1);
      }}
    >
      <button type="button" aria-label={label(less)} onClick={() => step(-1)}>
        <Icon name="minus" />
      </button>
      {children}
      <button type="button" aria-label={label(more)} onClick={() => step(1)}>
        <Icon name="plus" />
      </button>
    </span>
  );
}
