import { describe, expect, it } from 'vitest';
import { valueAt, withValueAt } from '../../../src/obsidian/settings/value-at';

describe('withValueAt', () => {
  it.each([
    [
      'replaces a value and keeps the order',
      { a: { b: 1, x: 2 }, c: 2 },
      ['a', 'b'],
      3,
      '{"a":{"b":3,"x":2},"c":2}',
    ],
    ['makes the way', null, ['a', 'b'], 3, '{"a":{"b":3}}'],
    ['replaces what is in the way', { a: [1] }, ['a', 'b'], 3, '{"a":{"b":3}}'],
    ['removes a value', { a: { b: 1, c: 2 } }, ['a', 'b'], undefined, '{"a":{"c":2}}'],
    ['removes nothing that is not there', { a: 1 }, ['b'], undefined, '{"a":1}'],
  ])('%s', (_, data, path, value, expected) => {
    expect(JSON.stringify(withValueAt<unknown>(data, path, value))).toBe(expected);
  });

  it('leaves the rest the same objects, and the old data as it was', () => {
    const data = { a: { b: 1 }, c: { d: 2 } };
    const after = withValueAt(data, ['a', 'b'], 3);
    expect(after.c).toBe(data.c);
    expect(data.a.b).toBe(1);
  });

  it('takes a key as a key only', () => {
    expect(valueAt({}, ['__proto__', 'polluted'])).toBeUndefined();
    withValueAt<unknown>({}, ['__proto__', 'polluted'], true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
