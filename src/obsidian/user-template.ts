/** Templates of the person's own. In: the template folder. Out: the text of `SMART.md` or `PACT.md` in it. */
import { type App, normalizePath } from 'obsidian';
import { FRAMEWORKS } from '../core/frameworks/index';
import type { FrameworkId } from '../core/frameworks/framework';

/** The template that replaces ours; null when there is none. `<% %>` in it is left for Templater. */
export async function userTemplate(
  framework: FrameworkId,
  templateFolder: string,
  { vault }: Pick<App, 'vault'>,
): Promise<string | null> {
  if (templateFolder === '') return null;
  const file = vault.getFileByPath(normalizePath(`${templateFolder}/${FRAMEWORKS[framework].name}.md`));
  return file === null ? null : vault.cachedRead(file);
}
