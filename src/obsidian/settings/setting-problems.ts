/** What is wrong with a value in the settings. In: the value as it stands in the control. Out: a message, or nothing when it is fine. */
import type { GoalSchema } from '../../core/goal/schema';
import type { Settings } from '../../core/settings/settings';
import { t } from '../../i18n/plugin';

/** @example tagProblem('#goal 1') // => a message: tags have no blanks */
export function tagProblem(tag: string): string | undefined {
  const bare = tag.trim().replace(/^#/, '');
  if (bare === '') return t('plugin.settings.required');
  return /^[\p{L}\p{N}_/-]+$/u.test(bare) && !/^[\d/]+$/.test(bare) ? undefined : t('plugin.settings.badTag');
}

export function limitProblem(value: number): string | undefined {
  return Number.isInteger(value) && value >= 1 && value <= 1000 ? undefined : t('plugin.settings.badLimit');
}

export type Threshold = 'atRiskBehind' | 'offTrackBehind' | 'keptOnTrack' | 'keptAtRisk';

/** Of each pair of thresholds: the one that must not lie above the other, and what is said when it does. */
const PAIRS = [
  ['atRiskBehind', 'offTrackBehind', 'plugin.settings.shareOrder'],
  ['keptAtRisk', 'keptOnTrack', 'plugin.settings.keptOrder'],
] as const;

/** Percent behind the plan (what is at risk comes before what is off track), or of periods kept (the other way round). */
export function shareProblem(value: number, own: Threshold, settings: Settings): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 100) return t('plugin.settings.badShare');
  for (const [lower, upper, message] of PAIRS) {
    const low = own === lower ? value : Math.round(settings[lower] * 100);
    const high = own === upper ? value : Math.round(settings[upper] * 100);
    if ((own === lower || own === upper) && low > high) return t(message);
  }
  return undefined;
}

/** A property's name must be there, be no other property's name, and be writable as a plain key of YAML. */
export function propertyNameProblem(
  name: string,
  own: string,
  names: GoalSchema['properties'],
): string | undefined {
  const wanted = name.trim();
  if (wanted === '') return t('plugin.settings.required');
  if (!/^[\p{L}_][\p{L}\p{N}_ .-]*$/u.test(wanted)) return t('plugin.settings.badName');
  return sameAsOther(wanted, own, names);
}

/** A status value must be there and mean one status only. */
export function statusValueProblem(
  value: string,
  own: string,
  values: GoalSchema['statusValues'],
): string | undefined {
  return value.trim() === '' ? t('plugin.settings.required') : sameAsOther(value.trim(), own, values);
}

function sameAsOther(wanted: string, own: string, all: Readonly<Record<string, string>>): string | undefined {
  const other = Object.entries(all).find(
    ([key, text]) => key !== own && text.toLowerCase() === wanted.toLowerCase(),
  );
  return other === undefined ? undefined : t('plugin.settings.taken', { other: other[0] });
}
