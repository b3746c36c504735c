/**
 * The settings of this vault. In: what is stored, and a person's changes. Out: a signal of whole settings.
 * Stored data that cannot be read is never overwritten: the session then runs on the defaults and saves nothing.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { readSettings } from '../../core/settings/read-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings';
import { t } from '../../i18n/plugin';
import { withValueAt } from './value-at';

/** Where settings are kept. */
export interface SettingsFile {
  /** For a message: `.obsidian/plugins/goal-notes/data.json`. */
  readonly name: string;
  /** The stored data; null when nothing is stored. Rejects when it cannot be read. */
  load(): Promise<unknown>;
  save(data: unknown): Promise<void>;
}

export interface SettingsStore {
  readonly settings: ReadonlySignal<Settings>;
  /** Why the stored settings cannot be used; null when they can. Nothing is saved while there is a reason. */
  readonly unreadable: ReadonlySignal<string | null>;
  /** A person's change of one value, by its path in `Settings`. Everything else in the file stays as it is. */
  change(path: readonly string[], value: unknown): Promise<void>;
  /** Read the file again, because another program has written it. */
  reload(): Promise<void>;
}

/** @param tell shows a message to the person; called at most once per message. */
export async function openSettings(
  file: SettingsFile,
  tell: (message: string) => void,
): Promise<SettingsStore> {
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const unreadable = signal<string | null>(null);
  const told = new Set<string>();
  /** The data as stored, with what we do not know. */
  let stored: unknown = null;

  function tellOnce(message: string): void {
    if (told.has(message)) return;
    told.add(message);
    tell(message);
  }

  function refuse(problem: string): void {
    unreadable.value = problem;
    tellOnce(t('plugin.settings.unreadable', { file: file.name, problem }));
  }

  async function reload(): Promise<void> {
    let data: unknown;
    try {
      data = await file.load();
    } catch (failure) {
      refuse(failure instanceof Error ? failure.message : String(failure));
      return;
    }
    const read = readSettings(data);
    if (!read.ok) {
      refuse(read.problem);
      return;
    }
    stored = data;
    unreadable.value = null;
    settings.value = keepingSame(settings.peek(), read.settings);
    if (read.problems.length > 0) {
      tellOnce(t('plugin.settings.problems', { file: file.name, problems: read.problems.join('\n') }));
    }
  }

  async function change(path: readonly string[], value: unknown): Promise<void> {
    if (unreadable.peek() !== null) return;
    const next = withValueAt(withValueAt(stored, ['version'], DEFAULT_SETTINGS.version), path, value);
    const read = readSettings(next);
    if (!read.ok) return;
    stored = next;
    settings.value = keepingSame(settings.peek(), read.settings);
    await file.save(stored);
  }

  await reload();
  return { settings, unreadable, change, reload };
}

/** Parts stay the same objects while they say the same: a new schema means that every note is read again, new severities that all are judged again. */
function keepingSame(before: Settings, after: Settings): Settings {
  const isSame = (part: 'schema' | 'severities' | 'savedViews') =>
    JSON.stringify(before[part]) === JSON.stringify(after[part]);
  return {
    ...after,
    schema: isSame('schema') ? before.schema : after.schema,
    severities: isSame('severities') ? before.severities : after.severities,
    savedViews: isSame('savedViews') ? before.savedViews : after.savedViews,
  };
}
