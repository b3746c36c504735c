import { weakCriterion } from '../../criterion-rule';
import { BARE_SMART, smartExample } from '../../example-note';

export const relevantWeak = weakCriterion({
  criterion: 'relevant',
  summary: 'The reason is too vague to carry you.',
  why: 'A goal that serves a value or a need survives a bad week; one that does not is dropped. The reason is also what a review asks about.',
  fix: 'Say what it is for: "so that …", "in order to …", or name a value under `values`.',
  bad: smartExample(
    BARE_SMART,
    '# Letters\n\n- Specific: I will write 3 letters to clients by 1 August 2026 with the template from the course.\n- Relevant: It would be nice.',
  ),
  good: smartExample(),
});
