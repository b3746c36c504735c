import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess/assess';
import type { CriterionId, FrameworkId } from '../../../src/core/frameworks/framework';

/** The example in a person's own words that a criterion's suggestion holds; null when it only asks. */
function example(text: string, criterion: CriterionId, framework: FrameworkId): string | null {
  const suggestion = assess(text, framework).criteria[criterion]?.suggestion ?? '';
  return /In your words: “(.*)”$/s.exec(suggestion)?.[1] ?? null;
}

/** What is written, and what is offered instead. */
const AMOUNTS: readonly (readonly [string, string | null])[] = [
  ['Read more books.', 'Read ___ books.'],
  [
    'I will see more clients someday because I like them.',
    'I will see ___ clients someday because I like them.',
  ],
  ['Drink more water and sleep more.', 'Drink ___ water and sleep more.'],
  ['I will write some letters to a friend.', 'I will write ___ letters to a friend.'],
  ['Ich will mehr Bücher lesen.', 'Ich will ___ Bücher lesen.'],
  ['Quiero leer más libros.', 'Quiero leer ___ libros.'],
  ['Je veux lire plus de livres.', 'Je veux lire ___ livres.'],
  ['Quero ler mais livros.', 'Quero ler ___ livros.'],
  ['Voglio leggere più libri.', 'Voglio leggere ___ libri.'],
  // a number cannot stand there
  ['I want to be more confident.', null],
  ['Eat less sugar.', null],
  ['Sleep better.', null],
];

const DEADLINES: readonly (readonly [string, string | null])[] = [
  ['I want to learn Spanish soon.', 'I want to learn Spanish by ___.'],
  ['I will run a marathon someday because I like it.', 'I will run a marathon by ___ because I like it.'],
  ['Quiero leer un libro pronto.', 'Quiero leer un libro antes del ___.'],
  ['Voglio leggere un libro presto.', 'Voglio leggere un libro entro il ___.'],
  ['Quero ler um livro em breve.', 'Quero ler um livro até ___.'],
  ['Someday I will run a marathon.', null],
  ['Ich möchte irgendwann Spanisch lernen.', null],
];

const RHYTHMS: readonly (readonly [string, string | null])[] = [
  ['I walk regularly.', 'I walk ___ times a week.'],
  [
    'Practise the piano as often as possible, so that I can play.',
    'Practise the piano ___ times a week, so that I can play.',
  ],
  ['Je cours régulièrement.', 'Je cours ___ fois par semaine.'],
  ['I will regularly walk to work.', null],
];

describe('a vague sentence is offered with a blank where the vague words stood', () => {
  it.each(AMOUNTS)('amount: %s', (text, expected) => {
    expect(example(text, 'measurable', 'smart')).toBe(expected);
  });
  it.each(DEADLINES)('deadline: %s', (text, expected) => {
    expect(example(text, 'time-bound', 'smart')).toBe(expected);
  });
  it.each(RHYTHMS)('rhythm: %s', (text, expected) => {
    expect(example(text, 'continuous', 'pact')).toBe(expected);
  });

  it('only the sentence it is about, without the others', () => {
    expect(example('I like words. Read more books. Then rest.', 'measurable', 'smart')).toBe(
      'Read ___ books.',
    );
    expect(example('Rest.\nRead more books\nThen rest.', 'measurable', 'smart')).toBe('Read ___ books');
  });

  it('a long sentence, and one with a placeholder in it, is only asked about', () => {
    const long = `Read more books ${'and talk about them with friends '.repeat(5)}`;
    expect(example(long, 'measurable', 'smart')).toBeNull();
    expect(example('Read more books about {{topic}}.', 'measurable', 'smart')).toBeNull();
  });
});

describe('filled in, the example meets the criterion', () => {
  const filled = (table: readonly (readonly [string, string | null])[], words: string) =>
    table.flatMap(([, offered]) => (offered === null ? [] : [offered.replace('___', words)]));
  it.each(filled(AMOUNTS, '12'))('measurable: %s', (text) => {
    expect(assess(text, 'smart').criteria.measurable?.status).toBe('met');
  });
  it.each(filled(DEADLINES, '2027-03-31'))('time-bound: %s', (text) => {
    expect(assess(text, 'smart').criteria['time-bound']?.status).toBe('met');
  });
  it.each(filled(RHYTHMS, '3'))('continuous: %s', (text) => {
    expect(assess(text, 'pact').criteria.continuous?.status).toBe('met');
  });
});

it('whatever is written, the example has the words of the sentence but for those it leaves blank', () => {
  const words = fc.constantFrom(
    ...'I will read more books soon regularly and a few letters to friends by someday because mehr Bücher often'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (sentence) => {
      const text = `${sentence.join(' ')}.`;
      for (const criterion of ['measurable', 'time-bound'] as const) {
        const offered = example(text, criterion, 'smart');
        if (offered === null) continue;
        const [before = '', after = ''] = offered.split(/(?:by |bis )?___/);
        expect(text.startsWith(before)).toBe(true);
        expect(text.endsWith(after)).toBe(true);
      }
    }),
  );
});
