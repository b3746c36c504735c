import { describe, expect, it } from 'vitest';
import { completeProperty, type PropertyDetails } from '../../../src/core/complete/complete-property';
import { DEFAULT_SCHEMA, type GoalSchema } from '../../../src/core/goal/schema';
import { setProperty } from '../../../src/core/goal/frontmatter';
import { readFrontmatter } from '../../../src/core/goal/read-frontmatter';
import { aGoal } from '../../support/a-goal';

const details = Object.fromEntries(
  Object.keys(DEFAULT_SCHEMA.properties).map((name) => [name, `about ${name}`]),
) as PropertyDetails;

const goals = [
  aGoal({ path: 'Goals/Run 5 km.md', title: { value: 'Run 5 km', from: 0, to: 0 } }),
  aGoal({ path: 'Goals/Run: a race.md', title: { value: 'A race', from: 0, to: 0 } }),
  aGoal({ path: 'Goals/Read.md', values: [{ value: 'Growth', from: 0, to: 0 }] }),
];

/** `|` is where one types. */
function completed(marked: string, schema: GoalSchema = DEFAULT_SCHEMA) {
  const offset = marked.indexOf('|');
  const basis = { schema, today: '2026-06-15', goals, path: 'Goals/Read.md' };
  const found = completeProperty(marked.replace('|', ''), offset, basis, details);
  return found === null ? null : found.options.map(({ insert }) => insert);
}

const MAPPED: GoalSchema = {
  ...DEFAULT_SCHEMA,
  properties: { ...DEFAULT_SCHEMA.properties, status: 'state', due: 'fällig' },
  statusValues: { ...DEFAULT_SCHEMA.statusValues, active: 'in progress', paused: '- resting' },
};

describe('names of properties', () => {
  it.each([
    ['fra|', ['framework: ']],
    ['type: goal\nst|', ['status: ', 'start: ']],
    ['type: goal\nstatus: active\nst|\n', ['start: ']],
    ['Fra|', ['framework: ']],
    ['disa|', ['goal-notes-disable: ']],
    ['c| # mine', ['current: ', 'cadence: ', 'confidence: ', 'companions: ']],
  ])('%j is completed', (marked, expected) => {
    expect(completed(marked)).toEqual(expected);
  });

  it.each(['|', 'xyz|', 'due|', 'st|art: 2026-01-01', '  sta|', '# sta|', 'fra|mework'])(
    '%j is left alone',
    (marked) => {
      expect(completed(marked)).toBeNull();
    },
  );

  it('are those of the settings', () => {
    expect(completed('sta|', MAPPED)).toEqual(['state: ', 'start: ']);
    expect(completed('fä|', MAPPED)).toEqual(['fällig: ']);
  });
});

describe('values of properties', () => {
  it.each([
    ['type: |', ['goal']],
    ['framework: |', ['smart', 'pact']],
    ['status: a|', ['active', 'achieved']],
    ['status: | # now', ['idea', 'active', 'paused', 'achieved', 'dropped']],
    ['cadence: week|', ['weekdays', 'weekly', '2 per week', '3 per week', '5 per week']],
    ['review: q|', ['quarterly']],
    ['start: |', ['2026-06-15', '2026-06-16']],
    ['due: |', ['2026-07-13', '2026-09-15', '2026-12-15', '2026-12-31']],
    ['parent: run|', ['"[[Run 5 km]]"', '"[[Run: a race]]"']],
    ['parent: "[[Run 5|', ['"[[Run 5 km]]"']],
    ['parent: [[rac|', ['"[[Run: a race]]"']],
    ['values: gro|', ['Growth']],
    ['values:\n  - Health\n  - gro|', ['Growth']],
    ['values:\n- |', ['Growth']],
    ['goal-notes-disable: tr|', ['true', 'criteria/trackable-missing', 'criteria/trackable-weak']],
    ['goal-notes-disable:\n  - no-targ|', ['measure/no-target']],
  ])('%j is completed', (marked, expected) => {
    expect(completed(marked)).toEqual(expected);
  });

  it.each([
    'measure: cl|',
    'target: 3|',
    'status: active|',
    'confidence: 1|',
    'mood: a|',
    'status: |active',
    '- act|',
    'Text:\n  nested: a|',
  ])('%j is left alone', (marked) => {
    expect(completed(marked)).toBeNull();
  });

  it('are those of the settings, written so that YAML reads them back', () => {
    expect(completed('state: |', MAPPED)).toEqual([
      'idea',
      'in progress',
      '"- resting"',
      'achieved',
      'dropped',
    ]);
  });

  it.each(['status', 'parent', 'values', 'start', 'confidence', 'cadence'])(
    'of %s read back as what was shown',
    (key) => {
      const basis = { schema: DEFAULT_SCHEMA, today: '2026-06-15', goals, path: 'New.md' };
      const options = completeProperty(`${key}: `, key.length + 2, basis, details)?.options ?? [];
      expect(options.length).toBeGreaterThan(0);
      for (const { insert, label } of options) {
        const [property] = readFrontmatter(`---\n${key}: ${insert}\n---\n`).properties;
        expect(String(property?.value)).toBe(key === 'parent' ? `[[${label}]]` : label);
      }
    },
  );

  it('replace what was typed, and nothing else', () => {
    const basis = { schema: DEFAULT_SCHEMA, today: '2026-06-15', goals, path: 'New.md' };
    const block = 'type: goal\nstatus: pau # mine\ndue:\n';
    const found = completeProperty(block, block.indexOf(' #'), basis, details);
    expect(found).toMatchObject({ from: block.indexOf('pau'), to: block.indexOf(' #'), query: 'pau' });
    const after = block.slice(0, found?.from) + (found?.options[0]?.insert ?? '') + block.slice(found?.to);
    expect(`---\n${after}---\n`).toBe(
      (setProperty(`---\n${block}---\n`, 'status', 'paused') as { readonly text: string }).text,
    );
  });
});
