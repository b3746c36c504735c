import { describe, expect, it } from 'vitest';
import { readNote } from '../../../../../src/core/goal/parse-goal';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { applyFix, fixAll } from '../../../../../src/core/lint/fix-note';
import { lintGoal } from '../../../../../src/core/lint/lint-goal';
import { DEFAULT_SETTINGS, type Settings } from '../../../../../src/core/settings/settings';
import { findingsIn, TODAY } from '../../../../support/lint-note';

const RULE = 'suppressions/unused';
const quiet = (value: string, changes: Readonly<Record<string, string | null>> = {}, body?: string) =>
  smartExample({ ...changes, 'goal-notes-disable': value }, body);
const WRONG = { target: 'three' };
const messages = (text: string, settings?: Settings, others?: Readonly<Record<string, string>>) =>
  findingsIn(text, RULE, settings, others).map(({ message }) => message);

describe('a suppression that keeps nothing quiet', () => {
  it.each([
    ['a rule', 'criteria/relevant-missing'],
    ['a rule that needs the other goals', 'relations/parent-missing'],
    ['a rule about how the property is written', 'properties/bad-date'],
  ])('is reported: %s', (_, value) => {
    expect(messages(quiet(value))).toEqual([`${value} has nothing to keep quiet here.`]);
  });

  it.each([
    ['a rule that has something to say', 'properties/wrong-type', { target: 'three' }],
    ['its group', 'properties', { target: 'three' }],
    ['everything', 'all', {}],
    ['a rule that speaks on another day', 'time/deadline-in-past', {}],
    ['a group in which one does', 'rhythm', {}],
    ['a rule of the other framework', 'criteria/continuous-missing', {}],
    ['a rule that is silent about goals that are over', 'criteria/relevant-missing', { status: 'achieved' }],
    ['a rule about notes that cannot be read', 'properties/invalid-yaml', {}],
    ['itself', 'suppressions/unused', {}],
  ])('is not reported: %s', (_, value, changes) => {
    expect(messages(quiet(value, changes))).toEqual([]);
  });

  it('is not reported when the rule is switched off', () => {
    const severities = { 'criteria/relevant-missing': 'off' } as const;
    expect(messages(quiet('criteria/relevant-missing'), { ...DEFAULT_SETTINGS, severities })).toEqual([]);
  });

  it('about the other goals is not judged without them', () => {
    const read = readNote('A.md', quiet('relations/parent-missing'), DEFAULT_SETTINGS.schema);
    if (read.kind !== 'goal') throw new Error('no goal');
    expect(lintGoal({ goal: read.goal, today: TODAY, settings: DEFAULT_SETTINGS })).toEqual([]);
  });

  it('about a parent is used as long as the parent is missing', () => {
    const text = quiet('relations/parent-missing', { parent: '"[[Gone]]"' });
    expect(messages(text)).toEqual([]);
    expect(messages(text, DEFAULT_SETTINGS, { 'Gone.md': '# Here' })).toHaveLength(1);
  });

  it('can be kept quiet itself', () => {
    expect(messages(quiet('[criteria/relevant-missing, suppressions]'))).toEqual([]);
  });

  it('is a suggestion', () => {
    expect(findingsIn(quiet('criteria/relevant-missing'), RULE)[0]?.severity).toBe('suggestion');
  });
});

describe('a name that no rule has', () => {
  it.each([
    ['measure/no-traget', 'Did you mean measure/no-target?'],
    ['Measure/no-target', 'Did you mean measure/no-target?'],
    ['no-target', 'Did you mean measure/no-target?'],
    ['criterias', 'Did you mean criteria?'],
    ['nothing-like-it', 'There is no rule “nothing-like-it”.'],
  ])('%s: %s', (name, message) => {
    expect(messages(quiet(name)).join()).toContain(message);
  });

  it('is a person’s to decide', () => {
    const text = quiet('properties/wrong-typo', WRONG);
    const [finding] = findingsIn(text, RULE);
    expect(finding?.fixes.map(({ isGuess }) => isGuess)).toEqual([true, true]);
    expect(finding?.fixes.map((fix) => applyFix(text, fix))).toEqual([
      text.replace('wrong-typo', 'wrong-type'),
      text.replace('goal-notes-disable: properties/wrong-typo\n', ''),
    ]);
  });
});

describe('a name that would keep nothing quiet if it were right', () => {
  it('can only be removed', () => {
    const [finding] = findingsIn(quiet('properties/wrong-typo'), RULE);
    expect(finding?.fixes.map(({ label }) => label)).toEqual(['Remove properties/wrong-typo']);
  });
});

describe('what the fix takes out', () => {
  const body = (comment: string) => `# Run\n\nI will.\n\n${comment}## Relevant\nIt matters.\n`;
  it.each([
    ['the property when it is the last', quiet('criteria/specific-missing'), smartExample()],
    [
      'one item below the key, with the comment behind it',
      quiet('\n  - properties/wrong-type # mine\n  - criteria/specific-weak # because', WRONG),
      quiet('\n  - properties/wrong-type # mine', WRONG),
    ],
    [
      'the first item below the key',
      quiet('\n  - criteria/specific-weak\n  - "properties/wrong-type"', WRONG),
      quiet('\n  - "properties/wrong-type"', WRONG),
    ],
    [
      'one item between brackets',
      quiet('[properties/wrong-type, criteria/specific-weak]', WRONG),
      quiet('[properties/wrong-type]', WRONG),
    ],
    [
      'one name among several in a text',
      quiet('properties/wrong-type, criteria/specific-weak', WRONG),
      quiet('properties/wrong-type', WRONG),
    ],
    [
      'a comment with its line',
      smartExample({}, body('%% goal-notes-disable criteria/empty-section %%\n')),
      smartExample({}, body('')),
    ],
    [
      'one name of a comment',
      smartExample({}, body('%% goal-notes-disable criteria/empty-section time %%\n')),
      smartExample({}, body('%% goal-notes-disable time %%\n')),
    ],
    [
      'a comment among words, and only that',
      smartExample({}, '# Run\n\nI will. %% goal-notes-disable criteria/empty-section %% Yes.\n'),
      smartExample({}, '# Run\n\nI will.  Yes.\n'),
    ],
  ])('%s', (_, before, after) => {
    for (const change of [same, windows]) {
      const [finding] = findingsIn(change(before), RULE);
      expect(finding?.fixes.map((fix) => applyFix(change(before), fix))).toEqual([change(after)]);
      const read = fixAll('A.md', change(before), { today: TODAY, settings: DEFAULT_SETTINGS });
      expect(findingsIn(read.text, RULE)).toEqual([]);
    }
  });
});

const same = (text: string) => text;
const windows = (text: string) => text.replaceAll('\n', '\r\n');
