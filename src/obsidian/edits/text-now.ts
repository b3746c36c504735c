/** The text of a note as it is at this moment. What is typed and not saved yet counts: an edit that changes nothing sees it. */
import type { EditContext } from './edit-context';

export async function textNow(path: string, { vault }: Pick<EditContext, 'vault'>): Promise<string> {
  let now = '';
  await vault.edit(path, (text) => {
    now = text;
    return { ok: true, text, edits: [] };
  });
  return now;
}
