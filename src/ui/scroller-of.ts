/** What scrolls an element: the nearest one around it that may, else the window. */
export function scrollerOf(element: Element): Element | Window {
  const { defaultView, scrollingElement } = element.ownerDocument;
  const view = defaultView ?? window;
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (around === scrollingElement || around === element.ownerDocument.body) break;
    if (/auto|scroll|overlay/.test(view.getComputedStyle(around).overflowY)) return around;
  }
  return view;
}
