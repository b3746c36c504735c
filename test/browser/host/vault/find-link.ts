/** Which file a link leads to. In: what is written in the link, the note it stands in. Out: the file, the nearest when several fit. */
import type { TFile } from './files.ts';

const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));

export function findLink(linkpath: string, sourcePath: string, files: readonly TFile[]): TFile | null {
  const wanted = linkpath.replace(/#.*$/, '').replace(/^\//, '').toLowerCase();
  if (wanted === '') return files.find(({ path }) => path === sourcePath) ?? null;
  const fits = ({ path }: TFile) => {
    const lower = path.toLowerCase();
    return [wanted, `${wanted}.md`].some((end) => lower === end || lower.endsWith(`/${end}`));
  };
  const home = folderOf(sourcePath);
  const [nearest] = files
    .filter(fits)
    .sort(
      (a, b) =>
        Number(folderOf(b.path) === home) - Number(folderOf(a.path) === home) ||
        a.path.split('/').length - b.path.split('/').length ||
        a.path.length - b.path.length,
    );
  return nearest ?? null;
}
