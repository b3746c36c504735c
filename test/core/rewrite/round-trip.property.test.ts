import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/core/assess/tokens';
import type { FrameworkId } from '../../../src/core/frameworks/framework';
import { FRAMEWORKS } from '../../../src/core/frameworks/index';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { breakIntoCriteria, type Clause } from '../../../src/core/rewrite/break-into-criteria';
import { composeFromText, composeStatement } from '../../../src/core/rewrite/compose-statement';
import { criteriaBullets, writeCriteria } from '../../../src/core/rewrite/write-criteria';
import { aNote } from '../../support/a-note';
import { readGoalIn } from './read-goal-in';

/** Beginnings, middles and ends of six languages, mixed at will: what comes out need not make sense. */
const WHAT = [
  'I will run 5 km',
  'we write three letters to clients',
  'get fit',
  'Ich laufe dreimal pro Woche',
  'Quiero leer 12 libros',
  'Je vais lire 12 livres',
  'Vou ler',
  'Voglio leggere',
  'I log it in my journal',
  'one thing and another',
  'Ja czytam',
  'the plan (v2.0) for A & B',
  'I am 8/10 confident',
  '“quoted” words',
];
const HOW = [
  '',
  ' by 30 June',
  ' every Friday',
  ' because my doctor told me to',
  ' so that they come back',
  ', damit ich gesund bleibe',
  ' bis zum 30. Juni',
  ' para aprender más',
  ' afin de mieux écrire',
  ' and I will tell Ann',
  ', with 3 tools',
  ' for the next 3 months',
  ' to improve my health',
  ' at 7:30 am',
  '\non the next line',
  ' — a dash – and one',
  ' e lo faccio',
  ': a, b; c',
];
const sentence = fc
  .tuple(fc.constantFrom(...WHAT), fc.constantFrom(...HOW), fc.constantFrom(...HOW))
  .map((parts) => parts.join(''));
const statement = fc
  .array(fc.tuple(sentence, fc.constantFrom('.', '!', '?', '.\n\n', '; ', '\n- ')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) =>
    all
      .map(([words, end]) => `${words}${end} `)
      .join('')
      .trim(),
  );
const framework = fc.constantFrom<FrameworkId>('smart', 'pact');
/** A person moves clauses as they like. */
const moves = fc.array(fc.nat(8), { maxLength: 8 });

const bare = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .toLowerCase();

function moved(clauses: readonly Clause[], to: readonly number[], id: FrameworkId): readonly Clause[] {
  const { criteria } = FRAMEWORKS[id];
  return clauses.map((clause, at) => {
    const target = to[at];
    return target === undefined
      ? clause
      : { ...clause, criterion: criteria[target % criteria.length]?.id ?? null };
  });
}

describe('breaking and composing', () => {
  it('puts every word of a statement into exactly one clause, in order', () => {
    fc.assert(
      fc.property(statement, framework, (text, id) => {
        const goal = readGoalIn(aNote({ framework: id }, `# Title\n\n${text}`));
        const clauses = breakIntoCriteria(goal);
        clauses.forEach(({ from, to }, at) => {
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThanOrEqual(clauses[at - 1]?.to ?? 0);
        });
        const place = goal.statement ?? { from: 0, to: 0 };
        for (const { kind, from, to, word } of tokenise(goal.text.slice(place.from, place.to))) {
          if (kind === 'sign' || kind === 'end' || /^(?:and|und|y|e|et|ed)$/.test(word)) continue;
          const inside = clauses.filter(
            (each) => each.from <= from + place.from && each.to >= to + place.from,
          );
          expect(inside).toHaveLength(1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('loses no clause on the way into the note and back into a paragraph, wherever it was moved', () => {
    fc.assert(
      fc.property(statement, framework, moves, fc.constantFrom('keep', 'replace'), (text, id, to, choice) => {
        const goal = readGoalIn(
          aNote({ framework: id }, `# Title\n\n${text}\n\n## Check-ins\n- 2026-01-01: 1`),
        );
        const clauses = moved(breakIntoCriteria(goal), to, id);
        const result = writeCriteria(goal, clauses, choice, DEFAULT_SCHEMA);
        expect(result).toMatchObject({ ok: true });
        if (!result.ok) return;
        const after = readGoalIn(result.text);
        for (const { criterion, text: words } of clauses)
          expect(bare(after.criteria[criterion ?? 'specific']?.text ?? '')).toContain(bare(words));
        expect(after.checkIns).toHaveLength(1);
        if (choice === 'replace') expect(after.statement?.value ?? '').not.toMatch(/\p{L}/u);
        const composed = bare(composeStatement(after));
        for (const { text: words } of clauses) expect(composed).toContain(bare(words));
      }),
      { numRuns: 300 },
    );
  });

  it('loses no clause as bullets either', () => {
    fc.assert(
      fc.property(statement, framework, moves, (text, id, to) => {
        const clauses = moved(
          breakIntoCriteria(readGoalIn(aNote({ framework: id }, `# T\n\n${text}`))),
          to,
          id,
        );
        const bullets = criteriaBullets(clauses, id);
        const composed = bare(composeFromText(bullets, id));
        for (const { text: words } of clauses) {
          expect(bare(bullets)).toContain(bare(words));
          expect(composed).toContain(bare(words));
        }
      }),
      { numRuns: 300 },
    );
  });
});
