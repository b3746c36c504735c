import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/core/dashboard/dashboard-view';
import { isShown, readSavedViews, withSavedView } from '../../../src/core/dashboard/saved-views';

const DUE = { ...DEFAULT_VIEW, sort: 'due' } as const;
const names = (views: ReturnType<typeof readSavedViews>) => views.map(({ name }) => name);

describe('views under names', () => {
  it.each([
    ['nothing stored', undefined, []],
    ['no list', { name: 'Due' }, []],
    ['names are trimmed', [{ name: ' Due ', view: {} }], ['Due']],
    ['what has no name is left out', [{ view: {} }, { name: '  ' }, 7, null, { name: 'Due' }], ['Due']],
    ['a name that is taken is left out', [{ name: 'Due' }, { name: 'DUE' }], ['Due']],
  ])('%s', (_, stored, expected) => {
    expect(names(readSavedViews(stored))).toEqual(expected);
  });

  it('are whole, whatever was stored of them', () => {
    expect(readSavedViews([{ name: 'Due', view: { sort: 'due', group: 'colour' } }])).toEqual([
      { name: 'Due', view: DUE },
    ]);
  });

  it('are fifty at most', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ name: `View ${at}` }));
    expect(readSavedViews(many)).toHaveLength(50);
  });

  it('keep their place when one is replaced or renamed', () => {
    const views = readSavedViews([{ name: 'A' }, { name: 'B' }, { name: 'C' }]);
    expect(names(withSavedView(views, { name: 'b', view: DUE }))).toEqual(['A', 'b', 'C']);
    expect(names(withSavedView(views, { name: 'New', view: DUE }, 'A'))).toEqual(['New', 'B', 'C']);
    expect(names(withSavedView(views, { name: 'D', view: DUE }))).toEqual(['A', 'B', 'C', 'D']);
  });

  it('do not hold what belongs to a moment: the open page, the place on the timeline, what is folded', () => {
    const now = { ...DUE, page: 'Run.md', anchor: '2026-01-01', folded: ['Run.md'] };
    const [saved] = withSavedView([], { name: 'Due', view: now });
    expect(saved?.view).toEqual(DUE);
    expect(saved !== undefined && isShown(saved, now)).toBe(true);
    expect(saved !== undefined && isShown(saved, DEFAULT_VIEW)).toBe(false);
  });
});
