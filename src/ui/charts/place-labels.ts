/** Words in a picture that must not lie on one another. In: words with the places they would like. Out: those that found one. */

export interface Label {
  readonly text: string;
  /** Where it may stand, the best place first: the middle of its foot. */
  readonly places: readonly (readonly [x: number, y: number])[];
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
const LETTER = 6.2;
const HEIGHT = 13;

/** In the order given: the first words have the first choice. Words without a free place within `bounds` are left out. */
export function placeLabels(labels: readonly Label[], bounds: Box): readonly PlacedLabel[] {
  const taken: Box[] = [];
  return labels.flatMap(({ text, places, kind }) => {
    const half = (text.length * LETTER) / 2;
    for (const [wanted, y] of places) {
      const x = Math.min(Math.max(wanted, bounds.left + half), bounds.right - half);
      const box = { left: x - half, right: x + half, top: y - HEIGHT, bottom: y + 2 };
      const isInside = box.left >= bounds.left - 1 && box.top >= bounds.top && box.bottom <= bounds.bottom;
      if (!isInside || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ text, kind, x, y }];
    }
    return [];
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
