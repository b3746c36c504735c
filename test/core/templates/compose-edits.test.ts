import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withInsertion } from '../../../src/core/templates/compose-edits';
import { applyEdits, type TextEdit } from '../../../src/core/text/span';

it('edits followed by insertions are the same as all of them at once', () => {
  const edit = fc.record({ from: fc.nat(5), length: fc.nat(3), insert: fc.string({ maxLength: 4 }) });
  fc.assert(
    fc.property(
      fc.string({ minLength: 8, maxLength: 20 }),
      edit,
      fc.array(fc.tuple(fc.nat(40), fc.string({ maxLength: 3 }))),
      (text, first, insertions) => {
        let edits: readonly TextEdit[] = [
          { from: first.from, to: first.from + first.length, insert: first.insert },
        ];
        let wanted = applyEdits(text, edits);
        for (const [position, insert] of insertions) {
          const at = position % (wanted.length + 1);
          wanted = wanted.slice(0, at) + insert + wanted.slice(at);
          edits = withInsertion(edits, at, insert);
        }
        expect(applyEdits(text, edits)).toBe(wanted);
      },
    ),
    { numRuns: 2000 },
  );
});
