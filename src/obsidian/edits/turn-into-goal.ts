/** Makes a goal of a note that is there. In: its path and a framework. Out: where it is now, or why it was left alone. */
import { type App, normalizePath, TFile } from 'obsidian';
import type { FrameworkId } from '../../core/frameworks/framework';
import { mayBeGoal } from '../../core/goal/recognize';
import type { GoalSchema } from '../../core/goal/schema';
import { turnIntoGoal } from '../../core/templates/turn-into-goal';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import { freePath } from '../free-path';
import type { EditContext } from './edit-context';
import { editNote } from './edit-note';

export type TurnedInto = { readonly ok: true; readonly path: string } | Extract<ActionOutcome, { ok: false }>;

/**
 * Adds the properties and sections a goal needs, touching nothing else. When goals are told by their folder, the note moves there
 * (links to it follow): that is what makes it one.
 */
export async function turnNoteIntoGoal(
  path: string,
  framework: FrameworkId,
  context: EditContext,
  app: Pick<App, 'vault' | 'fileManager'>,
): Promise<TurnedInto> {
  const { schema } = context.settings();
  const today = context.today();
  const outcome = await editNote(path, (text) => turnIntoGoal(text, { framework, schema, today }), context);
  if (!outcome.ok) return outcome;
  return { ok: true, path: await moveToGoals(path, schema, app) };
}

/** Where goals are told by their folder, the note has to be in it. @returns where it is now */
export async function moveToGoals(
  path: string,
  schema: GoalSchema,
  app: Pick<App, 'vault' | 'fileManager'>,
): Promise<string> {
  if (schema.recognition.by !== 'folder' || mayBeGoal(path, '', schema)) return path;
  const file = app.vault.getFileByPath(path);
  if (!(file instanceof TFile)) return path;
  const moved = await freePath(app.vault, normalizePath(`${schema.recognition.folder}/${file.name}`));
  await app.fileManager.renameFile(file, moved);
  return moved;
}
