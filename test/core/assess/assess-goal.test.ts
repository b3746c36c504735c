import { describe, expect, it } from 'vitest';
import { assessGoal } from '../../../src/core/assess/assess-goal';
import type { Goal } from '../../../src/core/goal/goal';
import type { CriterionId } from '../../../src/core/frameworks/framework';
import { FRAMEWORKS } from '../../../src/core/frameworks/index';
import { readNote } from '../../../src/core/goal/parse-goal';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { aNote } from '../../support/a-note';

type Properties = Parameters<typeof aNote>[0];

function goalOf(properties: Properties, body?: string): Goal {
  const note = readNote('Goals/Boat.md', aNote(properties, body), DEFAULT_SCHEMA);
  if (note.kind !== 'goal') throw new Error('the note is no goal');
  return note.goal;
}

function statuses(properties: Properties, body?: string): Readonly<Record<string, string>> {
  const { criteria } = assessGoal(goalOf(properties, body));
  return Object.fromEntries(Object.entries(criteria).map(([id, verdict]) => [id, verdict.status]));
}

function evidence(criterion: CriterionId, properties: Properties, body?: string): readonly string[] {
  const goal = goalOf(properties, body);
  const found = assessGoal(goal).criteria[criterion]?.evidence ?? [];
  for (const { from, to, text } of found) expect(goal.text.slice(from, to)).toBe(text);
  return found.map(({ text }) => text);
}

const VAGUE = '# Boat\n\nI want to be a better sailor.';

describe('assessGoal', () => {
  it.each(Object.values(FRAMEWORKS))(
    'meets every criterion of the $name example as a note',
    ({ id, example }) => {
      const { score } = assessGoal(goalOf({ framework: id }, `# ${example.title}\n\n${example.statement}`));
      expect(score).toBe(1);
    },
  );

  it.each(Object.values(FRAMEWORKS))(
    'meets every criterion of the $name example as sections',
    ({ id, criteria }) => {
      const body = criteria.map(({ heading, example }) => `## ${heading}\n${example}`).join('\n\n');
      expect(assessGoal(goalOf({ framework: id }, `# A goal\n\n${body}`)).score).toBe(1);
    },
  );

  it('meets none with a vague wish', () => {
    expect(Object.values(statuses({}, VAGUE))).not.toContain('met');
    expect(Object.values(statuses({ framework: 'pact' }, VAGUE))).not.toContain('met');
  });

  it('judges the title when there is nothing else', () => {
    expect(statuses({}, '# Varnish the rowing boat by June')).toMatchObject({
      specific: 'met',
      'time-bound': 'met',
    });
    expect(statuses({}, '# Varnish the boat by June\n\nI want to sail better.')['time-bound']).not.toBe(
      'met',
    );
  });

  it.each<[CriterionId, Properties, string]>([
    ['time-bound', { due: '2027-06-01' }, 'due: 2027-06-01'],
    ['measurable', { measure: 'coats of varnish', target: 4 }, 'target: 4'],
    ['relevant', { values: ['Family'] }, 'values:\n  - Family'],
    ['relevant', { parent: '[[Sail to Sweden]]' }, 'parent: "[[Sail to Sweden]]"'],
    ['achievable', { confidence: 8 }, 'confidence: 8'],
    ['continuous', { framework: 'pact', cadence: '2 per week' }, 'cadence: 2 per week'],
    ['trackable', { framework: 'pact', cadence: 'weekly' }, 'cadence: weekly'],
    ['purposeful', { framework: 'pact', values: ['Family'] }, 'values:\n  - Family'],
  ])('meets %s by a property', (criterion, properties, place) => {
    expect(
      statuses({ ...properties, [Object.keys(properties ?? {}).at(-1) ?? '']: undefined }, VAGUE)[criterion],
    ).not.toBe('met');
    expect(statuses(properties, VAGUE)[criterion]).toBe('met');
    expect(evidence(criterion, properties, VAGUE)).toContain(place);
  });

  it.each<[CriterionId, Properties]>([
    ['time-bound', { start: '2027-01-01' }],
    ['time-bound', { due: 'soon' }],
    ['time-bound', { due: null }],
    ['measurable', { target: 4 }],
    ['measurable', { measure: 'coats of varnish' }],
    ['achievable', { confidence: 3 }],
    ['relevant', { values: [] }],
    ['relevant', { parent: null }],
    ['time-bound', { review: 'monthly' }],
  ])('does not meet %s by %j', (criterion, properties) => {
    expect(statuses(properties, VAGUE)[criterion]).not.toBe('met');
  });

  it.each([
    [
      'a section',
      '# Boat\n\nI want to sail better.\n\n## Time-bound\nBy the end of May.',
      'By the end of May',
    ],
    ['a bullet', '# Boat\n\n- **Time-bound**: by the end of May', 'by the end of May'],
    ['the statement', '# Boat\n\nI will varnish the boat by the end of May.', 'by the end of May'],
  ])('finds the deadline in %s', (_place, body, words) => {
    expect(evidence('time-bound', {}, body)).toEqual([words]);
  });

  it.each([
    ['an empty section', '## Relevant\n\n## Time-bound\n'],
    ['a placeholder', '## Relevant\n{{relevant}}\n\n## Time-bound\n{{due}}'],
    ['a Templater tag', '## Relevant\n<% tp.file.cursor() %>\n\n## Time-bound\n<% tp.date.now() %>'],
    ['an HTML comment', '## Relevant\n<!-- because of June -->\n\n## Time-bound\n<!-- by June -->'],
    ['an Obsidian comment', '## Relevant\n%% because %%\n\n## Time-bound\n%% by June %%'],
    [
      'our own prompt',
      `## Relevant\n${FRAMEWORKS.smart.criteria[3]?.question ?? ''}\n\n## Time-bound\n*${FRAMEWORKS.smart.criteria[4]?.hint ?? ''}*`,
    ],
    ['a bare label', '- Relevant:\n- Time-bound:'],
  ])('takes %s for nothing', (_what, body) => {
    expect(statuses({}, `# Boat\n\n${body}`)).toMatchObject({ relevant: 'missing', 'time-bound': 'missing' });
  });

  it('keeps its evidence inside a note with CRLF and a byte order mark', () => {
    const text = `\uFEFF${aNote({ due: '2027-06-01' }, '# Boat\n\nI will varnish the boat because it leaks.').replace(/\n/g, '\r\n')}`;
    const note = readNote('Boat.md', text, DEFAULT_SCHEMA);
    if (note.kind !== 'goal') throw new Error('the note is no goal');
    const all = Object.values(assessGoal(note.goal).criteria).flatMap((verdict) => verdict.evidence);
    expect(all.map(({ text: words }) => words)).toEqual([
      'varnish the boat',
      'varnish the boat',
      'because',
      'due: 2027-06-01',
    ]);
    for (const { from, to, text: words } of all) expect(text.slice(from, to)).toBe(words);
  });
});
