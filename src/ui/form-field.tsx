/** One line of a form: label, field, what was understood, what is wrong. */
import { useState } from 'preact/hooks';
import { useUniqueId } from './use-unique-id';

export interface FormFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** What was understood; empty when there is nothing to say. */
  readonly note?: string;
  /** Empty when nothing is wrong. Shown when the field is left, or at once when `isAsked`. */
  readonly problem: string;
  /** The form was to be sent. */
  readonly isAsked: boolean;
  readonly onInput: (text: string) => void;
}

export function FormField({
  name,
  label,
  value,
  placeholder,
  note = '',
  problem,
  isAsked,
  onInput,
}: FormFieldProps) {
  const id = useUniqueId();
  const [isLeft, setLeft] = useState(false);
  const isWrong = problem !== '' && (isAsked || (isLeft && value.trim() !== ''));
  return (
    <div class={`goal-notes-field goal-notes-field-${name}`}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        name={name}
        dir="auto"
        autocomplete="off"
        value={value}
        placeholder={placeholder}
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={() => setLeft(true)}
        onFocus={() => setLeft(false)}
      />
      <div
        id={`${id}-note`}
        class={
          isWrong ? 'goal-notes-field-note goal-notes-problem' : 'goal-notes-field-note goal-notes-muted'
        }
        aria-live="polite"
      >
        {isWrong ? problem : note}
      </div>
    </div>
  );
}
