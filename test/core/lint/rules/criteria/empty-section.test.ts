import { expect, it } from 'vitest';
import { BARE_SMART, smartExample } from '../../../../../src/core/lint/example-note';
import { SMART } from '../../../../../src/core/frameworks/index';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'criteria/empty-section';
const found = (body: string) =>
  findingsIn(smartExample(BARE_SMART, `# A\n\n${body}`), RULE).map(
    ({ message }) => /“(.*?)”/.exec(message)?.[1],
  );

it('is a section with nothing in it that anything else meets', () => {
  expect(
    found(
      'I want to be better.\n\n## Achievable\n\n## Relevant\n%% Why? %%\n\n## Time-bound\nBy 1 July 2026',
    ),
  ).toEqual(['Achievable', 'Relevant']);
});

it('stands in for the criterion that is missing, which is not said twice', () => {
  const text = smartExample(BARE_SMART, '# A\n\nI want to be better.\n\n## Relevant\n');
  expect(findingsIn(text, 'criteria/relevant-missing')).toEqual([]);
  expect(findingsIn(text, 'criteria/achievable-missing')).toHaveLength(1);
});

it('is quiet when the statement says it all, and about sections that wait for something', () => {
  const headings = SMART.criteria.map(({ heading }) => `## ${heading}`).join('\n\n');
  expect(found(`${SMART.example.statement}\n\n${headings}\n`)).toEqual([]);
  expect(found(`${SMART.example.statement}\n\n## Milestones\n\n## Check-ins\n\n## Reviews\n`)).toEqual([]);
});
