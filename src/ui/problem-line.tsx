/** What went wrong, beside the control that asked. */
export function ProblemLine({ problem }: { readonly problem: string }) {
  return (
    <div class="goal-notes-problem" role="status" aria-live="polite">
      {problem}
    </div>
  );
}
