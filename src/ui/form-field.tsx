/** One line of a form: label, field, what was understood, what is wrong. */
import { useId } from 'preact/hooks';

export interface FormFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** What was understood; empty when there is nothing to say. */
  readonly note: string;
  /** Empty when nothing is wrong. */
  readonly problem: string;
  readonly onInput: (text: string) => void;
}

export function FormField({ label, value, placeholder, note, problem, onInput }: FormFieldProps) {
  const id = useId();
  return (
    <div class="goal-notes-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={value}
        placeholder={placeholder}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-note`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div
        id={`${id}-note`}
        class={problem === '' ? 'goal-notes-muted' : 'goal-notes-problem'}
        aria-live="polite"
      >
        {problem === '' ? note : problem}
      </div>
    </div>
  );
}
