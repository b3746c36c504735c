/** Who is whose parent, and who drives whom. In: goals and a way to follow links. Out: parents, children, companions and cycles, all as paths. */
import type { Goal, NoteLink } from '../goal/goal';
import type { LinkResolver } from './goal-index';
import type { SortedMap } from './sorted-map';

export interface Relations {
  readonly parents: ReadonlyMap<string, string>;
  /** In the order of their paths. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** For every goal on a cycle: the paths of the cycle, starting with it. */
  readonly cycles: ReadonlyMap<string, readonly string[]>;
  /** The goals that `companions` links lead to, in the order of the links, each once; no goal is its own. */
  readonly companions: ReadonlyMap<string, readonly string[]>;
}

export function relate(goals: SortedMap<Goal>, resolve: LinkResolver): Relations {
  const parents = new Map<string, string>();
  const children = new Map<string, string[]>();
  const companions = new Map<string, readonly string[]>();
  for (const { path, parent: link, companions: links } of goals.values()) {
    if (links.length > 0) companions.set(path, goalsBehind(links, path));
    const parent = link === null ? null : resolve(link.target, path);
    if (parent === null || goals.get(parent) === null) continue;
    parents.set(path, parent);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [path]);
    else siblings.push(path);
  }
  return { parents, children, companions, cycles: cyclesOf(parents) };

  function goalsBehind(links: readonly NoteLink[], from: string): readonly string[] {
    const found = links.flatMap(({ target }) => resolve(target, from) ?? []);
    return [...new Set(found)].filter((path) => path !== from && goals.get(path) !== null);
  }
}

/** Every goal has one parent at most, so each walk upwards ends at a root, at ground already walked, or in a cycle. */
function cyclesOf(parents: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const cycles = new Map<string, readonly string[]>();
  const walked = new Set<string>();
  for (const start of parents.keys()) {
    const steps: string[] = [];
    const position = new Map<string, number>();
    let path: string | undefined = start;
    while (path !== undefined && !walked.has(path)) {
      walked.add(path);
      position.set(path, steps.length);
      steps.push(path);
      path = parents.get(path);
    }
    const entry = path === undefined ? undefined : position.get(path);
    if (entry === undefined) continue;
    const cycle = steps.slice(entry);
    cycle.forEach((member, at) => cycles.set(member, [...cycle.slice(at), ...cycle.slice(0, at)]));
  }
  return cycles;
}
