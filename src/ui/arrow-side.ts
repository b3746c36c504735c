/** Where an arrow key points along a line of writing. In: a key. Out: on or back, whichever way the page is written. */

/** Null for every other key. */
export function arrowSide({ key, currentTarget }: KeyboardEvent): 'back' | 'forward' | null {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const element = currentTarget as HTMLElement;
  const isMirrored = element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
  return (key === 'ArrowRight') === isMirrored ? 'back' : 'forward';
}
