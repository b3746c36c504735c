/** 0.1 + 0.2 is 0.3 for a person: sums keep 12 significant digits. @example withoutDust(0.1 + 0.2) // => 0.3 */
export function withoutDust(sum: number): number {
  const rounded = Number(sum.toPrecision(12)) + 0;
  // the largest numbers round up to none
  return Number.isFinite(rounded) ? rounded : sum;
}
