/** A quiet line in a block: why there is nothing to see, or that there is more. */
export function Said({ words }: { readonly words: string }) {
  return (
    <p class="goal-notes-muted" role="status">
      {words}
    </p>
  );
}
