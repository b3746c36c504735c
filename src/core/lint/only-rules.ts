/** Settings by which only some rules speak. In: settings and which rules. Out: settings in which all others are switched off. */
import type { Settings } from '../settings/settings';
import { RULES } from './rules/index';

/** @example onlyRules(settings, (id) => id === 'measure/no-target') */
export function onlyRules(settings: Settings, speaks: (id: string) => boolean): Settings {
  const others = RULES.filter(({ id }) => !speaks(id)).map(({ id }) => [id, 'off'] as const);
  return { ...settings, severities: { ...settings.severities, ...Object.fromEntries(others) } };
}
