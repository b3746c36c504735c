/** Notes by path, handed out sorted by path. Replacing one of thousands does not sort them again. */
export interface SortedMap<T> {
  get(path: string): T | null;
  set(path: string, value: T): void;
  delete(path: string): void;
  /** Sorted by path, by code units. A new array after every change, the same one until then. */
  values(): readonly T[];
}

export function createSortedMap<T>(): SortedMap<T> {
  const byPath = new Map<string, T>();
  let paths: readonly string[] | null = [];
  let values: readonly T[] | null = [];
  return {
    get: (path) => byPath.get(path) ?? null,
    set(path, value) {
      if (!byPath.has(path)) paths = null;
      byPath.set(path, value);
      values = null;
    },
    delete(path) {
      if (!byPath.delete(path)) return;
      paths = null;
      values = null;
    },
    values() {
      paths ??= [...byPath.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      return (values ??= paths.flatMap((path) => byPath.get(path) ?? []));
    },
  };
}
