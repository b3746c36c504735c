/**
 * The port `GoalVault` over Obsidian's vault. In: paths and changes of text. Out: the same, as Obsidian wants it done: an open
 * note is changed in its editor (one step to undo), any other note by `vault.process`, a new note is one write.
 */
import {
  type App,
  type EventRef,
  type Events,
  normalizePath,
  type TAbstractFile,
  TFile,
  TFolder,
  Vault,
} from 'obsidian';
import type { EditResult } from '../core/goal/edit-result';
import type { GoalVault, NoteChange } from '../core/vault/goal-vault';
import { t } from '../i18n/plugin';
import { freePath } from './free-path';
import { editInEditor, editorOf, saveReadingViews } from './open-note';

/** What of the app is needed. */
export type VaultApp = Pick<App, 'vault' | 'workspace' | 'metadataCache'>;

export function obsidianVault({ vault, workspace, metadataCache }: VaultApp): GoalVault {
  function noteAt(path: string): TFile {
    const file = vault.getFileByPath(normalizePath(path));
    if (file === null) throw new Error(t('plugin.vault.gone', { path }));
    return file;
  }

  async function process(path: string, change: (text: string) => EditResult): Promise<EditResult> {
    try {
      let result: EditResult | null = null;
      await vault.process(noteAt(path), (text) => {
        result = change(text);
        if (!result.ok || result.text === text) throw new NothingToWrite(result);
        return result.text;
      });
      return (result as EditResult | null) ?? Promise.reject(new Error(t('plugin.vault.gone', { path })));
    } catch (failure) {
      if (failure instanceof NothingToWrite) return failure.result;
      throw failure;
    }
  }

  return {
    list: () => Promise.resolve(notesBelow(vault.getRoot()).map(({ path }) => path)),
    read: async (path) => vault.cachedRead(noteAt(path)),
    async edit(path, change) {
      const editor = editorOf(workspace, path);
      if (editor !== null) return editInEditor(editor, change);
      await saveReadingViews(workspace, path);
      return process(path, change);
    },
    async create(path, text) {
      const free = await freePath(vault, normalizePath(path));
      return (await vault.create(free, text)).path;
    },
    watch(listener) {
      const refs: [Events, EventRef][] = [
        [
          metadataCache,
          metadataCache.on('changed', (file, text) => tell(file, { kind: 'changed', path: file.path, text })),
        ],
        [
          metadataCache,
          metadataCache.on('deleted', (file) => tell(file, { kind: 'removed', path: file.path })),
        ],
        [vault, vault.on('rename', (file, oldPath) => renamesIn(file, oldPath).forEach(listener))],
      ];
      const tell = (file: TFile, change: NoteChange) => {
        if (isNote(file)) listener(change);
      };
      return () => refs.forEach(([events, ref]) => events.offref(ref));
    },
  };
}

/** Throwing is the one way to tell `vault.process` to write nothing at all. */
class NothingToWrite extends Error {
  constructor(readonly result: EditResult) {
    super('nothing to write');
  }
}

export function isNote(file: TAbstractFile | null): file is TFile {
  return file instanceof TFile && file.extension === 'md';
}

function notesBelow(folder: TFolder): readonly TFile[] {
  const notes: TFile[] = [];
  Vault.recurseChildren(folder, (file) => {
    if (isNote(file)) notes.push(file);
  });
  return notes;
}

/** One change per note: of a folder, every note in it. That Obsidian may also tell each of them does no harm. */
function renamesIn(file: TAbstractFile, oldPath: string): readonly NoteChange[] {
  if (file instanceof TFolder) {
    return notesBelow(file)
      .filter(({ path }) => path.startsWith(`${file.path}/`))
      .map(({ path }) => ({ kind: 'renamed', path, oldPath: oldPath + path.slice(file.path.length) }));
  }
  if (isNote(file)) return [{ kind: 'renamed', path: file.path, oldPath }];
  return oldPath.endsWith('.md') ? [{ kind: 'removed', path: oldPath }] : [];
}
