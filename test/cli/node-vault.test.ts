import {
  appendFileSync,
  chmodSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editFile, nodeVault } from '../../src/cli/node-vault.mts';
import type { EditResult } from '../../src/core/goal/edit-result';
import type { NoteChange } from '../../src/core/vault/goal-vault';
import { aFolder, readIn, writeIn } from '../support/a-folder';

function changedTo(text: string): EditResult {
  return { ok: true, text, edits: [] };
}

function vaultOf(folder: string) {
  return nodeVault(folder, (message) => {
    throw new Error(message);
  });
}

describe('a folder as a vault', () => {
  it('lists, reads and creates notes', async () => {
    const folder = aFolder({ 'a.md': 'one\r\n' });
    const vault = vaultOf(folder);
    expect(await vault.list()).toEqual(['a.md']);
    expect(await vault.read('a.md')).toBe('one\r\n');
    expect(await vault.create('new/b.md', 'two')).toBe('new/b.md');
    expect(await vault.create('new/b.md', 'three')).toBe('new/b 1.md');
    expect([readIn(folder, 'new/b.md'), readIn(folder, 'new/b 1.md')]).toEqual(['two', 'three']);
  });

  it('rejects reading a note that is gone', async () => {
    await expect(vaultOf(aFolder()).read('a.md')).rejects.toThrow('ENOENT');
  });

  it.each([
    ['../outside.md'],
    ['a/../../outside.md'],
    ['/etc/passwd.md'],
    ['.obsidian/app.md'],
    ['a/.git/b.md'],
    ['a//b.md'],
    ['./a.md'],
    ['a\\..\\b.md'],
    ['a\0.md'],
    ['a.txt'],
    [''],
  ])('refuses the path %j', async (note) => {
    const folder = aFolder({ 'vault/a.md': '', 'outside.md': 'mine', '.obsidian/app.md': '' });
    const vault = vaultOf(path.join(folder, 'vault'));
    await expect(vault.read(note)).rejects.toThrow('is not the path of a note in this vault');
    await expect(vault.edit(note, () => changedTo('x'))).rejects.toThrow('is not the path of a note');
    await expect(vault.create(note, 'x')).rejects.toThrow('is not the path of a note');
    expect(readIn(folder, 'outside.md')).toBe('mine');
  });
});

describe('an edit', () => {
  it('hands over the text byte for byte and leaves nothing else behind', async () => {
    const folder = aFolder({ 'a.md': '\uFEFFone\r\n\r\n' });
    chmodSync(path.join(folder, 'a.md'), 0o604);
    const result = await vaultOf(folder).edit('a.md', (text) => changedTo(`${text}two`));
    expect(result).toMatchObject({ ok: true, text: '\uFEFFone\r\n\r\ntwo' });
    expect(readFileSync(path.join(folder, 'a.md'))).toEqual(Buffer.from('\uFEFFone\r\n\r\ntwo'));
    expect(statSync(path.join(folder, 'a.md')).mode & 0o777).toBe(0o604);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('that is refused, or changes nothing, does not touch the file', async () => {
    const folder = aFolder({ 'a.md': 'one' });
    const before = statSync(path.join(folder, 'a.md'), { bigint: true });
    const refusal = { ok: false, refusal: { code: 'not-exact', message: 'no', at: null } } as const;
    expect(await vaultOf(folder).edit('a.md', () => refusal)).toBe(refusal);
    await vaultOf(folder).edit('a.md', (text) => changedTo(text));
    const after = statSync(path.join(folder, 'a.md'), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  it('is made again when another program wrote meanwhile, so that nothing is lost', () => {
    const folder = aFolder({ 'a.md': 'one' });
    const file = path.join(folder, 'a.md');
    let calls = 0;
    editFile(file, (text) => {
      calls += 1;
      if (calls === 1) appendFileSync(file, ' theirs');
      return changedTo(`${text} ours`);
    });
    expect(readIn(folder, 'a.md')).toBe('one theirs ours');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('gives up when the note never rests, and leaves it to the other program', () => {
    const folder = aFolder({ 'a.md': '' });
    const file = path.join(folder, 'a.md');
    const edit = () =>
      editFile(file, (text) => {
        appendFileSync(file, '.');
        return changedTo(`${text} ours`);
      });
    expect(edit).toThrow('is being changed by another program');
    expect(readIn(folder, 'a.md')).toMatch(/^\.+$/);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('is refused for a file that is not UTF-8', () => {
    const folder = aFolder();
    const file = path.join(folder, 'a.md');
    writeFileSync(file, Buffer.from([0x61, 0xff]));
    expect(editFile(file, (text) => changedTo(`${text}!`))).toMatchObject({
      ok: false,
      refusal: { code: 'unreadable' },
    });
    expect(readFileSync(file)).toEqual(Buffer.from([0x61, 0xff]));
  });

  it('that throws leaves the file as it was', () => {
    const folder = aFolder({ 'a.md': 'one' });
    const edit = () =>
      editFile(path.join(folder, 'a.md'), () => {
        throw new Error('a bug');
      });
    expect(edit).toThrow('a bug');
    expect(readIn(folder, 'a.md')).toBe('one');
  });
});

describe('watching', () => {
  it('hears of notes that come, change and go, and of nothing else', async () => {
    const folder = aFolder({ 'a.md': 'one', '.obsidian/x.md': '' });
    const heard: NoteChange[] = [];
    let tell: (change: NoteChange) => void = () => undefined;
    const stop = await new Promise<() => void>((resolve) => {
      const end = vaultOf(folder).watch(
        (change) => {
          heard.push(change);
          tell(change);
        },
        () => resolve(end),
      );
    });
    const next = (wanted: NoteChange, act: () => void) =>
      new Promise<void>((resolve) => {
        tell = (change) => {
          if (change.kind === wanted.kind && change.path === wanted.path) resolve();
        };
        act();
      });
    try {
      await next({ kind: 'changed', path: 'a.md' }, () => {
        writeIn(folder, '.obsidian/x.md', 'hidden');
        writeIn(folder, 'image.png', '');
        writeIn(folder, 'a.md', 'two');
      });
      await next({ kind: 'changed', path: 'sub/b.md' }, () => writeIn(folder, 'sub/b.md', 'new'));
      await next({ kind: 'removed', path: 'a.md' }, () => rmSync(path.join(folder, 'a.md')));
      expect(new Set(heard.map((change) => change.path))).toEqual(new Set(['a.md', 'sub/b.md']));
    } finally {
      stop();
    }
  });
});
