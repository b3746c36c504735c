/**
 * What plugins hold at the moment. In: every listener, event, timer and observer, as it is made and let go.
 * Out: what a plugin has not let go. Whose it is, is read from the call stack: the script that asked, not the one that passed it on.
 */

interface Held {
  readonly owner: string;
  readonly what: string;
  readonly counts: () => boolean;
}

const held = new Set<Held>();

/** Functions of the host that register something for their caller, as they stand in a call stack. */
const PASSES_ON =
  /\b(hold|on|addEventListener|setInterval|setTimeout|observe|debounced|register(DomEvent|Interval))\b[^/]*\(/;

function pluginOnStack(): string | null {
  for (const line of (new Error().stack ?? '').split('\n').slice(2)) {
    const plugin = /plugin:([\w-]+)\/main\.js/.exec(line)?.[1];
    if (plugin !== undefined) return plugin;
    if (!PASSES_ON.test(line)) return null;
  }
  return null;
}

/**
 * Note that something was registered.
 * @param counts false while it can do no harm, as a listener of an element that is gone
 * @returns call it when that is undone
 */
export function hold(what: string, counts: () => boolean = () => true): () => void {
  const owner = pluginOnStack();
  if (owner === null) return () => undefined;
  const entry = { owner, what, counts };
  held.add(entry);
  return () => held.delete(entry);
}

/** What a plugin holds: `listener: click on window`, `event: changed`, `interval`, … */
export function heldBy(plugin: string): readonly string[] {
  return [...held].filter(({ owner, counts }) => owner === plugin && counts()).map(({ what }) => what);
}
