import { describe, expect, it } from 'vitest';
import type { FrameworkId } from '../../../src/core/frameworks/framework';
import { FRAMEWORKS } from '../../../src/core/frameworks/index';
import { breakIntoCriteria, breakTextIntoCriteria } from '../../../src/core/rewrite/break-into-criteria';
import { aNote } from '../../support/a-note';
import { readGoalIn } from './read-goal-in';

const said = (text: string, framework: FrameworkId) =>
  breakTextIntoCriteria(text, framework).map(({ criterion, text: words }) => `${criterion}: ${words}`);

describe('a statement in clauses', () => {
  it('is the therapist’s SMART goal, each clause where the therapist put it', () => {
    expect(said(FRAMEWORKS.smart.example.statement, 'smart')).toEqual([
      'specific: I will create a therapy homework plan for 3 clients',
      'relevant: in order to improve client progress',
      expect.stringMatching(
        /^achievable: I will set 5 minutes at the end of each session .* on the platform$/,
      ),
      expect.stringMatching(/^measurable: I will use the review dashboard to track .* following session$/),
      'time-bound: I will do this for the next 3 months',
    ]);
  });

  it('is the therapist’s PACT goal likewise', () => {
    expect(said(FRAMEWORKS.pact.example.statement, 'pact')).toEqual([
      expect.stringMatching(/^purposeful: I will improve my work-life balance by decreasing/),
      expect.stringMatching(/^trackable: I will do this by increasing the number .* by 50%$/),
      expect.stringMatching(
        /^actionable: I will schedule automated reminders .* prior to their next session$/,
      ),
      'trackable: I can track this goal using the review dashboard and my calendar',
      'continuous: I will review progress at the end of each month and adjust as needed',
    ]);
  });

  it.each<readonly [FrameworkId, string, readonly string[]]>([
    [
      'smart',
      'By 30 June I will run 5 km because my doctor told me to.',
      ['time-bound', 'specific', 'relevant'],
    ],
    [
      'smart',
      'I will write 3 letters by 1 September and I will keep the addresses in my calendar.',
      ['specific', 'time-bound', 'specific'],
    ],
    ['smart', 'I will run 5 km. I am 8/10 confident.', ['specific', 'achievable']],
    [
      'pact',
      'I walk 20 minutes every morning to support my bone health.',
      ['actionable', 'continuous', 'purposeful'],
    ],
    ['pact', 'Every Friday I write one page.', ['continuous', 'actionable']],
    [
      'smart',
      'Ich schreibe 3 Briefe bis zum 30. Juni, weil sie wissen sollen, dass ich da bin.',
      ['specific', 'time-bound', 'relevant'],
    ],
    [
      'smart',
      'Quiero leer 12 libros antes del 31 de diciembre para aprender más. Registraré cada libro en una lista.',
      ['specific', 'time-bound', 'relevant', 'measurable'],
    ],
    [
      'smart',
      'Je vais lire 12 livres avant le 31 décembre afin de mieux écrire. Je noterai chaque livre.',
      ['specific', 'time-bound', 'relevant', 'measurable'],
    ],
    [
      'smart',
      'Vou ler 12 livros até 31 de dezembro para aprender mais.',
      ['specific', 'time-bound', 'relevant'],
    ],
    [
      'smart',
      'Leggerò 12 libri entro il 31 dicembre per imparare di più.',
      ['specific', 'time-bound', 'relevant'],
    ],
  ])('in %s: %s', (framework, text, criteria) => {
    expect(breakTextIntoCriteria(text, framework).map(({ criterion }) => criterion)).toEqual(criteria);
  });

  it('keeps a deadline in the middle where it is: its clause would fall apart', () => {
    expect(said('I will by 30 June write 3 letters.', 'smart')).toEqual([
      'specific: I will by 30 June write 3 letters',
    ]);
  });

  it('reads over a line that is only wrapped, and stops at a list', () => {
    expect(said('I will write\n3 letters.\n\n- to Ann\n- to Bob', 'smart')).toEqual([
      'specific: I will write 3 letters',
      'specific: to Ann',
      'specific: to Bob',
    ]);
  });

  it('believes the labels that are there', () => {
    expect(said('S: run 5 km\nM: 5 km on the watch\nT: by June', 'smart')).toEqual([
      'specific: run 5 km',
      'measurable: 5 km on the watch',
      'time-bound: by June',
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(said(' \n', 'smart')).toEqual([]);
  });
});

describe('a note in clauses', () => {
  it('gives the place of each in the note', () => {
    const goal = readGoalIn(aNote({}, '# Run\n\nI will run 5 km by 30 June.\n\n## Relevant\nHealth'));
    const clauses = breakIntoCriteria(goal);
    expect(clauses.map(({ from, to }) => goal.text.slice(from, to))).toEqual([
      'I will run 5 km',
      'by 30 June',
    ]);
  });

  it('leaves bullets alone that are under a criterion already, and the title', () => {
    expect(
      breakIntoCriteria(readGoalIn(aNote({}, '# Run\n\n- Specific: run 5 km\n- Relevant: health'))),
    ).toEqual([]);
    expect(breakIntoCriteria(readGoalIn(aNote({}, '# Run 5 km by 30 June')))).toEqual([]);
  });
});
