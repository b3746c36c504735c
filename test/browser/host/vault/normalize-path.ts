/** Obsidian's `normalizePath`: single slashes, none at the ends, ordinary blanks, NFC. */
export function normalizePath(path: string): string {
  const clean = path
    .replace(/[\\/]+/g, '/')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\u00A0|\u202F/g, ' ')
    .normalize('NFC');
  return clean === '' ? '/' : clean;
}
