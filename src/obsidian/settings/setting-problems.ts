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

/** Percent behind the plan; what is at risk comes before what is off track. */
export function shareProblem(
  value: number,
  own: 'atRiskBehind' | 'offTrackBehind',
  settings: Settings,
): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 100) return t('plugin.settings.badShare');
  const [atRisk, offTrack] =
    own === 'atRiskBehind' ? [value, settings.offTrackBehind * 100] : [settings.atRiskBehind * 100, value];
  return Math.round(atRisk) > Math.round(offTrack) ? t('plugin.settings.shareOrder') : undefined;
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
