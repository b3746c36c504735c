import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';

export const unreadableCheckIn = defineRule({
  id: 'measure/unreadable-check-in',
  severity: 'warning',
  summary: 'A line under Check-ins is none that can be read.',
  why: 'A check-in that cannot be read does not count, and the progress shown is not yours.',
  fix: 'Write it as `- 2026-06-15: 3 — a comment`, with a number, `+2`, `done` or `skip`.',
  bad: smartExample(
    { current: null },
    '# Homework plans\n\nI will create a homework plan for 3 clients.\n\n## Check-ins\n- 2026-06-31: 2',
  ),
  good: smartExample(),
  check: ({ goal }) =>
    goal.problems
      .filter(({ code }) => code === 'bad-check-in')
      .map(({ from, to, message }) => ({ from, to, message })),
});
