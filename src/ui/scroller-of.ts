/** What scrolls an element: the nearest one around it that may; null when it is the page. */
export function scrollerOf(element: Element): Element | null {
  const { defaultView, scrollingElement, body } = element.ownerDocument;
  const view = defaultView ?? window;
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (around === scrollingElement || around === body) break;
    if (/auto|scroll|overlay/.test(view.getComputedStyle(around).overflowY)) return around;
  }
  return null;
}
