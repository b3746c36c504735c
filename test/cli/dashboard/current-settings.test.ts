import { expect, it, vi } from 'vitest';
import { currentSettings } from '../../../src/cli/dashboard/current-settings.mts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

it('keeps the last settings that could be read, and says once why there are no newer ones', () => {
  const newer = { ...DEFAULT_SETTINGS, activeLimit: 3 };
  const read = vi.fn(() => newer);
  const complain = vi.fn();
  const settings = currentSettings(DEFAULT_SETTINGS, read, complain);
  expect(settings()).toBe(newer);
  read.mockImplementation(() => {
    throw new Error('half written');
  });
  expect([settings(), settings()]).toEqual([newer, newer]);
  expect(complain.mock.calls).toEqual([['half written']]);
});
