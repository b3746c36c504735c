/** Goes to a note, a line, or a finding in it. In: a path, a place, the click that asked. Out: the note is open there. */
import {
  type App,
  getFrontMatterInfo,
  Keymap,
  MarkdownView,
  Platform,
  type TFile,
  type WorkspaceLeaf,
} from 'obsidian';
import { positionAt, type Span } from '../core/text/span';
import { t } from '../i18n/plugin';
import type { OpenTarget } from '../ui/dashboard-actions';
import { findPlace, type FindingSource } from './problems/find-place';

export type PlaceApp = Pick<App, 'vault' | 'workspace'>;

/** Opens a note, at a line when one is given. A pressed modifier key opens it in a new tab, split or window. */
export async function openNote(
  { path, line, event }: Omit<OpenTarget, 'rule'>,
  app: PlaceApp,
): Promise<void> {
  const file = noteAt(path, app);
  const leaf = leafFor(path, event, app);
  await leaf.openFile(file, { active: true, ...(line === undefined ? {} : { eState: { line: line - 1 } }) });
  uncover(app);
}

/** Like `openNote`; when a finding is asked for, its very place is selected. */
export async function openTarget(target: OpenTarget, app: PlaceApp, source: FindingSource): Promise<void> {
  const { path, line, rule, event } = target;
  const place = rule === undefined || line === undefined ? null : findPlace(path, rule, line, source);
  if (place === null) return openNote(target, app);
  const { text, finding: span } = place;
  return openPlace({ path, span, text, ...(event === undefined ? {} : { event }) }, app);
}

interface PlaceTarget {
  readonly path: string;
  readonly span: Span;
  /** The text that `span` counts in. */
  readonly text: string;
  readonly event?: MouseEvent | KeyboardEvent;
}

/**
 * Opens a note for writing with a place selected. A place in the frontmatter is shown in source mode, because everywhere else the
 * properties stand in front of it and what is typed would go where nobody sees it.
 */
export async function openPlace({ path, span, text, event }: PlaceTarget, app: PlaceApp): Promise<void> {
  const file = noteAt(path, app);
  const leaf = leafFor(path, event, app);
  const { exists, contentStart } = getFrontMatterInfo(text);
  const inFrontmatter = exists && span.from < contentStart;
  await leaf.openFile(file, {
    active: true,
    state: { mode: 'source', ...(inFrontmatter ? { source: true } : {}) },
  });
  uncover(app);
  if (!(leaf.view instanceof MarkdownView)) return;
  const [from, to] = [span.from, span.to].map((offset) => {
    const { line, column } = positionAt(text, offset);
    return { line: line - 1, ch: column - 1 };
  });
  if (from === undefined || to === undefined) return;
  const { editor } = leaf.view;
  editor.setSelection(from, to);
  editor.scrollIntoView({ from, to }, true);
  editor.focus();
}

/** On a phone the sidebar lies over the note that was just opened from it. */
function uncover({ workspace }: PlaceApp): void {
  if (Platform.isPhone) workspace.rightSplit.collapse();
}

function noteAt(path: string, { vault }: PlaceApp): TFile {
  const file = vault.getFileByPath(path);
  if (file === null) throw new Error(t('plugin.vault.gone', { path }));
  return file;
}

/** The tab that shows the note already, else the one a link would open in. */
function leafFor(path: string, event: OpenTarget['event'], { workspace }: PlaceApp): WorkspaceLeaf {
  const where = Keymap.isModEvent(event ?? null);
  if (where !== false) return workspace.getLeaf(where);
  const open = workspace
    .getLeavesOfType('markdown')
    .find(({ view }) => view instanceof MarkdownView && view.file?.path === path);
  return open ?? workspace.getLeaf(false);
}
