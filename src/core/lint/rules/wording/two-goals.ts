import type { Place, Reading } from '../../../assess/reading';
import { defineRule } from '../../define-rule';
import { shortExample } from '../../example-note';
import { type GoalSentence, goalSentence, isReason, spanOf, wordsOf } from '../../goal-sentence';

export const twoGoals = defineRule({
  id: 'wording/two-goals',
  severity: 'suggestion',
  summary: 'The goal joins two goals, each with a target of its own.',
  why: 'Two targets in one goal cannot be followed by one number, and the easier one hides the other. Taking on too much at once is a main reason why goals are dropped.',
  fix: 'Make two notes of it, and decide for each whether it is for now or for later.',
  bad: shortExample(
    { confidence: '8' },
    '',
    'I will lose 6 kg and save 2,000 € by 3 August 2026, because the trip to the mountains asks for both.',
  ),
  good: shortExample(
    { confidence: '8' },
    '',
    'I will cycle to work and lose 6 kg by 3 August 2026, because the trip to the mountains asks for it.',
  ),
  check: ({ goal }) => {
    const sentence = goalSentence(goal);
    const joint = sentence === null ? null : jointOf(sentence);
    if (sentence === null || joint === null) return [];
    return [
      {
        ...spanOf(sentence.reading, joint),
        message: 'These are two goals, each with a target of its own. Which of them comes first?',
      },
    ];
  },
});

/** Joins two goals. */
const AND = new Set(['and', '&', 'plus', 'und', 'sowie', 'y', 'e', 'et', 'ed']);
/** The second part speaks of the first: a step towards one outcome ("write 3 letters and send them"). */
const REFERS =
  /(?:^| )(?:them|it|these|those|each (?:of|one)|their|its|which|based on|sie|diese|davon|daraus|dabei|ellos|ellas|leur|leurs|eles|elas|loro) /;
/** A number that both parts share is one target said twice. */
const NUMBER = /^[\d.,]+$/;
const HOUR = new Set(['am', 'pm', 'uhr', "o'clock"]);
const KNOWN = new Set(
  'the my our these those der die das den meine unsere los las mis les mes os as i gli le'.split(' '),
);
const BRACKETS: Readonly<Record<string, number>> = { '(': 1, ')': -1 };

/** From the first goal to the end of the second; null when the sentence holds one. */
function jointOf({ reading, start, end }: GoalSentence): Place | null {
  const { actions, tokens } = reading;
  // Something to reach or to get done: not a way to it, and not what it is for.
  const own = actions.filter(
    (action) =>
      !action.method &&
      !action.phase &&
      action.start >= start &&
      action.start < end &&
      !isReason(reading, action.start, actions[0]?.end ?? 0),
  );
  for (const [at, second] of own.entries()) {
    const first = own[at - 1];
    if (first === undefined) continue;
    const joint = [second.start, second.start - 1, second.start - 2, second.start - 3].find(
      (place) =>
        place > first.start &&
        AND.has(tokens[place]?.word ?? '') &&
        // "20 push-ups and 30 squats" is one action
        !tokens.slice(place, second.start).some(({ kind }) => kind === 'number'),
    );
    if (joint === undefined || tokens[first.start]?.word === tokens[second.start]?.word) continue;
    const left = { start: first.start, end: joint };
    const right = { start: joint + 1, end: own[at + 1]?.start ?? end };
    const numbers = [left, right].map((part) => numbersIn(reading, part));
    if (numbers.some((list) => list.length === 0) || REFERS.test(wordsOf(reading, right))) continue;
    if (numbers[1]?.some((number) => numbers[0]?.includes(number))) continue;
    return { start: first.start, end: right.end };
  }
  return null;
}

/** The targets of a part, as numbers. A time of day, parts of something known ("the 3 reports") and what stands in brackets are none. */
function numbersIn({ quantities, tokens }: Reading, part: Place): readonly string[] {
  return quantities.amounts.flatMap(({ start, end }) => {
    if (start < part.start || start >= part.end) return [];
    const words = tokens.slice(start, end);
    const isTime = words.some(({ kind, word }) => kind === 'clock' || HOUR.has(word));
    const depth = tokens.slice(part.start, start).reduce((open, { word }) => open + (BRACKETS[word] ?? 0), 0);
    const isKnown = KNOWN.has(tokens[start - 1]?.word ?? '');
    return isTime || isKnown || depth > 0
      ? []
      : [words.find(({ word }) => NUMBER.test(word))?.word ?? `${start}`];
  });
}
