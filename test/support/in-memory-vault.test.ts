import { describe, expect, it, vi } from 'vitest';
import { inMemoryVault } from './in-memory-vault';

describe('the vault of the tests', () => {
  it('lists, reads, edits, and tells of it', async () => {
    const vault = inMemoryVault({ 'A.md': 'one' });
    const listener = vi.fn();
    const stop = vault.watch(listener);
    await vault.edit('A.md', (text) => ({ ok: true, text: `${text} two`, edits: [] }));
    expect([await vault.list(), await vault.read('A.md')]).toEqual([['A.md'], 'one two']);
    expect(listener).toHaveBeenCalledExactlyOnceWith({ kind: 'changed', path: 'A.md' });
    stop();
    vault.remove('A.md');
    expect(listener).toHaveBeenCalledOnce();
    await expect(vault.read('A.md')).rejects.toThrow();
  });
  it('writes nothing when an edit is refused', async () => {
    const vault = inMemoryVault({ 'A.md': 'one' });
    const refused = { ok: false, refusal: { code: 'not-found', message: 'gone', at: null } } as const;
    expect(await vault.edit('A.md', () => refused)).toBe(refused);
    expect(vault.notes.get('A.md')).toBe('one');
  });
  it('numbers a note whose name is taken', async () => {
    const vault = inMemoryVault({ 'A.md': '', 'A 1.md': '' });
    expect(await vault.create('A.md', 'x')).toBe('A 2.md');
  });
});
