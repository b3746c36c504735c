/** What is wrong with some words and what to write instead, below the field they are typed in. The same in the form and the coach. */
export interface AdviceProps {
  readonly id: string;
  readonly message: string;
  readonly suggestion: string;
}

export function Advice({ id, message, suggestion }: AdviceProps) {
  return (
    <div id={id} class="goal-notes-advice">
      {message === '' ? null : (
        <>
          {message} <span class="goal-notes-muted">{suggestion}</span>
        </>
      )}
    </div>
  );
}
