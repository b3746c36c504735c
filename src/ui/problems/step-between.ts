/** Moving among problems by arrow keys. In: a key pressed in the list. Out: the focus is on the next problem or the one before. */

const PLACE = '.goal-notes-finding-place';

export function stepBetween(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || !(event.target instanceof Element)) return;
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>(PLACE)];
  const own = event.target.closest('li')?.querySelector<HTMLElement>(PLACE);
  const at = own == null ? -1 : places.indexOf(own);
  const next = places[at === -1 ? 0 : at + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
