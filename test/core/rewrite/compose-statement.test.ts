import { describe, expect, it } from 'vitest';
import { FRAMEWORKS } from '../../../src/core/frameworks/index';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { composeFromText, composeStatement } from '../../../src/core/rewrite/compose-statement';
import { type StatementWanted, writeStatement } from '../../../src/core/rewrite/write-statement';
import { applyEdits } from '../../../src/core/text/span';
import { aNote } from '../../support/a-note';
import { readGoalIn } from './read-goal-in';

const CRITERIA =
  '## Specific\nI will run 5 km\n\n## Relevant\nBecause my doctor told me to\n\n## Time-bound\nBy 30 June';
const PARAGRAPH = 'I will run 5 km by 30 June because my doctor told me to.';

describe('a paragraph from criteria', () => {
  it('takes when and why into its first sentence', () => {
    expect(composeStatement(readGoalIn(aNote({}, `# Run\n\n${CRITERIA}`)))).toBe(PARAGRAPH);
  });

  it.each([
    [
      'en',
      'S: 3 letters to clients\nM: 3 letters sent\nR: so that they know how to come back\nT: by 1 September',
      '3 letters to clients by 1 September so that they know how to come back. I will measure it by this: 3 letters sent.',
    ],
    [
      'de',
      'S: Ich schreibe 3 Briefe\nR: Weil sie wissen sollen, dass ich da bin\nT: Bis Ende Juni',
      'Ich schreibe 3 Briefe, weil sie wissen sollen, dass ich da bin. Das mache ich bis Ende Juni.',
    ],
    [
      'es',
      'S: Quiero leer 12 libros\nR: Para aprender más\nT: Antes del 31 de diciembre',
      'Quiero leer 12 libros antes del 31 de diciembre para aprender más.',
    ],
    [
      'fr',
      'S: Je vais lire 12 livres\nR: Afin de mieux écrire\nT: Avant le 31 décembre',
      'Je vais lire 12 livres avant le 31 décembre afin de mieux écrire.',
    ],
    [
      'pt',
      'S: Vou ler 12 livros\nR: Para aprender mais\nT: Até 31 de dezembro',
      'Vou ler 12 livros até 31 de dezembro para aprender mais.',
    ],
    [
      'it',
      'S: Voglio leggere 12 libri\nR: Per imparare di più\nT: Entro il 31 dicembre',
      'Voglio leggere 12 libri entro il 31 dicembre per imparare di più.',
    ],
    ['unknown', 'S: Ja będę czytać\nT: Do grudnia', 'Ja będę czytać. Do grudnia.'],
  ])('in %s', (_language, text, paragraph) => {
    expect(composeFromText(text, 'smart')).toBe(paragraph);
  });

  it('keeps sentences sentences, in the order of the framework', () => {
    const { criteria } = FRAMEWORKS.pact;
    const bullets = criteria.map(({ heading, example }) => `- **${heading}:** ${example}`).join('\n');
    const paragraph = composeFromText(bullets, 'pact');
    const places = criteria.map(({ example }) =>
      paragraph.toLowerCase().indexOf(example.slice(0, 20).toLowerCase()),
    );
    expect(places.every((at) => at >= 0)).toBe(true);
  });

  it('is empty when nothing stands under the criteria', () => {
    expect(composeStatement(readGoalIn(aNote({}, '# Run\n\nI run.\n\n## Specific\n')))).toBe('');
  });
});

describe('a composed paragraph in a note', () => {
  const written = (text: string, wanted: Omit<StatementWanted, 'words'>) => {
    const result = writeStatement(readGoalIn(text), { words: PARAGRAPH, ...wanted }, DEFAULT_SCHEMA);
    if (!result.ok) throw new Error(result.refusal.message);
    expect(applyEdits(text, result.edits)).toBe(result.text);
    return result.text;
  };

  it('stands below the title, and the criteria stay', () => {
    expect(written(aNote({}, `# Run\n\n${CRITERIA}`), { statement: 'keep', criteria: 'keep' })).toBe(
      aNote({}, `# Run\n\n${PARAGRAPH}\n\n${CRITERIA}`),
    );
  });

  it('stands in front of the statement that is there, or instead of it', () => {
    const note = aNote({}, `# Run\n\nI want to run.\n\n${CRITERIA}`);
    expect(written(note, { statement: 'keep', criteria: 'keep' })).toContain(
      `# Run\n\n${PARAGRAPH}\n\nI want to run.\n\n## Sp`,
    );
    expect(written(note, { statement: 'replace', criteria: 'keep' })).toBe(
      aNote({}, `# Run\n\n${PARAGRAPH}\n\n${CRITERIA}`),
    );
  });

  it('takes the place of sections and bullets when that is wished', () => {
    expect(
      written(aNote({}, `# Run\n\n${CRITERIA}\n\n## Check-ins\n- 2026-01-01: 1`), {
        statement: 'keep',
        criteria: 'remove',
      }),
    ).toBe(aNote({}, `# Run\n\n${PARAGRAPH}\n\n## Check-ins\n- 2026-01-01: 1`));
    expect(
      written(aNote({}, '# Run\n\n- Specific: run 5 km\n- Relevant: health\n\n## Check-ins'), {
        statement: 'replace',
        criteria: 'remove',
      }),
    ).toBe(aNote({}, `# Run\n\n${PARAGRAPH}\n\n## Check-ins`));
  });

  it('removes no section that holds more than its words', () => {
    const note = aNote(
      {},
      '# Run\n\n## Specific\nRun %% why %% far\n\n## Measurable\n5 km\n\n### Detail\nmine',
    );
    const after = written(note, { statement: 'keep', criteria: 'remove' });
    expect(after).toContain('## Specific\nRun %% why %% far');
    expect(after).toContain('### Detail\nmine');
  });

  it('goes below the properties when there is no title, and keeps CRLF', () => {
    expect(written('---\r\ntype: goal\r\n---\r\n', { statement: 'keep', criteria: 'keep' })).toBe(
      `---\r\ntype: goal\r\n---\r\n\r\n${PARAGRAPH}\r\n`,
    );
  });
});
