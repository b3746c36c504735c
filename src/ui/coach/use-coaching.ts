/** The state of a conversation with the coach: what is asked, what is typed and not taken yet. The thinking is `core/coach`'s. */
import { useState } from 'preact/hooks';
import {
  answerQuestion,
  type Coaching,
  nextQuestion,
  type Question,
  skipQuestion,
  stepBack,
} from '../../core/coach/coaching';
import type { CriterionId } from '../../core/frameworks/framework';

export interface Conversation {
  readonly coaching: Coaching;
  /** Null at the end. */
  readonly question: Question | null;
  readonly typed: string;
  /** Something is typed that was not taken. */
  readonly isUnsaved: boolean;
  /** Why the last answer could not be taken; empty when it was. */
  readonly problem: string;
  readonly type: (text: string) => void;
  readonly answer: () => void;
  readonly skip: () => void;
  readonly back: () => void;
  /** With what is typed, where it can be taken. */
  readonly withTyped: () => Coaching;
}

export function useCoaching(begun: Coaching): Conversation {
  const [coaching, setCoaching] = useState(begun);
  const [drafts, setDrafts] = useState<Readonly<Partial<Record<CriterionId, string>>>>({});
  const [problem, setProblem] = useState('');
  const question = nextQuestion(coaching);
  const typed = question === null ? '' : (drafts[question.criterion] ?? question.draft);
  const isUnsaved = question !== null && typed.trim() !== '' && typed !== question.draft;
  const taken = () => (question === null ? coaching : answerQuestion(coaching, question.criterion, typed));
  return {
    coaching,
    question,
    typed,
    isUnsaved,
    problem,
    type(text) {
      setProblem('');
      if (question !== null) setDrafts({ ...drafts, [question.criterion]: text });
    },
    answer() {
      // what stands there and was not changed is no answer
      const next = question !== null && !isUnsaved ? skipQuestion(coaching, question.criterion) : taken();
      if ('ok' in next) setProblem(next.refusal.message);
      else setCoaching(next);
    },
    skip() {
      if (question !== null) setCoaching(skipQuestion(coaching, question.criterion));
    },
    back() {
      const before = stepBack(coaching);
      if (before === null) return;
      const { criterion, answer } = before.step;
      setCoaching(before.coaching);
      if (answer !== null) setDrafts({ ...drafts, [criterion]: answer });
    },
    withTyped() {
      const next = isUnsaved ? taken() : coaching;
      return 'ok' in next ? coaching : next;
    },
  };
}
