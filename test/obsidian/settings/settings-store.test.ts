import { describe, expect, it } from 'vitest';
import { openSettings, type SettingsFile } from '../../../src/obsidian/settings/settings-store';

/** A file in memory. `saved` is null until something is written. */
function aFile(stored: unknown) {
  const file = { stored, saved: null as unknown };
  const storage: SettingsFile = {
    name: 'data.json',
    load: () => (file.stored instanceof Error ? Promise.reject(file.stored) : Promise.resolve(file.stored)),
    save: (data) => {
      file.saved = data;
      return Promise.resolve();
    },
  };
  return { file, storage };
}

async function opened(stored: unknown) {
  const { file, storage } = aFile(stored);
  const told: string[] = [];
  const store = await openSettings(storage, (message) => void told.push(message));
  return { file, store, told };
}

describe('openSettings', () => {
  it('starts with the defaults, says nothing and writes nothing when nothing is stored', async () => {
    const { file, store, told } = await opened(null);
    expect(store.settings.value.activeLimit).toBe(5);
    expect(told).toEqual([]);
    expect(file.saved).toBeNull();
  });

  it('writes only what was changed, and the version', async () => {
    const { file, store } = await opened(null);
    await store.change(['schema', 'properties', 'due'], 'deadline');
    expect(file.saved).toEqual({ version: 1, schema: { properties: { due: 'deadline' } } });
    expect(store.settings.value.schema.properties.due).toBe('deadline');
  });

  it('keeps fields that it does not know', async () => {
    const { file, store } = await opened({ version: 1, theirs: { a: 1 } });
    await store.change(['activeLimit'], 3);
    expect(file.saved).toEqual({ version: 1, theirs: { a: 1 }, activeLimit: 3 });
  });

  it('keeps a field that is wrong until a person changes it', async () => {
    const { file, store, told } = await opened({ version: 1, activeLimit: 'many' });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('activeLimit');
    await store.change(['goalFolder'], 'Aims');
    expect(file.saved).toEqual({ version: 1, activeLimit: 'many', goalFolder: 'Aims' });
    await store.change(['activeLimit'], 4);
    expect(file.saved).toEqual({ version: 1, activeLimit: 4, goalFolder: 'Aims' });
  });

  it.each([
    ['of a newer version', { version: 99 }],
    ['that are no settings', 'hello'],
    ['that cannot be loaded', new Error('not JSON')],
  ])('never overwrites data %s, and says so once', async (_, stored) => {
    const { file, store, told } = await opened(stored);
    await store.change(['activeLimit'], 3);
    await store.reload();
    expect(file.saved).toBeNull();
    expect(store.unreadable.value).not.toBeNull();
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('data.json');
  });

  it('saves again once the file was mended', async () => {
    const { file, store } = await opened({ version: 99 });
    file.stored = { version: 1, activeLimit: 2 };
    await store.reload();
    expect(store.unreadable.value).toBeNull();
    await store.change(['goalFolder'], 'Aims');
    expect(file.saved).toEqual({ version: 1, activeLimit: 2, goalFolder: 'Aims' });
  });

  it('hands out the same schema while it says the same', async () => {
    const { store } = await opened(null);
    const before = store.settings.value.schema;
    await store.change(['activeLimit'], 3);
    expect(store.settings.value.schema).toBe(before);
    await store.change(['schema', 'recognition'], { by: 'tag', tag: 'goal' });
    expect(store.settings.value.schema).not.toBe(before);
  });
});
