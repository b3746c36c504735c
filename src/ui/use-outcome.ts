/** What an action is doing: under way, and what went wrong. For the control that asked. */
import { useState } from 'preact/hooks';
import type { ActionOutcome } from './dashboard-actions';

export interface Asked {
  readonly busy: boolean;
  /** Empty when there is nothing to say. */
  readonly problem: string;
  readonly ask: (action: () => Promise<ActionOutcome>) => void;
}

/** An action that fails without an answer is a problem too: nothing is left unsaid. */
export function useOutcome(): Asked {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const ask = (action: () => Promise<ActionOutcome>): void => {
    setBusy(true);
    setProblem('');
    action()
      .then((outcome) => setProblem(outcome.ok ? '' : outcome.message))
      .catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false));
  };
  return { busy, problem, ask };
}
