/**
 * Between the keys of the settings page and `Settings`. In: a key, and what a control holds. Out: where and how it is stored.
 * Keys are paths with dots (`schema.properties.due`), but for what is stored differently from how it is asked for.
 */
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import { valueAt } from './value-at';

export type SettingKey = string;

export interface StoredValue {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A severity that is not set: the rule's own. */
export const OWN_SEVERITY = 'own';

const SEVERITY = 'severities.';

/** What the control of a key shows. */
export function shownValue(settings: Settings, key: SettingKey): unknown {
  const { recognition } = settings.schema;
  switch (key) {
    case 'recognition.by':
      return recognition.by;
    case 'recognition.value':
      return recognition.by === 'property' ? recognition.value : '';
    case 'recognition.tag':
      return recognition.by === 'tag' ? recognition.tag : '';
    case 'recognition.folder':
      return recognition.by === 'folder' ? recognition.folder : '';
    case 'goalFolder':
      return settings.goalFolder === '' ? '/' : settings.goalFolder;
    case 'atRiskBehind':
    case 'offTrackBehind':
    case 'keptOnTrack':
    case 'keptAtRisk':
      return Math.round(settings[key] * 100);
    default:
      if (key.startsWith(SEVERITY)) return settings.severities[key.slice(SEVERITY.length)] ?? OWN_SEVERITY;
      return valueAt(settings, key.split('.'));
  }
}

/** What is stored, and where, when the control of a key holds a value. `undefined` as value: nothing, the default again. */
export function storedValue(settings: Settings, key: SettingKey, value: unknown): StoredValue {
  const text = typeof value === 'string' ? value.trim() : '';
  const recognition = ['schema', 'recognition'];
  switch (key) {
    case 'recognition.by':
      return { path: recognition, value: recognitionBy(text, settings) };
    case 'recognition.value':
      return { path: recognition, value: { by: 'property', value: text } };
    case 'recognition.tag':
      return { path: recognition, value: { by: 'tag', tag: text.replace(/^#/, '') } };
    case 'recognition.folder':
      return { path: recognition, value: { by: 'folder', folder: folderPath(text) } };
    case 'goalFolder':
    case 'templateFolder':
      return { path: [key], value: folderPath(text) };
    case 'atRiskBehind':
    case 'offTrackBehind':
    case 'keptOnTrack':
    case 'keptAtRisk':
      return { path: [key], value: Number(value) / 100 };
    default:
      if (key.startsWith(SEVERITY)) {
        const rule = key.slice(SEVERITY.length);
        return { path: ['severities', rule], value: text === OWN_SEVERITY ? undefined : text };
      }
      return { path: key.split('.'), value: typeof value === 'string' ? text : value };
  }
}

/** Another way of telling goals starts from something that works: the value, the tag `goal`, the folder of new goals. */
function recognitionBy(by: string, settings: Settings): Settings['schema']['recognition'] {
  if (by === settings.schema.recognition.by) return settings.schema.recognition;
  if (by === 'tag') return { by, tag: 'goal' };
  if (by === 'folder') return { by, folder: settings.goalFolder || DEFAULT_SETTINGS.goalFolder };
  return DEFAULT_SETTINGS.schema.recognition;
}

/** Relative to the vault, without slashes around it; the root is the empty text. */
function folderPath(text: string): string {
  return text
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('/');
}
