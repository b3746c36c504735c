import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { type CriterionWords, writeCriterion } from '../../../src/core/rewrite/write-criterion';
import { aNote } from '../../support/a-note';
import { readGoalIn } from './read-goal-in';

function written(text: string, wanted: CriterionWords): string {
  const result = writeCriterion(readGoalIn(text), wanted, DEFAULT_SCHEMA);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.text;
}

describe('words of a criterion', () => {
  it.each<readonly [string, string, CriterionWords['place'], string]>([
    ['a section that is not there', '# Run\n', 'instead', '# Run\n\n## Relevant\nmy health\n'],
    ['an empty section', '# Run\n\n## Relevant\n', 'instead', '# Run\n\n## Relevant\nmy health\n'],
    ['a section, instead', '# Run\n\n## Relevant\nfun\n', 'instead', '# Run\n\n## Relevant\nmy health\n'],
    [
      'a section, behind',
      '# Run\n\n## Relevant\nfun\n',
      'behind',
      '# Run\n\n## Relevant\nfun\n\nmy health\n',
    ],
    [
      'a section with a comment, never instead',
      '# Run\n\n## Relevant\nfun %% really %% and games\n',
      'instead',
      '# Run\n\n## Relevant\nfun %% really %% and games\n\nmy health\n',
    ],
    ['an empty bullet', '# Run\n\n- Relevant:\n', 'instead', '# Run\n\n- Relevant: my health\n'],
    [
      'a bullet, instead',
      '# Run\n\n- **Relevant** – fun\n- Specific: 5 km\n',
      'instead',
      '# Run\n\n- **Relevant** – my health\n- Specific: 5 km\n',
    ],
    [
      'a bullet, behind',
      '# Run\n\n## Plan\n- Relevant: fun\n',
      'behind',
      '# Run\n\n## Plan\n- Relevant: fun. my health\n',
    ],
  ])('go into %s', (_where, body, place, after) => {
    const note = aNote({}, body.trimEnd());
    const text = aNote({}, after.trimEnd());
    expect(written(note, { criterion: 'relevant', words: 'my health', place }).trimEnd()).toBe(
      text.trimEnd(),
    );
  });

  it('go into a property', () => {
    const note = aNote({ relevant: 'fun' }, '# Run');
    expect(written(note, { criterion: 'relevant', words: 'health: mine', place: 'instead' })).toContain(
      'relevant: "health: mine"',
    );
    expect(written(note, { criterion: 'relevant', words: 'health', place: 'behind' })).toContain(
      'relevant: fun. health',
    );
  });

  it.each(['## Reviews', '```\ncode', '%% open', '<!-- open', '---', 'a\n===', '- Specific: mine'])(
    'cannot become anything else: %j',
    (words) => {
      const note = aNote({}, '# Run\n\nI run.\n\n## Relevant\n\n## Check-ins\n- 2026-01-01: 1');
      const result = writeCriterion(
        readGoalIn(note),
        { criterion: 'relevant', words, place: 'instead' },
        DEFAULT_SCHEMA,
      );
      if (!result.ok) return expect(result.refusal.code).toBe('not-exact');
      const goal = readGoalIn(result.text);
      expect(goal.sections.map(({ title }) => title)).toEqual(['Run', 'Relevant', 'Check-ins']);
      expect(goal.checkIns).toHaveLength(1);
      expect(goal.criteria.specific).toBeUndefined();
    },
  );
});
