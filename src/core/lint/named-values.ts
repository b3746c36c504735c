/** What goals are for. In: goals. Out: the names of their values, as people compare them. */
import type { Goal } from '../goal/goal';

export interface NamedValue {
  readonly name: string;
  /** What two spellings of one value have in common. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The values of a goal. A link to a part of a note (`[[Values#Learning]]`) names that part.
 * @example // values: ["[[Values#Learning]]", Health] => 'Learning', 'Health'
 */
export function namedValues({ text, values }: Goal): readonly NamedValue[] {
  return values.map(({ from, to, value }) => {
    const part = /#([^\]|#"']{1,200})/.exec(text.slice(from, to))?.[1];
    const name = (part ?? value.slice(value.lastIndexOf('/') + 1)).trim();
    return { from, to, name, key: name.toLowerCase() };
  });
}

const remembered = new WeakMap<readonly Goal[], ReadonlyMap<string, readonly Goal[]>>();

/** The goals behind each value, by its key. Once per state of the index, whose list of goals is a new one after every change. */
export function goalsByValue(goals: readonly Goal[]): ReadonlyMap<string, readonly Goal[]> {
  const known = remembered.get(goals);
  if (known !== undefined) return known;
  const byValue = new Map<string, Goal[]>();
  for (const goal of goals) {
    for (const { key } of namedValues(goal)) {
      const list = byValue.get(key);
      if (list === undefined) byValue.set(key, [goal]);
      else list.push(goal);
    }
  }
  remembered.set(goals, byValue);
  return byValue;
}
