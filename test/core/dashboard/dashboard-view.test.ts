import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, readView } from '../../../src/core/dashboard/dashboard-view';

describe('reading a stored view', () => {
  it.each([
    undefined,
    null,
    3,
    'x',
    [],
    {},
    { sort: 'colour', statuses: 'active', text: 7, level: null, group: {} },
  ])('takes the default for %j', (data) => {
    expect(readView(data)).toEqual(DEFAULT_VIEW);
  });

  it('keeps what it knows and replaces the rest', () => {
    expect(
      readView({
        text: 'run',
        sort: 'due',
        group: 'colour',
        statuses: ['paused', 'lost', 'active'],
        more: 1,
      }),
    ).toEqual({
      ...DEFAULT_VIEW,
      text: 'run',
      sort: 'due',
      statuses: ['active', 'paused'],
    });
  });

  it('takes no status at all as every status, and only unknown ones as none stored', () => {
    expect(readView({ statuses: [] }).statuses).toEqual([]);
    expect(readView({ statuses: ['lost'] }).statuses).toEqual(DEFAULT_VIEW.statuses);
  });

  it('survives being stored and read, and whatever else is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const view = readView(data);
        expect(readView(JSON.parse(JSON.stringify(view)))).toEqual(view);
      }),
    );
  });
});
