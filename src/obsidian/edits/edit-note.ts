/** One edit of a note, from reading to what the person is told. In: a path and a pure change of its text. Out: it worked, or why not. */
import { type Change, refusalText } from '../../core/goal/changing-goal';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import type { EditContext } from './edit-context';

export async function editNote(
  path: string,
  change: Change,
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
