import { expect, it } from 'vitest';
import { PACT, SMART } from '../../../../../src/core/frameworks/index';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'wording/two-goals';
const found = (statement: string) => findingsIn(smartExample({}, `# A\n\n${statement}\n`), RULE);

it.each([
  'I will lose 6 kg and save 2,000 € by 3 August 2026.',
  'Read 12 books and run 300 km this year.',
  'Increase revenue by 10% and hire 3 people by December.',
  'I want to write 5 articles and reduce my debt by 1,000 € by June.',
  'Win 4 new clients and publish 6 posts before the summer.',
  'I will plant 20 trees and then save 900 € before winter.',
  'Ich will 6 kg abnehmen und 12 Bücher lesen.',
  'Quiero perder 6 kg y leer 12 libros este año.',
  'Je veux perdre 6 kg et lire 12 livres cette année.',
  'Voglio perdere 6 kg e leggere 12 libri entro giugno.',
])('are two: %s', (statement) => {
  expect(found(statement)).toHaveLength(1);
});

it.each([
  SMART.example.statement,
  PACT.example.statement,
  'I will do 20 push-ups and 30 squats every morning.',
  'Call 4 clients each week and note two lines each.',
  'Run 5 km in June and run 10 km in September.',
  'I will write 3 letters and send them to 3 clients.',
  'Interview 5 users and write 2 reports about them.',
  'I will cycle to work and lose 6 kg by 3 August 2026.',
  'Lose 6 kg by walking 30 minutes and cooking 4 dinners a week.',
  'I will save 2,000 € by August, because I want to travel 3 months and see 4 countries.',
  'Sleep by 11 pm and wake up by 7 am every day.',
  'Write 12 pages a week and finish the thesis by June.',
  'Host 6 evenings with four colleagues and one guest.',
  'Read a book and write a review.',
  'I will take the practice from 14 to 20 weekly sessions and keep my evenings free.',
  'Produce one report (4 chapters and 2 appendices) and present it.',
  'Walk 3 to 4 times a week between 5 pm and 6 pm.',
  'Ich schreibe 3 Briefe und schicke sie an 3 Kunden.',
  'Leer 12 libros y 6 revistas este año.',
])('are one: %s', (statement) => {
  expect(found(statement)).toEqual([]);
});

it('spans both and offers nothing but a question', () => {
  const text = smartExample({}, '# A\n\nI will lose 6 kg and save 2,000 € by 3 August 2026.');
  const [finding] = findingsIn(text, RULE);
  expect(text.slice(finding?.from, finding?.to)).toMatch(/^lose 6 kg and save 2,000 €/);
  expect(finding?.message).toContain('?');
  expect(finding?.fixes).toEqual([]);
});
