import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'relations/parent-cycle';
const parent = (name: string) => smartExample({ parent: `"[[${name}]]"` });

it('is found for goals on the circle, not for those that lead to it', () => {
  const others = { 'A.md': parent('B'), 'B.md': parent('A') };
  expect(findingsIn(parent('A'), RULE, undefined, others)).toEqual([]);
  expect(
    findingsIn(parent('A'), RULE, undefined, { 'A.md': parent('B'), 'B.md': parent('Example') }),
  ).toHaveLength(1);
});

it('a goal that is its own parent can let go of it', () => {
  const [finding] = findingsIn(parent('Example'), RULE);
  expect(finding?.fixes.map(({ label }) => label)).toEqual(['Remove parent']);
});

it('names the way round, but not all of a long one', () => {
  const others = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`G${at}.md`, parent(at === 19 ? 'Example' : `G${at + 1}`)]),
  );
  const [finding] = findingsIn(parent('G0'), RULE, undefined, others);
  expect(finding?.message).toMatch(/→ …\.$/);
});
