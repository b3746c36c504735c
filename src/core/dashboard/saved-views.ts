/** Views of the dashboard that were given a name. In: what was stored. Out: views that are whole, each under a name of its own. */
import { type DashboardView, DEFAULT_VIEW, readView } from './dashboard-view';

export interface SavedView {
  readonly name: string;
  readonly view: DashboardView;
}

/** A menu of more is no shortcut. */
export const MOST_VIEWS = 50;
export const LONGEST_NAME = 100;

/**
 * Views from what was stored. What has no name, or one that is taken, is left out; so is what comes after the fiftieth.
 * @example readSavedViews([{ name: ' Due ', view: { sort: 'due' } }, {}]) // => [{ name: 'Due', view: { ...DEFAULT_VIEW, sort: 'due' } }]
 */
export function readSavedViews(data: unknown): readonly SavedView[] {
  if (!Array.isArray(data)) return [];
  const read: SavedView[] = [];
  for (const stored of data as readonly unknown[]) {
    const { name, view }: { name?: unknown; view?: unknown } = Object(stored) as object;
    const trimmed = typeof name === 'string' ? name.trim().slice(0, LONGEST_NAME) : '';
    if (trimmed !== '' && read.length < MOST_VIEWS && !read.some((other) => isSame(other.name, trimmed)))
      read.push({ name: trimmed, view: lasting(readView(view)) });
  }
  return read;
}

/**
 * The views with one more, or with another one in place of that of the same name. Case does not tell names apart.
 * @param instead the name that it had
 */
export function withSavedView(
  views: readonly SavedView[],
  { name, view }: SavedView,
  instead = name,
): readonly SavedView[] {
  const saved = { name: name.trim(), view: lasting(view) };
  const at = views.findIndex((other) => isSame(other.name, instead));
  const rest = views.filter((other, place) => place !== at && !isSame(other.name, saved.name));
  const to = at < 0 ? rest.length : rest.filter((other) => views.indexOf(other) < at).length;
  return readSavedViews([...rest.slice(0, to), saved, ...rest.slice(to)]);
}

/** Whether one looks at it: the same but for what does not last. */
export function isShown({ view }: SavedView, now: DashboardView): boolean {
  return JSON.stringify(view) === JSON.stringify(lasting(now));
}

/** Without what belongs to a moment: the open page, where the timeline stands, what is folded. */
function lasting(view: DashboardView): DashboardView {
  const { page, anchor, folded } = DEFAULT_VIEW;
  return { ...view, page, anchor, folded };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
