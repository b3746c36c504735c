import { expect, it } from 'vitest';
import { pactExample, smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn, lintText } from '../../../../support/lint-note';

const RULE = 'wording/outcome-in-pact';
const found = (statement: string) => findingsIn(pactExample({}, `# A\n\n${statement}\n`), RULE);

it.each([
  'I will lose 6 kg.',
  'Lose weight.',
  'I want to win the club championship.',
  'Reach 10,000 subscribers.',
  'Earn 500 € a month with my blog.',
  'Gain 5 kg of muscle by lifting weights.',
  'Ich will 6 kg abnehmen.',
  'Perder 6 kg.',
  'Je veux perdre 6 kg.',
  'Perdere 6 kg.',
])('counts what comes of it: %s', (statement) => {
  expect(found(statement)).toHaveLength(1);
});

it.each([
  'I will walk 30 minutes after dinner, so that I lose 6 kg.',
  'Write 500 words every morning.',
  'Call a friend every Sunday.',
  'Receive feedback from a colleague each month.',
  'Reduce the time spent on email by closing it after six.',
  'Ich gehe dreimal pro Woche laufen.',
  'Caminar 30 minutos cada día para perder peso.',
  'Courir trois fois par semaine.',
  'Camminare ogni giorno.',
])('counts what one does: %s', (statement) => {
  expect(found(statement)).toEqual([]);
});

it('is not said of a SMART goal, and becoming one is offered as a decision', () => {
  const body = '# A\n\nI will lose 6 kg.';
  expect(findingsIn(smartExample({}, body), RULE)).toEqual([]);
  const [finding] = findingsIn(pactExample({}, body), RULE);
  expect(finding?.fixes).toMatchObject([{ label: 'Set framework to smart', isGuess: true }]);
});

it('is said once: the weak action is the same words', () => {
  const rules = lintText(pactExample({}, '# A\n\nI will lose 6 kg.')).map(({ rule }) => rule);
  expect(rules).toContain(RULE);
  expect(rules).not.toContain('criteria/actionable-weak');
});
