/** No two things may have one name. In: names a person chose, and the defaults. Out: names that are all different. */

/**
 * The chosen names, with defaults in place of those that stand for two things. Case does not tell names apart.
 *
 * Of two equal names the one that is a default stays. Taking a default back can make another chosen name a double; it goes too.
 * @example uniqueNames({ start: 'due', due: 'due' }, { start: 'start', due: 'due' }) // => { names: { start: 'start', due: 'due' }, replaced: ['start'] }
 */
export function uniqueNames<Key extends string>(
  chosen: Readonly<Record<Key, string>>,
  defaults: Readonly<Record<Key, string>>,
): { readonly names: Readonly<Record<Key, string>>; readonly replaced: readonly Key[] } {
  const names: Record<Key, string> = { ...chosen };
  const keys = Object.keys(defaults) as Key[];
  const replaced: Key[] = [];
  const double = () =>
    keys.find(
      (key) =>
        names[key] !== defaults[key] &&
        keys.some((other) => other !== key && isSame(names[key], names[other])),
    );
  for (let key = double(); key !== undefined; key = double()) {
    names[key] = defaults[key];
    replaced.push(key);
  }
  return { names, replaced };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
