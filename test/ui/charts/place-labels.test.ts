import { describe, expect, it } from 'vitest';
import { type Label, placeLabels } from '../../../src/ui/charts/place-labels';

const BOUNDS = { left: 0, right: 300, top: 0, bottom: 100 };
const label = (text: string, ...places: Label['places']): Label => ({ text, kind: 'plan', places });
const heights = (labels: readonly Label[], lines: Parameters<typeof placeLabels>[2] = []) =>
  placeLabels(labels, BOUNDS, lines).map(({ text, y }) => [text, y]);

describe('words in a picture', () => {
  it('stand at their best place', () => {
    expect(heights([label('plan', [100, 50], [100, 80])])).toEqual([['plan', 50]]);
  });

  it('make room for those that come first', () => {
    expect(heights([label('plan', [100, 50]), label('now', [105, 50], [105, 80])])).toEqual([
      ['plan', 50],
      ['now', 80],
    ]);
  });

  it('are left out where there is no room at all', () => {
    expect(heights([label('plan', [100, 50]), label('now', [105, 50])])).toEqual([['plan', 50]]);
    expect(heights([label('plan', [100, 101], [100, 5])])).toEqual([]);
    expect(
      heights([label('a sentence that is much wider than the picture it should stand in, so', [150, 50])]),
    ).toEqual([]);
  });

  it('keep off the lines, and where that cannot be, cover as little of them as can be', () => {
    const line = [95, 100, 105].map((x) => [x, 45] as const);
    expect(heights([label('plan', [100, 50], [100, 80])], line)).toEqual([['plan', 80]]);
    expect(heights([label('plan', [100, 50], [100, 80])], [...line, [100, 75]])).toEqual([['plan', 80]]);
  });

  it('stay within the picture', () => {
    const [placed] = placeLabels([label('plan', [299, 50])], BOUNDS, []);
    expect(placed?.x).toBeLessThan(290);
  });
});
