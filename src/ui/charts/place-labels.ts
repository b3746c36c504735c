/** Words in a picture that must not lie on one another, nor on a line while there is room. In: words with the places they would like. Out: those that found one. */

export type Point = readonly [x: number, y: number];

export interface Label {
  readonly text: string;
  /** Where it may stand, the best place first: the middle of its foot. */
  readonly places: readonly Point[];
  readonly kind: string;
}

export interface PlacedLabel {
  readonly text: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Of a letter at 11 pixels; a little wide, so that nothing touches. */
const LETTER = 5.6;
const HEIGHT = 13;

/**
 * In the order given: the first words have the first choice. Words without a free place within `bounds` are left out.
 * @param lines points close together along what is drawn
 */
export function placeLabels(
  labels: readonly Label[],
  bounds: Box,
  lines: readonly Point[],
): readonly PlacedLabel[] {
  const taken: Box[] = [];
  return labels.flatMap(({ text, places, kind }) => {
    const half = (text.length * LETTER) / 2;
    const free = places
      .map(([wanted, y]): Box & { readonly x: number; readonly y: number } => {
        const x = Math.min(Math.max(wanted, bounds.left + half), bounds.right - half);
        return { x, y, left: x - half, right: x + half, top: y - HEIGHT, bottom: y + 2 };
      })
      .filter(
        (box) =>
          box.left >= bounds.left - 1 &&
          box.top >= bounds.top &&
          box.bottom <= bounds.bottom &&
          !taken.some((other) => overlap(box, other)),
      );
    const hits = free.map((box) => lines.filter((point) => isIn(box, point)).length);
    const best = free[hits.indexOf(Math.min(...hits))];
    if (best === undefined) return [];
    taken.push(best);
    return [{ text, kind, x: best.x, y: best.y }];
  });
}

function isIn({ left, right, top, bottom }: Box, [x, y]: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
