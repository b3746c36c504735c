/** What an action is doing: under way, done, or what went wrong. For the control that asked. */
import { useRef, useState } from 'preact/hooks';
import type { ActionOutcome } from './dashboard-actions';

export interface Asked {
  readonly busy: boolean;
  /** What went wrong; empty when there is nothing to say. */
  readonly problem: string;
  /** The last action went well, and nothing was asked since. */
  readonly done: boolean;
  /**
   * Does nothing while an action is under way, nor right after one: a button stays where the focus is, so it is not disabled, and a
   * second press of the same hand is not a second wish. `at once`: where each press is about something else, the next one counts.
   */
  readonly ask: (action: () => Promise<ActionOutcome>, next?: 'at once') => void;
}

/** As long as a double click of the system may take, in ms. */
const SAME_PRESS = 500;

type State = { readonly is: 'idle' | 'busy' | 'done' } | { readonly is: 'failed'; readonly problem: string };

/** An action that fails without an answer is a problem too: nothing is left unsaid. */
export function useOutcome(): Asked {
  const [state, setState] = useState<State>({ is: 'idle' });
  const doneAt = useRef(-Infinity);
  const ask: Asked['ask'] = (action, next) => {
    if (state.is === 'busy') return;
    if (next === undefined && performance.now() - doneAt.current < SAME_PRESS) return;
    setState({ is: 'busy' });
    action()
      .then((outcome): State => {
        if (!outcome.ok) return { is: 'failed', problem: outcome.message };
        doneAt.current = performance.now();
        return { is: 'done' };
      })
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
