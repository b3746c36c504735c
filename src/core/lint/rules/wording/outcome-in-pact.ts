import { defineRule } from '../../define-rule';
import { pactExample } from '../../example-note';
import { spanOf } from '../../goal-sentence';
import { outcomeSaid } from '../../outcome-said';
import { guesses, setFix } from '../../property-fix';

export const outcomeInPact = defineRule({
  id: 'wording/outcome-in-pact',
  severity: 'suggestion',
  frameworks: ['pact'],
  summary: 'A PACT goal is put as an outcome instead of something one does.',
  why: 'PACT counts output, not outcome (Le Cunff): what you do is in your hands on a bad day too, what comes of it is not.',
  fix: 'Say what you will do again and again so that it comes about, or make it a SMART goal with a target and a deadline.',
  bad: pactExample({}, '# Lighter\n\nI will lose 6 kg, because my knees matter to me.'),
  good: pactExample(
    {},
    '# Lighter\n\nI will cook a vegetable dinner on four evenings a week, because my knees matter to me.',
  ),
  check: ({ goal, settings }) => {
    const said = outcomeSaid(goal);
    if (said === null) return [];
    const { sentence, action } = said;
    const place = spanOf(sentence.reading, {
      start: action.start,
      end: Math.max(action.end, action.start + 1),
    });
    const words = goal.text.slice(place.from, Math.min(place.to, place.from + 60)).replace(/\s+/g, ' ');
    return [
      {
        ...place,
        message: `“${words}” is what shall come of it. What will you do for it, again and again?`,
        fixes: guesses(setFix(goal, settings.schema.properties.framework, 'smart')),
      },
    ];
  },
});
