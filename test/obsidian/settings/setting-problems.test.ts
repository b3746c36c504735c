import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import {
  propertyNameProblem,
  shareProblem,
  statusValueProblem,
  tagProblem,
} from '../../../src/obsidian/settings/setting-problems';

describe('tagProblem', () => {
  it.each(['goal', '#goal', 'goal/big', 'ziel_2', 'área'])('takes %s', (tag) => {
    expect(tagProblem(tag)).toBeUndefined();
  });
  it.each(['', '#', 'two words', '2026', 'a,b'])('refuses “%s”', (tag) => {
    expect(tagProblem(tag)).toBeTypeOf('string');
  });
});

describe('propertyNameProblem', () => {
  it.each(['due', 'due date', 'fällig', 'my-due'])('takes %s', (name) => {
    expect(propertyNameProblem(name, 'due', DEFAULT_SCHEMA.properties)).toBeUndefined();
  });
  it.each(['', ' ', 'a: b', '#due', '"due"', '- due', 'start', 'START'])('refuses “%s”', (name) => {
    expect(propertyNameProblem(name, 'due', DEFAULT_SCHEMA.properties)).toBeTypeOf('string');
  });
});

describe('statusValueProblem', () => {
  it('refuses a value that means another status already', () => {
    expect(statusValueProblem('Active', 'idea', DEFAULT_SCHEMA.statusValues)).toBeTypeOf('string');
    expect(statusValueProblem('in progress', 'active', DEFAULT_SCHEMA.statusValues)).toBeUndefined();
  });
});

describe('shareProblem', () => {
  it('keeps at risk before off track', () => {
    expect(shareProblem(25, 'atRiskBehind', DEFAULT_SETTINGS)).toBeUndefined();
    expect(shareProblem(26, 'atRiskBehind', DEFAULT_SETTINGS)).toBeTypeOf('string');
    expect(shareProblem(80, 'keptAtRisk', DEFAULT_SETTINGS)).toBeUndefined();
    expect(shareProblem(81, 'keptAtRisk', DEFAULT_SETTINGS)).toBeTypeOf('string');
    expect(shareProblem(49, 'keptOnTrack', DEFAULT_SETTINGS)).toBeTypeOf('string');
    expect(shareProblem(9, 'offTrackBehind', DEFAULT_SETTINGS)).toBeTypeOf('string');
    expect(shareProblem(0, 'atRiskBehind', DEFAULT_SETTINGS)).toBeTypeOf('string');
    expect(shareProblem(Number.NaN, 'atRiskBehind', DEFAULT_SETTINGS)).toBeTypeOf('string');
  });
});
