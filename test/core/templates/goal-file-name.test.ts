import fc from 'fast-check';
import { expect, it } from 'vitest';
import { goalFileName } from '../../../src/core/templates/goal-file-name';

it.each([
  ['Run: 5 km in 30 minutes?', 'Run 5 km in 30 minutes'],
  ['1/2 marathon #1 [draft] ^a|b', '1 2 marathon 1 draft a b'],
  ['  two\n lines\t', 'two lines'],
  ['CON', 'CON goal'],
  ['lpt1.old', 'lpt1 goal.old'],
  ['Contract', 'Contract'],
  ['Ends with dots...', 'Ends with dots'],
  ['.hidden', 'hidden'],
  ['...', 'Untitled goal'],
  ['???', 'Untitled goal'],
  ['', 'Untitled goal'],
  ['Über Ängste – 日本語', 'Über Ängste – 日本語'],
  ['U\u0308ber', 'Über'],
  ['family 👨‍👩‍👧', 'family 👨‍👩‍👧'],
  ['txt.\u202Eexe\u0000\uD800', 'txt.exe'],
])('%j is the file %j', (title, name) => {
  expect(goalFileName(title)).toBe(name);
});

it('a long title ends at a word', () => {
  const name = goalFileName('a goal with quite a long title '.repeat(20));
  expect(name.length).toBeLessThanOrEqual(120);
  expect(name).toMatch(/^(?:a goal with quite a long title ){3}.*[a-z]$/);
});

it('every title has a name that Windows, macOS and links allow', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = goalFileName(title);
      expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]|^[. ]|[. ]$|^$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(205);
      expect(name).toBe(goalFileName(name));
    }),
    { numRuns: 2000 },
  );
});
