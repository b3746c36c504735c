import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { breakIntoCriteria } from '../../../src/core/rewrite/break-into-criteria';
import {
  writeCriteria,
  writingCriteria,
  type StatementChoice,
} from '../../../src/core/rewrite/write-criteria';
import { applyEdits } from '../../../src/core/text/span';
import { aNote } from '../../support/a-note';
import { readGoalIn } from './read-goal-in';

const STATEMENT = 'I will run 5 km by 30 June because my doctor told me to.';

function written(text: string, statement: StatementChoice): string {
  const goal = readGoalIn(text);
  const result = writeCriteria(goal, breakIntoCriteria(goal), statement, DEFAULT_SCHEMA);
  if (!result.ok) throw new Error(result.refusal.message);
  expect(applyEdits(text, result.edits)).toBe(result.text);
  return result.text;
}

describe('clauses in a note', () => {
  it('get a section each, in the order of the framework, and the statement stays', () => {
    expect(written(aNote({}, `# Run\n\n${STATEMENT}\n\n## Check-ins`), 'keep')).toBe(
      aNote(
        {},
        `# Run\n\n${STATEMENT}\n\n## Specific\nI will run 5 km\n\n## Relevant\nBecause my doctor told me to\n\n## Time-bound\nBy 30 June\n\n## Check-ins`,
      ),
    );
  });

  it('take the place of the statement when that is wished', () => {
    expect(written(aNote({}, `# Run\n\n${STATEMENT}\n\n## Check-ins`), 'replace')).toBe(
      aNote(
        {},
        '# Run\n\n## Specific\nI will run 5 km\n\n## Relevant\nBecause my doctor told me to\n\n## Time-bound\nBy 30 June\n\n## Check-ins',
      ),
    );
  });

  it('go behind what stands there, and instead of our question', () => {
    const note = aNote(
      {},
      `# Run\n\n${STATEMENT}\n\n## Specific\nOn the track.\n\n## Relevant\n%% Why does it matter, and to whom? Which value or larger goal does it serve? %%\n\n## Time-bound\n`,
    );
    const after = written(note, 'keep');
    expect(after).toContain('## Specific\nOn the track.\n\nI will run 5 km\n');
    expect(after).toContain('## Relevant\nBecause my doctor told me to\n');
    expect(after).toContain('## Time-bound\nBy 30 June\n');
  });

  it('are written once only', () => {
    const once = written(aNote({}, `# Run\n\n${STATEMENT}`), 'keep');
    expect(written(once, 'keep')).toBe(once);
  });

  it('several of one criterion become a list; a bullet takes them on its line', () => {
    const two = 'I will run 5 km. I will swim 1 km.';
    expect(written(aNote({}, `# Fit\n\n${two}`), 'keep')).toContain(
      '## Specific\n- I will run 5 km\n- I will swim 1 km\n',
    );
    expect(written(aNote({}, `# Fit\n\n${two}\n\n## Plan\n- Specific: Outdoors`), 'keep')).toContain(
      '- Specific: Outdoors. I will run 5 km. I will swim 1 km.\n',
    );
  });

  it('keep CRLF and what people do not see', () => {
    const note = aNote(
      {},
      `# Run\n\nI will run 5 km %% slowly %% by 30 June.\n\n%% private %%\n\n## Check-ins`,
    ).replaceAll('\n', '\r\n');
    const after = written(note, 'replace');
    expect(after).toContain('%% private %%');
    expect(after).toContain('%% slowly %%');
    expect(after).not.toMatch(/[^\r]\n/);
  });

  it('stay in the statement when they are to go nowhere', () => {
    const goal = readGoalIn(aNote({}, `# Run\n\n${STATEMENT}`));
    const clauses = breakIntoCriteria(goal).map((clause) =>
      clause.criterion === 'specific' ? { ...clause, criterion: null } : clause,
    );
    const result = writeCriteria(goal, clauses, 'replace', DEFAULT_SCHEMA);
    expect(result.ok && readGoalIn(result.text).statement?.value).toMatch(/^I will run 5 km/);
  });

  it('are refused when the statement is another by now', () => {
    const goal = readGoalIn(aNote({}, `# Run\n\n${STATEMENT}`));
    const change = writingCriteria(goal.path, breakIntoCriteria(goal), 'keep', DEFAULT_SCHEMA);
    expect(change(goal.text.replace('5 km', '9 km'))).toMatchObject({
      ok: false,
      refusal: { code: 'not-found' },
    });
    expect(change('# Run')).toMatchObject({ ok: false });
  });
});
