/** How an action went, beside the control that asked: said aloud, and when it failed to be seen too. */
import type { Asked } from './use-outcome';

export interface OutcomeLineProps {
  readonly of: Pick<Asked, 'problem' | 'done'>;
  /** What to say when it went well; nothing when what changed says enough. */
  readonly done?: string;
}

/** Always there, because a screen reader listens only to what was there before. */
export function OutcomeLine({ of: { problem, done }, done: words = '' }: OutcomeLineProps) {
  return (
    <div
      class={problem === '' ? 'goal-notes-outcome' : 'goal-notes-outcome goal-notes-problem'}
      role="status"
    >
      {problem === '' && done ? words : problem}
    </div>
  );
}
