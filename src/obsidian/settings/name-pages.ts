/** The pages on which a person maps our names to theirs: properties and status values. */
import type { SettingDefinitionPage } from 'obsidian';
import type { PropertyName, Status } from '../../core/goal/goal';
import { DEFAULT_SCHEMA } from '../../core/goal/schema';
import type { Settings } from '../../core/settings/settings';
import { t } from '../../i18n/plugin';
import { propertyNameProblem, statusValueProblem } from './setting-problems';
import type { SettingKey } from './setting-values';

export function propertyNamesPage(settings: () => Settings): SettingDefinitionPage<SettingKey> {
  const names = Object.keys(DEFAULT_SCHEMA.properties) as PropertyName[];
  return {
    type: 'page',
    name: t('plugin.settings.propertyNames.name'),
    desc: t('plugin.settings.propertyNames.desc'),
    items: names.map((name) => ({
      name: DEFAULT_SCHEMA.properties[name],
      desc: t(`plugin.settings.property.${name}`),
      control: {
        type: 'text',
        key: `schema.properties.${name}`,
        placeholder: DEFAULT_SCHEMA.properties[name],
        validate: (value) => propertyNameProblem(value, name, settings().schema.properties),
      },
    })),
  };
}

export function statusValuesPage(settings: () => Settings): SettingDefinitionPage<SettingKey> {
  const statuses = Object.keys(DEFAULT_SCHEMA.statusValues) as Status[];
  return {
    type: 'page',
    name: t('plugin.settings.statusValues.name'),
    desc: t('plugin.settings.statusValues.desc'),
    items: statuses.map((status) => ({
      name: DEFAULT_SCHEMA.statusValues[status],
      desc: t(`plugin.settings.status.${status}`),
      control: {
        type: 'text',
        key: `schema.statusValues.${status}`,
        placeholder: DEFAULT_SCHEMA.statusValues[status],
        validate: (value) => statusValueProblem(value, status, settings().schema.statusValues),
      },
    })),
  };
}
