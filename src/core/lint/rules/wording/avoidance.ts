import { avoidanceIn, saysInstead } from '../../avoidance';
import { defineRule } from '../../define-rule';
import { shortExample } from '../../example-note';
import { goalSentence, isReason, spanOf, wordsOf } from '../../goal-sentence';

export const avoidance = defineRule({
  id: 'wording/avoidance',
  severity: 'suggestion',
  summary: 'The goal says what is to end, and not what is done instead.',
  why: 'Goals that lead towards something are reached more often and with more joy than those that lead away from something (Elliot). A habit leaves a gap: who knows what fills it does not fall back into it.',
  fix: 'Say what you will do in its place, as a goal of its own or as an if–then plan: "If I want a cigarette, then I walk once around the house".',
  bad: shortExample(
    { confidence: '8' },
    '',
    'I will stop smoking by 3 August 2026, because my children ask me to. I did it for 6 weeks last year.',
  ),
  good: shortExample(
    { confidence: '8' },
    '\n\n## If–then plans\n- If I want a cigarette, then I walk once around the house.',
    'I will stop smoking by 3 August 2026, because my children ask me to. I did it for 6 weeks last year.',
  ),
  check: ({ goal }) => {
    const sentence = goalSentence(goal);
    const avoided = sentence === null ? null : avoidanceIn(sentence);
    if (sentence === null || avoided === null || goal.plans.length > 0) return [];
    const { reading } = sentence;
    if (saysInstead(wordsOf(reading, { start: 0, end: reading.tokens.length }))) return [];
    // Another thing that is done, unless it says what for.
    const isDone = reading.actions.some(
      ({ start }) => start >= avoided.end && !isReason(reading, start, avoided.end),
    );
    if (isDone) return [];
    return [{ ...spanOf(reading, avoided), message: 'This says what is to end. What will you do instead?' }];
  },
});
