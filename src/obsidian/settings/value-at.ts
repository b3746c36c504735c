/** One value deep inside plain data. In: data and a path of keys. Out: the value, or new data with another value there. */

type Plain = Readonly<Record<string, unknown>>;

function isPlain(data: unknown): data is Plain {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** @example valueAt({ a: { b: 1 } }, ['a', 'b']) // => 1 */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (isPlain(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    data,
  );
}

/**
 * The data with one value replaced; `undefined` removes it. Parts that are not on the path stay the same objects.
 * @example withValueAt({ a: { b: 1 }, c: 2 }, ['a', 'b'], 3) // => { a: { b: 3 }, c: 2 }
 */
export function withValueAt<T>(data: T, [key, ...rest]: readonly string[], value: unknown): T {
  if (key === undefined) return value as T;
  const before: Plain = isPlain(data) ? data : {};
  const next = withValueAt<unknown>(Object.hasOwn(before, key) ? before[key] : undefined, rest, value);
  const kept = Object.entries(before).filter(([name]) => name !== key || next !== undefined);
  const after = kept.map(([name, old]): [string, unknown] => [name, name === key ? next : old]);
  if (next !== undefined && !Object.hasOwn(before, key)) after.push([key, next]);
  return Object.fromEntries(after) as T;
}
