import { describe, expect, it } from 'vitest';
import { assessGoal } from '../../../src/core/assess/assess-goal';
import { readNote } from '../../../src/core/goal/parse-goal';
import { BARE_SMART, pactExample, smartExample } from '../../../src/core/lint/example-note';
import { lintGoal, lintUnreadable } from '../../../src/core/lint/lint-goal';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { TODAY } from '../../support/lint-note';
import { fastest } from '../../support/fastest';

function findingsOf(text: string, settings: Settings = DEFAULT_SETTINGS) {
  const read = readNote('Goal.md', text, settings.schema);
  if (read.kind === 'goal') return lintGoal({ goal: read.goal, today: TODAY, settings });
  if (read.kind === 'unreadable') return lintUnreadable(read.note, settings);
  throw new Error('no goal');
}
const rulesOf = (text: string, settings?: Settings) => findingsOf(text, settings).map(({ rule }) => rule);
const withSeverity = (rule: string, severity: 'error' | 'off'): Settings => ({
  ...DEFAULT_SETTINGS,
  severities: { [rule]: severity },
});

/** Nothing but a wish, with a deadline that has passed. */
const weak = (status: string, body = 'I want to be a better therapist.') =>
  smartExample({ ...BARE_SMART, due: '2026-06-01', status }, `# Better\n\n${body}`);

describe('severities', () => {
  it('are the rule’s own unless the settings say otherwise', () => {
    const severity = (settings?: Settings) =>
      findingsOf(weak('active'), settings).find(({ rule }) => rule === 'time/deadline-in-past')?.severity;
    expect(severity()).toBe('warning');
    expect(severity(withSeverity('time/deadline-in-past', 'error'))).toBe('error');
    expect(severity(withSeverity('time/deadline-in-past', 'off'))).toBeUndefined();
  });

  it('of unreadable notes can be set as well', () => {
    const broken = '---\ntype: goal\na: [\n---\n';
    expect(findingsOf(broken)).toMatchObject([{ rule: 'properties/invalid-yaml', severity: 'error' }]);
    expect(findingsOf(broken, withSeverity('properties/invalid-yaml', 'off'))).toEqual([]);
  });

  it('of an idea are suggestions at most', () => {
    const findings = findingsOf(weak('idea').replace('start: 2026-05-04', 'start: soon'));
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['properties/bad-date', 'criteria/relevant-missing']),
    );
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['suggestion']));
  });
});

describe('a goal that is over', () => {
  it.each(['achieved', 'dropped'])('and %s has no findings about criteria, time and rhythm', (status) => {
    expect(rulesOf(weak(status))).toEqual([]);
    expect(rulesOf(pactExample({ status, cadence: null, start: '2025-01-01' }))).toEqual([]);
  });

  it('still has findings about what cannot be read', () => {
    expect(rulesOf(smartExample({ status: 'achieved', target: 'three' }))).toContain('properties/wrong-type');
  });

  it('when only paused is not asked about its deadline', () => {
    expect(rulesOf(weak('paused'))).not.toContain('time/deadline-in-past');
    expect(rulesOf(weak('paused'))).toContain('criteria/relevant-missing');
  });
});

describe('keeping rules quiet', () => {
  const rule = 'criteria/relevant-missing';

  it.each([
    ['a list', '\n  - criteria/relevant-missing'],
    ['a text', 'criteria/relevant-missing, time/deadline-in-past'],
    ['a group', '[criteria]'],
    ['every rule', 'all'],
    ['true', 'true'],
  ])('by %s in the properties', (_, value) => {
    const quiet = weak('active').replace('\n---\n', `\ngoal-notes-disable: ${value}\n---\n`);
    expect(rulesOf(weak('active'))).toContain(rule);
    expect(rulesOf(quiet)).not.toContain(rule);
  });

  it('by another rule’s name changes nothing', () => {
    const quiet = weak('active').replace('\n---\n', '\ngoal-notes-disable: criteria/specific-weak\n---\n');
    expect(rulesOf(quiet)).toContain(rule);
    expect(rulesOf(quiet)).not.toContain('criteria/specific-weak');
  });

  it('before a section, for what is found in that section', () => {
    const body = (comment: string) =>
      `I will write 3 letters by 1 August 2026.\n\n${comment}## Achievable\n\n## Relevant\n`;
    expect(rulesOf(weak('active', body('')))).toEqual(
      expect.arrayContaining(['criteria/empty-section', 'criteria/empty-section']),
    );
    const quiet = findingsOf(weak('active', body('%% goal-notes-disable criteria/empty-section %%\n')));
    const left = quiet.filter((finding) => finding.rule === 'criteria/empty-section');
    expect(left.map(({ message }) => message)).toEqual([expect.stringContaining('Relevant')]);
  });
});

describe('findings', () => {
  it('stand in the order of the note and inside it', () => {
    const text = weak('active');
    const findings = findingsOf(text);
    expect(findings.map(({ from }) => from)).toEqual(findings.map(({ from }) => from).sort((a, b) => a - b));
    for (const { from, to } of findings)
      expect([from >= 0, to >= from, to <= text.length]).toEqual([true, true, true]);
  });

  it('about weak words stand at those words', () => {
    const text = weak('active');
    const place = findingsOf(text).find(({ rule }) => rule === 'criteria/measurable-weak');
    expect(text.slice(place?.from, place?.to)).toBe('better');
  });

  it('about a missing criterion stand at its heading when it has one, else at the title', () => {
    const text = weak('active', 'I want to be a better therapist.\n\n## Relevant\n');
    const placeOf = (rule: string) => {
      const found = findingsOf(text).find((finding) => finding.rule === rule);
      return text.slice(found?.from, found?.to);
    };
    expect(placeOf('criteria/empty-section')).toBe('## Relevant');
    expect(placeOf('criteria/achievable-missing')).toBe('Better');
  });

  it('need no second assessment when one is there', () => {
    const read = readNote('Goal.md', weak('active'), DEFAULT_SETTINGS.schema);
    if (read.kind !== 'goal') throw new Error('no goal');
    const assessment = { ...assessGoal(read.goal), criteria: {} };
    const found = lintGoal({ goal: read.goal, today: TODAY, settings: DEFAULT_SETTINGS, assessment });
    expect(found.map(({ rule }) => rule)).toEqual(['time/deadline-in-past']);
  });

  it('of a hostile note take less than 50 ms', () => {
    const long = (piece: string) => piece.repeat(Math.ceil(40_000 / piece.length));
    const pieces = [
      '{',
      '{{',
      '{{a',
      '<%',
      '[[',
      ' ',
      '\t',
      'a',
      '-',
      '1',
      '1.',
      '3,',
      '“',
      'TODO ',
      '%%',
      'a:',
      '"',
      '2026-',
      '? ',
      'every ',
    ];
    for (const piece of pieces) {
      const words = long(piece);
      const quoted = JSON.stringify(words);
      for (const text of [
        smartExample({}, `# A\n\n${words}`),
        smartExample({}, `# ${words}\n\n- Specific: ${words}`),
        smartExample({
          target: quoted,
          due: quoted,
          parent: quoted,
          status: quoted,
          cadence: quoted,
          framework: quoted,
        }),
        smartExample({ [JSON.stringify(words.slice(0, 900))]: '1' }),
      ]) {
        const read = readNote('Goal.md', text, DEFAULT_SETTINGS.schema);
        if (read.kind !== 'goal') continue;
        const assessment = assessGoal(read.goal);
        const lint = () =>
          lintGoal({ goal: read.goal, today: TODAY, settings: DEFAULT_SETTINGS, assessment });
        lint();
        expect(fastest(lint, 50), `${piece} in ${text.slice(0, 200)}`).toBeLessThan(50);
      }
    }
  });
});
