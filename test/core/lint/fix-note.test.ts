import { describe, expect, it } from 'vitest';
import { smartExample } from '../../../src/core/lint/example-note';
import { applyFix, fixAll } from '../../../src/core/lint/fix-note';
import { lintNote } from '../../../src/core/lint/lint-vault';
import { RULES } from '../../../src/core/lint/rules/index';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { lintText, TODAY } from '../../support/lint-note';

const options = { today: TODAY, settings: DEFAULT_SETTINGS };

describe('fixing everything in a note', () => {
  const messy = smartExample({
    framework: 'Smrt # by hand',
    status: 'done',
    start: '2026/5/4',
    due: null,
    measure: null,
    current: '2',
    target: null,
    traget: '3 clients',
    review: 'montly',
    values: '[[Client progress]]',
  });

  it('settles whatever a fix can settle, one thing after the other', () => {
    const { text, applied } = fixAll('Example.md', messy, options);
    expect(applied).toBe(8);
    expect(text).toContain('framework: smart # by hand\n');
    for (const line of [
      'status: achieved',
      'start: 2026-05-04',
      'review: monthly',
      'target: 3',
      'current: 1',
      'unit: clients',
    ]) {
      expect(text).toContain(`\n${line}\n`);
    }
    expect(text).toContain('\nvalues: "[[Client progress]]"\n');
    expect(lintText(text).filter(({ fixes }) => fixes.length > 0)).toEqual([]);
  });

  it('and fixing again changes nothing', () => {
    const { text } = fixAll('Example.md', messy, options);
    expect(fixAll('Example.md', text, options)).toEqual({ text, applied: 0 });
  });

  it('leaves a good note, a note that is no goal and an unreadable one alone', () => {
    for (const text of [smartExample(), '# Note {{title}}', '---\ntype: goal\na: [\nstatus: done\n---\n']) {
      expect(fixAll('Example.md', text, options)).toEqual({ text, applied: 0 });
    }
  });

  it('with the other goals at hand settles relations too, and leaves the index as it was', () => {
    const index = createGoalIndex({ schema: DEFAULT_SETTINGS.schema });
    const text = smartExample({ parent: '"[[Example]]"', traget: '3', target: null });
    index.set('Example.md', text);
    const fixed = fixAll('Example.md', text, { ...options, index });
    expect(fixed.applied).toBe(2);
    expect(fixed.text).not.toContain('parent:');
    expect(index.get('Example.md')?.text).toBe(text);
    expect(fixAll('Example.md', text, options).text).toContain('[[Example]]');
  });

  it.each([
    ['another parent', { parent: '"[[Plan 2026]]"' }, '# A\n'],
    ['a name that may be a person’s own', { dues: '12', due: null }, '# A\n'],
    ['a value that the property could not hold', { dueo: 'soon', due: null }, '# A\n'],
    [
      'a goal that is closed',
      { target: null, current: null, due: '2026-06-01' },
      '# A\n\n## Milestones\n- [x] All\n',
    ],
    ['a gap among words', {}, '# A\n\nI will see {{count}} clients.\n'],
  ])('leaves to a person what would be a guess: %s', (_, properties, body) => {
    const index = createGoalIndex({ schema: DEFAULT_SETTINGS.schema });
    const text = smartExample(properties, body);
    index.set('Example.md', text);
    index.set('Plan 2025.md', smartExample());
    expect(fixAll('Example.md', text, { ...options, index })).toEqual({ text, applied: 0 });
    const offered = lintNote('Example.md', index, TODAY, DEFAULT_SETTINGS).flatMap(({ fixes }) => fixes);
    expect(offered.filter(({ isGuess }) => isGuess === true)).toHaveLength(1);
  });

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line break at the end', (text: string) => text.trimEnd()],
  ])('keeps %s', (_, change) => {
    expect(fixAll('Example.md', change(messy), options).text).toBe(
      change(fixAll('Example.md', messy, options).text),
    );
  });

  it('ends even when there is more than anybody wants to fix', () => {
    const many = smartExample({}, `# A\n\n${'{{x}}\n\n'.repeat(500)}`);
    expect(fixAll('Example.md', many, options).applied).toBe(100);
  });
});

it('every fix of every bad example leaves a note in which that finding is gone', () => {
  let fixes = 0;
  for (const rule of RULES) {
    const index = createGoalIndex({ schema: DEFAULT_SETTINGS.schema });
    for (const [path, text] of Object.entries(rule.scope === 'vault' ? (rule.others ?? {}) : {}))
      index.set(path, text);
    index.set('Example.md', rule.bad);
    for (const finding of lintNote('Example.md', index, TODAY, DEFAULT_SETTINGS)) {
      for (const fix of finding.fixes) {
        fixes += 1;
        const before = lintNote('Example.md', index, TODAY, DEFAULT_SETTINGS).filter(
          (each) => each.rule === finding.rule,
        );
        index.set('Example.md', applyFix(rule.bad, fix));
        const after = lintNote('Example.md', index, TODAY, DEFAULT_SETTINGS).filter(
          (each) => each.rule === finding.rule,
        );
        expect(after.length, `${finding.rule}: ${fix.label}`).toBe(before.length - 1);
        index.set('Example.md', rule.bad);
      }
    }
  }
  expect(fixes).toBeGreaterThan(9);
});
