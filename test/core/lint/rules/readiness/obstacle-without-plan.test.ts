import { expect, it } from 'vitest';
import { shortExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';
import { applyFix } from '../../../../../src/core/lint/fix-note';

const RULE = 'readiness/obstacle-without-plan';
const found = (more: string) => findingsIn(shortExample({}, more), RULE);

it.each([
  ['Obstacles', 'Clients forget.'],
  ['What could get in the way?', '- Holidays'],
  ['Hindernisse', 'Der Urlaub.'],
  ['Obstáculos', 'Las vacaciones.'],
  ['Difficultés', 'Les vacances.'],
  ['Ostacoli', 'Le vacanze.'],
])('a section “%s” with words in it', (title, words) => {
  expect(found(`\n\n## ${title}\n${words}`)).toHaveLength(1);
  expect(found(`\n\n## ${title}\n`)).toEqual([]);
});

it.each([
  ' The main obstacle is the holiday season.',
  ' I might be too tired in the evening.',
  ' Work could get in my way.',
  ' Das größte Hindernis ist die Müdigkeit.',
  ' El mayor obstáculo es el tiempo.',
  ' Mon plus grand obstacle est le temps.',
])('a sentence that names one:%s', (sentence) => {
  expect(found(sentence)).toHaveLength(1);
});

it.each([
  ' There is no obstacle course in it.',
  ' The obstacle is the holiday season. If a client is away, then I write to them.',
  ' I might be too tired. When I am, I will do half of it.',
  ' Das Hindernis ist die Müdigkeit. Wenn ich müde bin, dann mache ich die Hälfte.',
  '\n\n## Obstacles\nIf clients forget, then we look at it together.',
  '\n\n## Obstacles\nHolidays\n\n## If–then plans\n- If it is July, then I call.',
  '\n\n## Notes\nHolidays.',
])('no obstacle, or a plan beside it:%s', (more) => {
  expect(found(more)).toEqual([]);
});

it('offers to begin a plan where plans stand, as a decision', () => {
  const text = shortExample({}, '\n\n## Obstacles\nHolidays');
  const [fix] = found('\n\n## Obstacles\nHolidays')[0]?.fixes ?? [];
  expect(fix).toMatchObject({ label: 'Begin an if–then plan', isGuess: true });
  if (fix === undefined) return;
  expect(applyFix(text, fix)).toContain('## If–then plans\n- If {{it happens}}, then {{I do this}}\n');
});
