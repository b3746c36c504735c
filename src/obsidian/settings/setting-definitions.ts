/** What the settings page shows, as data. In: the rules there are and the settings as they are. Out: definitions for Obsidian to draw. */
import type { SettingDefinitionItem } from 'obsidian';
import type { Rule } from '../../core/lint/rule';
import type { Settings } from '../../core/settings/settings';
import { t } from '../../i18n/plugin';
import { propertyNamesPage, statusValuesPage } from './name-pages';
import type { SettingKey } from './setting-values';
import { severityPage } from './severity-page';
import { limitProblem, shareProblem, tagProblem, type Threshold } from './setting-problems';

export interface SettingsShown {
  readonly settings: () => Settings;
  /** Why the stored settings cannot be used; null when they can. */
  readonly unreadable: () => string | null;
  readonly rules: readonly Rule[];
}

export function settingDefinitions(shown: SettingsShown): SettingDefinitionItem<SettingKey>[] {
  const recognizedBy = (by: Settings['schema']['recognition']['by']) => () =>
    shown.settings().schema.recognition.by === by;
  const problem = shown.unreadable();
  if (problem !== null) {
    return [
      { name: t('plugin.settings.readOnly.name'), desc: t('plugin.settings.readOnly.desc', { problem }) },
    ];
  }
  return [
    {
      type: 'group',
      heading: t('plugin.settings.notes.heading'),
      items: [
        {
          name: t('plugin.settings.recognition.name'),
          desc: t('plugin.settings.recognition.desc'),
          control: {
            type: 'dropdown',
            key: 'recognition.by',
            options: {
              property: t('plugin.settings.recognition.property'),
              tag: t('plugin.settings.recognition.tag'),
              folder: t('plugin.settings.recognition.folder'),
            },
          },
        },
        {
          name: t('plugin.settings.recognitionValue.name'),
          desc: t('plugin.settings.recognitionValue.desc', {
            property: shown.settings().schema.properties.type,
          }),
          visible: recognizedBy('property'),
          control: { type: 'text', key: 'recognition.value', validate: required },
        },
        {
          name: t('plugin.settings.recognitionTag.name'),
          desc: t('plugin.settings.recognitionTag.desc'),
          visible: recognizedBy('tag'),
          control: { type: 'text', key: 'recognition.tag', validate: tagProblem },
        },
        {
          name: t('plugin.settings.recognitionFolder.name'),
          desc: t('plugin.settings.recognitionFolder.desc'),
          visible: recognizedBy('folder'),
          control: { type: 'folder', key: 'recognition.folder', validate: required },
        },
        {
          name: t('plugin.settings.goalFolder.name'),
          desc: t('plugin.settings.goalFolder.desc'),
          control: { type: 'folder', key: 'goalFolder', includeRoot: true },
        },
        {
          name: t('plugin.settings.templateFolder.name'),
          desc: t('plugin.settings.templateFolder.desc'),
          control: { type: 'folder', key: 'templateFolder' },
        },
        propertyNamesPage(shown.settings),
        statusValuesPage(shown.settings),
      ],
    },
    {
      type: 'group',
      heading: t('plugin.settings.focus.heading'),
      items: [
        {
          name: t('plugin.settings.activeLimit.name'),
          desc: t('plugin.settings.activeLimit.desc'),
          control: { type: 'number', key: 'activeLimit', min: 1, max: 1000, step: 1, validate: limitProblem },
        },
        {
          name: t('plugin.settings.weekStartsOn.name'),
          desc: t('plugin.settings.weekStartsOn.desc'),
          control: {
            type: 'dropdown',
            key: 'weekStartsOn',
            options: { monday: t('plugin.settings.monday'), sunday: t('plugin.settings.sunday') },
          },
        },
        ...THRESHOLDS.map((key) => threshold(key, shown.settings)),
        {
          name: t('plugin.settings.closedSteps.name'),
          desc: t('plugin.settings.closedSteps.desc'),
          control: {
            type: 'dropdown',
            key: 'closedSteps',
            options: {
              count: t('plugin.settings.closedSteps.count'),
              'leave-out': t('plugin.settings.closedSteps.leaveOut'),
            },
          },
        },
      ],
    },
    {
      type: 'group',
      heading: t('plugin.settings.checks.heading'),
      items: [
        {
          name: t('plugin.settings.lintInEditor.name'),
          desc: t('plugin.settings.lintInEditor.desc'),
          control: { type: 'toggle', key: 'lintInEditor' },
        },
        severityPage(shown.rules),
      ],
    },
  ];
}

const THRESHOLDS: readonly Threshold[] = ['atRiskBehind', 'offTrackBehind', 'keptOnTrack', 'keptAtRisk'];

/** A share that is asked for in percent. */
function threshold(key: Threshold, settings: () => Settings) {
  return {
    name: t(`plugin.settings.${key}.name`),
    desc: t(`plugin.settings.${key}.desc`),
    control: {
      type: 'number' as const,
      key,
      min: 1,
      max: 100,
      step: 1,
      validate: (value: number) => shareProblem(value, key, settings()),
    },
  };
}

function required(value: string): string | undefined {
  return value.trim() === '' ? t('plugin.settings.required') : undefined;
}
