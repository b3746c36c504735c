import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/core/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { shownValue, storedValue } from '../../../src/obsidian/settings/setting-values';
import { withValueAt } from '../../../src/obsidian/settings/value-at';

/** What the settings page shows after a value was typed into a control, stored and read again. */
function afterTyping(key: string, value: unknown, before: Settings = DEFAULT_SETTINGS) {
  const stored = storedValue(before, key, value);
  const read = readSettings(withValueAt<unknown>(before, stored.path, stored.value));
  if (!read.ok) throw new Error(read.problem);
  expect(read.problems).toEqual([]);
  return read.settings;
}

const BY_TAG = afterTyping('recognition.by', 'tag');

describe('setting values', () => {
  it.each([
    ['recognition.by', 'folder', 'folder'],
    ['recognition.value', ' aim ', 'aim'],
    ['recognition.tag', '#goal/big', 'goal/big'],
    ['recognition.folder', '/Aims/', 'Aims'],
    ['goalFolder', 'Aims/New', 'Aims/New'],
    ['goalFolder', '/', '/'],
    ['templateFolder', 'Templates/', 'Templates'],
    ['activeLimit', 3, 3],
    ['weekStartsOn', 'sunday', 'sunday'],
    ['atRiskBehind', 5, 5],
    ['keptOnTrack', 90, 90],
    ['closedSteps', 'leave-out', 'leave-out'],
    ['schema.properties.due', 'deadline ', 'deadline'],
    ['schema.statusValues.achieved', 'done', 'done'],
    ['severities.time/deadline-in-past', 'off', 'off'],
  ])('%s: %j is shown as %j afterwards', (key, typed, shown) => {
    expect(shownValue(afterTyping(key, typed), key)).toBe(shown);
  });

  it('stores the root as an empty folder', () => {
    expect(afterTyping('goalFolder', '/').goalFolder).toBe('');
  });

  it('stores percent as a share', () => {
    expect(afterTyping('offTrackBehind', 30).offTrackBehind).toBe(0.3);
  });

  it('forgets a severity that is the rule’s own again', () => {
    const quiet = afterTyping('severities.focus/too-many-active', 'off');
    const own = afterTyping('severities.focus/too-many-active', 'own', quiet);
    expect(own.severities).toEqual({});
    expect(shownValue(own, 'severities.focus/too-many-active')).toBe('own');
  });

  it('starts another way of telling goals with something that works', () => {
    expect(BY_TAG.schema.recognition).toEqual({ by: 'tag', tag: 'goal' });
    expect(afterTyping('recognition.by', 'folder').schema.recognition).toEqual({
      by: 'folder',
      folder: 'Goals',
    });
    expect(afterTyping('recognition.by', 'property', BY_TAG).schema.recognition).toEqual({
      by: 'property',
      value: 'goal',
    });
  });
});
