import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../../src/core/goal/frontmatter';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { goalPropertiesSchema } from '../../../src/core/settings/goal-properties-schema';
import { readSettings, SETTINGS_SCHEMA } from '../../../src/core/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { pactExample, smartExample } from '../../../src/core/lint/example-note';

function settingsOf(data: unknown): { readonly settings: Settings; readonly problems: readonly string[] } {
  const read = readSettings(data);
  if (!read.ok) throw new Error(read.problem);
  return read;
}

describe('stored settings', () => {
  it.each([[null], [undefined], [{}], [{ version: 1 }]])('%j are the defaults, without a problem', (data) => {
    expect(settingsOf(data)).toMatchObject({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  it('written by us read back the same', () => {
    expect(settingsOf(JSON.parse(JSON.stringify(DEFAULT_SETTINGS)))).toMatchObject({
      settings: DEFAULT_SETTINGS,
      problems: [],
    });
    expect(v.is(SETTINGS_SCHEMA, DEFAULT_SETTINGS)).toBe(true);
  });

  it.each([
    [[]],
    ['text'],
    [3],
    [true],
    [{ version: 2 }],
    [{ version: '1' }],
    [{ version: 0 }],
    [{ version: null }],
  ])('%j are not ok', (data) => {
    expect(readSettings(data)).toMatchObject({ ok: false, problem: expect.stringMatching(/\w/) as string });
  });

  it.each([
    ['activeLimit', 0],
    ['activeLimit', 2.5],
    ['activeLimit', '5'],
    ['weekStartsOn', 'friday'],
    ['goalFolder', null],
    ['goalFolder', '../elsewhere'],
    ['atRiskBehind', -0.1],
    ['offTrackBehind', 25],
    ['keptOnTrack', 0],
    ['keptAtRisk', 50],
    ['closedSteps', 'some'],
    ['severities', []],
    ['schema', 'x'],
  ])('a wrong %s (%j) falls back alone and is a problem', (key, value) => {
    const { settings, problems } = settingsOf({ version: 1, templateFolder: 'Templates/', [key]: value });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, templateFolder: 'Templates' });
    expect(problems).toEqual([expect.stringContaining(`\`${key}`)]);
  });

  it('wrong severities fall back one by one', () => {
    const { settings, problems } = settingsOf({
      severities: { 'time/a': 'off', 'time/b': 'fatal', 'time/c': 'error' },
    });
    expect(settings.severities).toEqual({ 'time/a': 'off', 'time/c': 'error' });
    expect(problems).toEqual([expect.stringContaining('severities.time/b')]);
  });

  it.each([{ atRiskBehind: 0.5, offTrackBehind: 0.2 }, { keptAtRisk: 0.9 }])(
    'thresholds in the wrong order (%j) fall back together',
    (data) => {
      const { settings, problems } = settingsOf(data);
      expect(settings).toEqual(DEFAULT_SETTINGS);
      expect(problems).toHaveLength(1);
    },
  );

  it.each([
    [
      { by: 'tag', tag: '#goal' },
      { by: 'tag', tag: 'goal' },
    ],
    [
      { by: 'folder', folder: '/My goals/' },
      { by: 'folder', folder: 'My goals' },
    ],
    [
      { by: 'property', value: 'Ziel' },
      { by: 'property', value: 'Ziel' },
    ],
  ])('recognition %j is kept', (recognition, expected) => {
    expect(settingsOf({ schema: { recognition } }).settings.schema.recognition).toEqual(expected);
  });

  it.each([[{ by: 'tag', tag: ' # ' }], [{ by: 'folder', folder: '/' }], [{ by: 'moon' }], [{}], [null]])(
    'recognition %j falls back and is a problem',
    (recognition) => {
      const { settings, problems } = settingsOf({ schema: { recognition } });
      expect(settings.schema).toEqual(DEFAULT_SCHEMA);
      expect(problems).toHaveLength(1);
    },
  );

  it.each([
    ['an own name', { due: 'deadline' }, { due: 'deadline' }, 0],
    ['a swap', { start: 'due', due: 'start' }, { start: 'due', due: 'start' }, 0],
    ['an empty name', { due: ' ' }, {}, 1],
    ['a name that is another’s default', { start: 'Due' }, {}, 1],
    ['the same name twice', { start: 'when', due: 'when' }, { due: 'when' }, 1],
    ['a name of a wrong type', { due: 3, target: 'goal' }, { target: 'goal' }, 1],
    ['a chain of takeovers', { start: 'due', due: 'target', target: 'target' }, {}, 2],
  ])('%s among property names', (_, properties, expected, problemCount) => {
    const { settings, problems } = settingsOf({ schema: { properties } });
    expect(settings.schema.properties).toEqual({ ...DEFAULT_SCHEMA.properties, ...expected });
    expect(problems).toHaveLength(problemCount);
  });

  it('names of objects are no settings', () => {
    const { settings } = settingsOf(
      JSON.parse('{"__proto__": {"activeLimit": 99}, "schema": {"properties": {"__proto__": "x"}}}'),
    );
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(({} as { activeLimit?: number }).activeLimit).toBeUndefined();
  });
});

describe('the schema of a goal’s properties', () => {
  const schema = { ...DEFAULT_SCHEMA, properties: { ...DEFAULT_SCHEMA.properties, due: 'deadline' } };

  it('becomes JSON Schema under the names of the settings', () => {
    const json = toJsonSchema(goalPropertiesSchema(schema));
    expect(Object.keys(json.properties ?? {})).toEqual(Object.values(schema.properties));
    expect(json.required).toEqual(['type']);
    expect(JSON.stringify(json)).toContain('"smart","pact"');
  });

  it.each([
    ['the SMART example', smartExample(), true],
    ['the PACT example', pactExample(), true],
    ['a property of one’s own', smartExample({ mood: 'fine' }), true],
    ['an empty property', smartExample({ due: '' }), true],
    ['a target in words', smartExample({ target: 'three' }), false],
    ['an unknown framework', smartExample({ framework: 'okr' }), false],
    ['a confidence above 10', smartExample({ confidence: '11' }), false],
    ['a day that is none', smartExample({ due: '2026/08/03' }), false],
  ])('%s: %#', (_, note, isValid) => {
    const values = Object.fromEntries(readFrontmatter(note).properties.map(({ key, value }) => [key, value]));
    expect(v.is(goalPropertiesSchema(DEFAULT_SCHEMA), values)).toBe(isValid);
  });
});
