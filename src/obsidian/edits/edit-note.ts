/** One edit of a note, from reading to what the person is told. In: a path and a pure change of its text. Out: it worked, or why not. */
import type { EditResult, Refusal } from '../../core/goal/edit-result';
import type { Goal } from '../../core/goal/goal';
import { readNote } from '../../core/goal/parse-goal';
import { positionAt } from '../../core/text/span';
import { t } from '../../i18n/plugin';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import type { EditContext } from './edit-context';

export async function editNote(
  path: string,
  change: (text: string) => EditResult,
  { vault, noteChanged }: Pick<EditContext, 'vault' | 'noteChanged'>,
): Promise<ActionOutcome> {
  let before = '';
  try {
    const result = await vault.edit(path, (text) => {
      before = text;
      return change(text);
    });
    if (!result.ok) return { ok: false, message: refusalText(result.refusal, before) };
    noteChanged(path, result.text);
    return { ok: true };
  } catch (failure) {
    console.error(`Goal Notes: edit of ${path}`, failure);
    return { ok: false, message: failure instanceof Error ? failure.message : String(failure) };
  }
}

/** Like `editNote`, for a change that wants the goal as it stands in the note at that moment. */
export function editGoal(
  path: string,
  change: (goal: Goal) => EditResult,
  context: EditContext,
): Promise<ActionOutcome> {
  return editNote(
    path,
    (text) => {
      const note = readNote(path, text, context.settings().schema);
      if (note.kind === 'goal') return change(note.goal);
      const problem = note.kind === 'unreadable' ? note.note.problems[0] : undefined;
      return refused(
        problem === undefined ? 'not-found' : 'unreadable',
        problem?.message ?? t('plugin.refusal.notAGoal'),
        problem ?? null,
      );
    },
    context,
  );
}

export function refused(code: Refusal['code'], message: string, at: Refusal['at'] = null): EditResult {
  return { ok: false, refusal: { code, message, at } };
}

/** The reason, and where it stands in the note. */
function refusalText({ message, at }: Refusal, text: string): string {
  return at === null
    ? message
    : t('plugin.refusal.atLine', { message, line: positionAt(text, at.from).line });
}
