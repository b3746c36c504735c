import { expect, it } from 'vitest';
import { pactExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'rhythm/review-overdue';
const found = (review: string, start: string, reviewed: string | null = null, logged = '2026-06-14') =>
  findingsIn(
    pactExample(
      { review, start },
      `# A\n\nB.\n\n## Check-ins\n- ${logged}: done${reviewed === null ? '' : `\n\n## Reviews\n### ${reviewed}`}`,
    ),
    RULE,
  );

it.each([
  ['weekly', '2026-06-01', 0],
  ['weekly', '2026-05-31', 1],
  ['monthly', '2026-04-16', 0],
  ['monthly', '2026-04-15', 1],
  ['quarterly', '2025-12-15', 0],
  ['quarterly', '2025-12-14', 1],
  ['10', '2026-05-26', 0],
  ['10', '2026-05-25', 1],
])('two periods: %s, seen on 2026-06-15, since %s: %i', (review, since, count) => {
  expect(found(review, since)).toHaveLength(count);
  expect(found(review, '2025-01-01', since)).toHaveLength(count);
});

it('says since when', () => {
  expect(found('monthly', '2026-03-02')[0]?.message).toBe(
    '105 days since the start, on 2026-03-02: time to look back?',
  );
  expect(found('monthly', '2026-03-02', '2026-04-01')[0]?.message).toContain(
    'since the last review, on 2026-04-01',
  );
});

it('where nothing is logged either, the missing check-in is said alone', () => {
  expect(found('monthly', '2026-01-01', null, '2026-04-01')).toEqual([]);
});
