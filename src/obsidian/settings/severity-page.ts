/** The page on which a person says how much each rule matters. In: the rules. Out: a page with one row per rule, in their groups. */
import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionPage } from 'obsidian';
import type { Rule } from '../../core/lint/rule';
import { t } from '../../i18n/plugin';
import { OWN_SEVERITY, type SettingKey } from './setting-values';

export function severityPage(rules: readonly Rule[]): SettingDefinitionPage<SettingKey> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const name = groupOf(rule);
    groups.set(name, [...(groups.get(name) ?? []), rule]);
  }
  return {
    type: 'page',
    name: t('plugin.settings.severities.name'),
    desc: t('plugin.settings.severities.desc'),
    items: [...groups].map(([name, members]) => severityGroup(name, members)),
  };
}

function groupOf({ id }: Rule): string {
  return id.slice(0, id.indexOf('/'));
}

function severityGroup(name: string, rules: readonly Rule[]): SettingDefinitionGroup<SettingKey> {
  return {
    type: 'group',
    heading: name.charAt(0).toUpperCase() + name.slice(1),
    items: rules.map((rule) => severityRow(rule)),
  };
}

function severityRow({ id, severity, summary, why }: Rule): SettingDefinition<SettingKey> {
  return {
    name: summary,
    desc: why,
    aliases: [id],
    control: {
      type: 'dropdown',
      key: `severities.${id}`,
      options: {
        [OWN_SEVERITY]: t('plugin.settings.severity.own', {
          severity: t(`plugin.settings.severity.${severity}`),
        }),
        error: t('plugin.settings.severity.error'),
        warning: t('plugin.settings.severity.warning'),
        suggestion: t('plugin.settings.severity.suggestion'),
        off: t('plugin.settings.severity.off'),
      },
    },
  };
}
