/**
 * Which lines differ between two texts. In: a text before and after. Out: the places that changed, as people and patches read them: lines
 * that went, lines that came. Shortest edit script by Myers (1986), "An O(ND) difference algorithm and its variations".
 */
import type { TextEdit } from './span';

/** One place: the lines that stood there, and those that stand there now. */
export interface LineChange {
  /** 1-based line of the text before; where lines only come, the line they come before. */
  readonly line: number;
  /** The same in the text after. */
  readonly lineAfter: number;
  /** With their line breaks. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** More differences than any fix makes: from here on the whole stretch counts as one change, which is true, too. */
const MOST = 400;

/** @example lineChanges('a\nb\n', 'a\nc\n') // => [{ line: 2, lineAfter: 2, removed: ['b\n'], added: ['c\n'] }] */
export function lineChanges(before: string, after: string): readonly LineChange[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const changes: LineChange[] = [];
  let [x, y] = [0, 0];
  for (const [keptA, keptB] of [...keptLines(a, b), [a.length, b.length] as const]) {
    if (keptA > x || keptB > y) {
      changes.push({ line: x + 1, lineAfter: y + 1, removed: a.slice(x, keptA), added: b.slice(y, keptB) });
    }
    [x, y] = [keptA + 1, keptB + 1];
  }
  return changes;
}

/** The edits that make the second text out of the first, one for each place, so that a cursor elsewhere stays where it is. */
export function lineEdits(before: string, after: string): readonly TextEdit[] {
  const starts = [0];
  for (const line of linesOf(before)) starts.push((starts.at(-1) ?? 0) + line.length);
  return lineChanges(before, after).map(({ line, removed, added }) => ({
    from: starts[line - 1] ?? before.length,
    to: starts[line - 1 + removed.length] ?? before.length,
    insert: added.join(''),
  }));
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Pairs of positions of the lines that both have, in order. */
function keptLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (end < shorter && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = keptInMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...middle.map(([x, y]) => [start + x, start + y] as const),
    ...Array.from({ length: end }, (_, at) => [a.length - end + at, b.length - end + at] as const),
  ];
}

function keptInMiddle(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  /** For each number of differences, before it is tried: how far in `a` one gets on each diagonal. */
  const reached: ReadonlyMap<number, number>[] = [];
  const furthest = new Map([[1, 0]]);
  for (let differences = 0; differences <= Math.min(MOST, a.length + b.length); differences += 1) {
    reached.push(new Map(furthest));
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const { isDown, from } = stepTo(furthest, diagonal, differences);
      let x = isDown ? from : from + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      furthest.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return walkedBack(reached, a.length, b.length);
    }
  }
  return [];
}

/** Down (a line came) or right (a line went), whichever leads further; and how far one was in `a`. */
function stepTo(furthest: ReadonlyMap<number, number>, diagonal: number, differences: number) {
  const [below, right] = [furthest.get(diagonal + 1) ?? 0, furthest.get(diagonal - 1) ?? 0];
  const isDown = diagonal === -differences || (diagonal !== differences && right < below);
  return { isDown, from: isDown ? below : right };
}

function walkedBack(
  reached: readonly ReadonlyMap<number, number>[],
  ofA: number,
  ofB: number,
): readonly (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  let [x, y] = [ofA, ofB];
  for (let differences = reached.length - 1; differences >= 0; differences -= 1) {
    const diagonal = x - y;
    const { isDown, from } = stepTo(reached[differences] ?? new Map<number, number>(), diagonal, differences);
    const fromY = from - diagonal - (isDown ? 1 : -1);
    for (; x > from && y > fromY; x -= 1, y -= 1) kept.push([x - 1, y - 1]);
    [x, y] = [from, fromY];
  }
  return kept.reverse();
}
