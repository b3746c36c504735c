/** What an action is doing: under way, done, or what went wrong. For the control that asked. */
import { useState } from 'preact/hooks';
import type { ActionOutcome } from './dashboard-actions';

export interface Asked {
  readonly busy: boolean;
  /** What went wrong; empty when there is nothing to say. */
  readonly problem: string;
  /** The last action went well, and nothing was asked since. */
  readonly done: boolean;
  /** Does nothing while an action is under way: a button stays where the focus is, so it is not disabled. */
  readonly ask: (action: () => Promise<ActionOutcome>) => void;
}

type State = { readonly is: 'idle' | 'busy' | 'done' } | { readonly is: 'failed'; readonly problem: string };

/** An action that fails without an answer is a problem too: nothing is left unsaid. */
export function useOutcome(): Asked {
  const [state, setState] = useState<State>({ is: 'idle' });
  const ask = (action: () => Promise<ActionOutcome>): void => {
    if (state.is === 'busy') return;
    setState({ is: 'busy' });
    action()
      .then((outcome): State => (outcome.ok ? { is: 'done' } : { is: 'failed', problem: outcome.message }))
      .catch((error: unknown): State => ({ is: 'failed', problem: wordsOf(error) }))
      .then(setState, () => undefined);
  };
  return {
    busy: state.is === 'busy',
    problem: state.is === 'failed' ? state.problem : '',
    done: state.is === 'done',
    ask,
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
