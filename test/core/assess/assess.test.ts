import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess/assess';
import type { Assessment } from '../../../src/core/assess/assessment';
import type { CriterionId } from '../../../src/core/frameworks/framework';
import { FRAMEWORKS } from '../../../src/core/frameworks/index';
import { fastest } from '../../support/fastest';

const statuses = ({ criteria }: Assessment) => Object.values(criteria).map((verdict) => verdict.status);

function verdict(text: string, criterion: CriterionId) {
  const framework = FRAMEWORKS.smart.criteria.some(({ id }) => id === criterion) ? 'smart' : 'pact';
  const found = assess(text, framework).criteria[criterion];
  if (found === undefined) throw new Error(`${criterion} was not judged`);
  return found;
}

describe('assess', () => {
  it('meets no criterion with a vague wish', () => {
    for (const framework of ['smart', 'pact'] as const) {
      expect(statuses(assess('I want to be a better therapist', framework))).not.toContain('met');
    }
  });

  it('answers exactly the criteria of the framework, in its order', () => {
    expect(Object.keys(assess('', 'smart').criteria)).toEqual([
      'specific',
      'measurable',
      'achievable',
      'relevant',
      'time-bound',
    ]);
    expect(Object.keys(assess('', 'pact').criteria)).toEqual([
      'purposeful',
      'actionable',
      'continuous',
      'trackable',
    ]);
  });

  it('counts met as 1, weak as a half, missing as nothing', () => {
    expect(assess('', 'smart').score).toBe(0);
    expect(assess(FRAMEWORKS.smart.example.statement, 'smart').score).toBe(1);
    const { criteria, score } = assess('Paint the shed soon', 'smart');
    expect(criteria['time-bound']?.status).toBe('weak');
    expect(score).toBeCloseTo((1 + 1 + 0 + 0 + 0.5) / 5);
  });

  it.each<[CriterionId, string, string]>([
    ['specific', 'Be a better neighbour', '"better"'],
    ['specific', 'Improve my handwriting', '"Improve"'],
    ['measurable', 'Read more', '"more"'],
    ['time-bound', 'Paint the shed eventually', '"eventually"'],
    ['time-bound', 'Swim every Monday', '"every Monday"'],
    ['actionable', 'Lose weight', '"Lose"'],
    ['continuous', 'Swim regularly', '"regularly"'],
  ])('quotes the word that makes %s weak in "%s"', (criterion, text, word) => {
    const { status, message, suggestion } = verdict(text, criterion);
    expect(status).toBe('weak');
    expect(message).toContain(word);
    expect(suggestion).not.toBe('');
  });

  it('says what is wrong and what to write exactly when a criterion is not met', () => {
    for (const text of [
      '',
      'Swim',
      'Be happy',
      'Write a book by May because I promised',
      FRAMEWORKS.pact.example.statement,
    ]) {
      for (const framework of ['smart', 'pact'] as const) {
        for (const { status, message, suggestion } of Object.values(assess(text, framework).criteria)) {
          expect([message === undefined, suggestion === undefined]).toEqual([
            status === 'met',
            status === 'met',
          ]);
        }
      }
    }
  });

  it('reads labelled lines as well as a sentence', () => {
    const text = [
      '- **Specific**: Restore the rowing boat in the garage',
      '- **Measurable**: hull sealed, 4 coats of varnish',
      '- **Achievable** – my uncle has the tools',
      '- R: time with my uncle',
      '- **Time-bound** -> by the end of August',
    ].join('\n');
    const { criteria } = assess(text.replace('R:', '**Relevant**:'), 'smart');
    expect(Object.values(criteria).map((each) => each.status)).toEqual(['met', 'met', 'met', 'met', 'met']);
  });

  it.each([
    ['S: sew\nM: 3 bags\nA: own loom\nR: fun\nT: May', 'smart'],
    ['Purposeful: fun\nActionable: sew\nContinuous: daily\nTrackable: yes', 'pact'],
    ['Walk every morning', 'pact'],
    ['Walk every morning until June', 'smart'],
    ['Paint the shed', 'smart'],
    ['', 'smart'],
  ])('takes the framework by itself for %j', (text, framework) => {
    expect(assess(text, 'auto').framework).toBe(framework);
  });

  it.each([
    [
      'Bis Ende März schreibe ich drei Kapitel, damit das Buch fertig wird',
      ['specific', 'measurable', 'relevant', 'time-bound'],
    ],
    [
      'Quiero leer 12 libros este año para aprender más',
      ['specific', 'measurable', 'relevant', 'time-bound'],
    ],
    [
      'Je veux courir 10 km avant la fin de l’année grâce à un plan',
      ['specific', 'measurable', 'achievable', 'time-bound'],
    ],
    ['Voglio leggere 10 libri entro giugno', ['specific', 'measurable', 'time-bound']],
    ['Quero escrever um livro até dezembro', ['specific', 'measurable', 'time-bound']],
  ])('reads %s', (text, expected) => {
    const { criteria } = assess(text, 'smart');
    const metIds = Object.entries(criteria).flatMap(([id, each]) => (each.status === 'met' ? [id] : []));
    expect(metIds).toEqual(expected);
  });

  it('gives evidence that is a slice of the text, never throws, and scores between 0 and 1', () => {
    const words = fc.constantFrom(
      ...[
        'I will',
        'by',
        'June',
        '3',
        'clients',
        '50%',
        'every',
        'week',
        '\n',
        '- S:',
        '**M**:',
        'in order to',
        '.',
        ',',
        '8/10',
        '(',
        '🎯',
        'é',
        'using',
        'better',
        '2026-05-01',
        '%%',
        'bis',
        'para',
        'T:',
        'to',
        'walk',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('smart', 'pact', 'auto'), (text, framework) => {
        const { criteria, score } = assess(text, framework);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const { evidence, status } of Object.values(criteria)) {
          let last = 0;
          for (const each of evidence) {
            expect(text.slice(each.from, each.to)).toBe(each.text);
            expect(each.text).not.toBe('');
            expect(each.from).toBeGreaterThanOrEqual(last);
            last = each.to;
          }
          if (status === 'met') expect(evidence.length).toBeGreaterThan(0);
          if (status === 'missing') expect(evidence).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('40 KB of the same', () => {
  const pieces = [
    '1',
    '1 ',
    '1,',
    '1:',
    '50% ',
    'the ',
    'a, ',
    ' ',
    '\n',
    '.',
    '-',
    'x',
    'é',
    '\u0301',
    "a'",
    'a-',
    '*',
    '**',
    '%%',
    '{{',
    '- S: ',
    'S:M:A:',
    'Specific: ',
    '| S ',
    'in order to ',
    'by ',
    'by walking ',
    'every ',
    'at the end of ',
    'for the next ',
    'within a ',
    '2 times ',
    '8/10 ',
    'confidence ',
    'use ',
    'first ',
    'so ',
    'to walk ',
    'I will ',
    'ask ',
    'one or ',
    '2026-',
    'start ',
    'bis ',
    'para ',
    '😀',
  ];

  it.each(pieces)('is judged in under 50 ms: %j', (piece) => {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    assess(text.slice(0, 400), 'auto');
    expect(fastest(() => assess(text, 'auto'), 50)).toBeLessThan(50);
  });
});
