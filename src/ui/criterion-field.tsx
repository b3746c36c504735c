/** One criterion of the form: its letter, its question, the words for it, what is still wrong, and the facts that belong to it. */
import type { ComponentChildren } from 'preact';
import { Advice } from './advice';
import { useUniqueId } from './use-unique-id';
import { t } from '../i18n/ui';
import type { FieldVerdict } from './judge-form';
import { WordsField } from './words-field';

export interface CriterionFieldProps {
  readonly verdict: FieldVerdict;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly children?: ComponentChildren;
}

export function CriterionField({ verdict, value, onInput, children }: CriterionFieldProps) {
  const id = useUniqueId();
  const { criterion, status, words, message, suggestion } = verdict;
  // what is missing is said by letter and ring; words are for those who have begun
  const hasAdvice = status !== 'met' && value.trim() !== '';
  return (
    <div class={`goal-notes-criterion goal-notes-criterion-${status}`}>
      <span class="goal-notes-letter" aria-hidden="true">
        {criterion.letter}
      </span>
      <div class="goal-notes-criterion-body">
        <label for={id}>
          <strong>{criterion.heading}</strong> <span class="goal-notes-muted">{criterion.question}</span>
        </label>
        <WordsField
          id={id}
          value={value}
          placeholder={criterion.hint}
          words={words}
          status={status}
          describedBy={`${id}-status ${id}-advice`}
          onInput={onInput}
        />
        <span id={`${id}-status`} class="goal-notes-said">
          {t(`form.status.${status}`)}
        </span>
        <Advice id={`${id}-advice`} message={hasAdvice ? message : ''} suggestion={suggestion} />
        {children}
      </div>
    </div>
  );
}
