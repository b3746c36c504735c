// @vitest-environment jsdom
import { App } from 'obsidian-test-mocks/obsidian';
import { setup, teardown } from 'obsidian-test-mocks/setup';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { EditResult } from '../../src/core/goal/edit-result';
import { obsidianVault } from '../../src/obsidian/obsidian-vault';

function aVault(files: Readonly<Record<string, string>>) {
  const app = App.createConfigured__({ files: { ...files } }).asOriginalType__();
  // the mocks keep no views: nothing is open
  vi.spyOn(app.workspace, 'getLeavesOfType').mockReturnValue([]);
  return { app, vault: obsidianVault(app) };
}

const refused: EditResult = { ok: false, refusal: { code: 'not-found', message: 'no', at: null } };
const appended = (text: string): EditResult => ({
  ok: true,
  text: `${text}!`,
  edits: [{ from: text.length, to: text.length, insert: '!' }],
});

describe('obsidianVault', () => {
  beforeAll(() => setup());
  afterAll(() => teardown());

  it('lists the Markdown notes of every folder', async () => {
    const { vault } = aVault({ 'A.md': '', 'Deep/er/B.md': '', 'Deep/picture.png': '' });
    expect([...(await vault.list())].sort()).toEqual(['A.md', 'Deep/er/B.md']);
  });

  it('changes a closed note', async () => {
    const { app, vault } = aVault({ 'A.md': 'text' });
    expect(await vault.edit('A.md', appended)).toMatchObject({ ok: true, text: 'text!' });
    expect(await app.vault.adapter.read('A.md')).toBe('text!');
  });

  it('writes nothing when the change is refused or changes nothing', async () => {
    const { app, vault } = aVault({ 'A.md': 'text' });
    const written = vi.fn();
    app.vault.on('modify', written);
    expect(await vault.edit('A.md', () => refused)).toEqual(refused);
    expect(await vault.edit('A.md', (text) => ({ ok: true, text, edits: [] }))).toMatchObject({ ok: true });
    expect(written).not.toHaveBeenCalled();
    expect(await app.vault.adapter.read('A.md')).toBe('text');
  });

  it('rejects when the note is gone, or the change fails', async () => {
    const { vault } = aVault({ 'A.md': 'text' });
    await expect(vault.read('B.md')).rejects.toThrow('B.md');
    await expect(vault.edit('B.md', appended)).rejects.toThrow('B.md');
    await expect(
      vault.edit('A.md', () => {
        throw new Error('a bug');
      }),
    ).rejects.toThrow('a bug');
  });

  it('creates a note with its folders, in one write', async () => {
    const { app, vault } = aVault({});
    const created = vi.spyOn(app.vault, 'create');
    expect(await vault.create('Goals/2026/Run.md', 'text')).toBe('Goals/2026/Run.md');
    expect(created).toHaveBeenCalledTimes(1);
    expect(await app.vault.adapter.read('Goals/2026/Run.md')).toBe('text');
  });

  it('adds a number to a name that is taken, whatever its case', async () => {
    const { vault } = aVault({ 'Goals/run.md': '', 'Goals/Run 1.md': '' });
    expect(await vault.create('Goals/Run.md', '')).toBe('Goals/Run 2.md');
  });

  it('takes a folder that is there in another case', async () => {
    const { vault } = aVault({ 'goals/Read.md': '' });
    expect(await vault.create('Goals/Run.md', '')).toBe('goals/Run.md');
  });

  it('takes the folder of the very name first', async () => {
    const { vault } = aVault({ 'goals/Read.md': '', 'Goals/Walk.md': '' });
    expect(await vault.create('Goals/Run.md', '')).toBe('Goals/Run.md');
  });

  it('tells of notes that change, each with its text, until it is told to stop', () => {
    const { app, vault } = aVault({ 'A.md': 'old' });
    const changes: unknown[] = [];
    const stop = vault.watch((change) => changes.push(change));
    const file = app.vault.getFileByPath('A.md');
    if (file === null) throw new Error('A.md is missing');
    app.metadataCache.trigger('changed', file, 'new', {});
    app.vault.trigger('rename', file, 'Z.md');
    app.metadataCache.trigger('deleted', file, null);
    stop();
    app.metadataCache.trigger('deleted', file, null);
    expect(changes).toEqual([
      { kind: 'changed', path: 'A.md', text: 'new' },
      { kind: 'renamed', path: 'A.md', oldPath: 'Z.md' },
      { kind: 'removed', path: 'A.md' },
    ]);
  });

  it('tells of every note in a folder that was renamed', () => {
    const { app, vault } = aVault({ 'New/A.md': '', 'New/Deep/B.md': '', 'Other/C.md': '' });
    const changes: unknown[] = [];
    vault.watch((change) => changes.push(change));
    const folder = app.vault.getFolderByPath('New');
    if (folder === null) throw new Error('New is missing');
    app.vault.trigger('rename', folder, 'Old');
    expect(changes).toHaveLength(2);
    expect(changes).toContainEqual({ kind: 'renamed', path: 'New/A.md', oldPath: 'Old/A.md' });
    expect(changes).toContainEqual({ kind: 'renamed', path: 'New/Deep/B.md', oldPath: 'Old/Deep/B.md' });
  });
});
