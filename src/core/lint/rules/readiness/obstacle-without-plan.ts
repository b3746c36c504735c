import { insertSection } from '../../../goal/insert-section';
import { SECTION_TITLES } from '../../../goal/goal-sections';
import type { Goal } from '../../../goal/goal';
import type { Span } from '../../../text/span';
import { defineRule } from '../../define-rule';
import { shortExample } from '../../example-note';
import { fixesOf, guesses } from '../../property-fix';

/** What a section is called that names what may come in between, in each language. */
const HEADINGS = [
  // en
  '(?:(?:possible|likely|main) )?(?:obstacles?|barriers?|hurdles?)|what (?:could|might|may) get in the way',
  // de, es, fr
  'hindernisse?|hürden?|stolpersteine?|obst[áa]culos?|barreras?|dificultades|freins?|difficultés',
  // pt, it
  'barreiras?|dificuldades|ostacol[oi]|difficoltà',
];
const HEADING = new RegExp(`^\\W{0,4}(?:${HEADINGS.join('|')})\\W{0,4}$`, 'i');

/** The same in a sentence: the obstacle by its name, or what people say of themselves. */
const SENTENCES = [
  // en
  '(?:obstacle|barrier|hurdle)s? (?:is|are|will be|may be|might be|could be)|(?:may|might|could) (?:get|come) in (?:the|my) way',
  'i (?:may|might|could) be too (?:tired|busy|lazy|exhausted|late)',
  // de
  '(?:hindernis|hürde) (?:ist|sind|wird|könnte)|könnte mir in die quere kommen|ich könnte zu (?:müde|beschäftigt)',
  // es, pt
  '(?:el|o|mi|meu) (?:\\w+ ){0,2}obstáculo (?:es|é|será)',
  // fr, it
  "(?:l[’']|mon |il mio )(?:\\w+ ){0,2}(?:obstacle|ostacolo) (?:est|è|sera|sarà)",
];
const SAID = new RegExp(`(?<!\\p{L})(?:${SENTENCES.join('|')})(?!\\p{L})`, 'iu');

/** If this, then that: within a sentence. */
const PLANS = [
  // en
  "(?:if|when(?:ever)?) [^.!?\\n]{2,200}(?: then |, ?(?:i|we) | i(?:[’']ll| will) )",
  // de
  '(?:wenn|falls|sobald) [^.!?\\n]{2,200}(?: dann |, )',
  // es, fr, pt, it
  '(?:si|cuando|quand|lorsque|se|quando) [^.!?\\n]{2,200}(?: entonces | alors | então | allora |, )',
];
const IF_THEN = new RegExp(`(?<!\\p{L})(?:${PLANS.join('|')})`, 'iu');

export const obstacleWithoutPlan = defineRule({
  id: 'readiness/obstacle-without-plan',
  severity: 'suggestion',
  summary: 'An obstacle is named, but no plan for the day it comes.',
  why: 'Seeing what may come in between helps when a plan follows. In 94 studies “if X, then I do Y” had a medium to large effect on reaching goals (Gollwitzer and Sheeran): the decision is made before the day.',
  fix: 'Write an if–then plan for each obstacle: "If it rains, then I walk in the shopping arcade".',
  bad: shortExample({}, '\n\n## Obstacles\nClients forget the homework.'),
  good: shortExample(
    {},
    '\n\n## Obstacles\nClients forget the homework.\n\n## If–then plans\n- If a client forgets it, then we look at the reminder together.',
  ),
  check: ({ goal }) => {
    if (goal.plans.length > 0) return [];
    const place = obstacleIn(goal);
    if (place === null) return [];
    const words = '- If {{it happens}}, then {{I do this}}';
    const fix = fixesOf('Begin an if–then plan', insertSection(goal.text, SECTION_TITLES.plans, words));
    return [
      { ...place, message: 'What will you do when this comes in between? If …, then …', fixes: guesses(fix) },
    ];
  },
});

/** The heading of a section with words in it, or the sentence that names an obstacle; null when there is none, or a plan beside it. */
function obstacleIn({ text, sections, statement, criteria }: Goal): Span | null {
  for (const { title, heading, body } of sections) {
    if (!HEADING.test(title.slice(0, 80))) continue;
    const words = text.slice(body.from, Math.min(body.to, body.from + 8000));
    if (/\p{L}/u.test(words) && !IF_THEN.test(words)) return { from: heading.from, to: heading.to };
  }
  for (const place of [...(statement === null ? [] : [statement]), ...Object.values(criteria)]) {
    const words = text.slice(place.from, Math.min(place.to, place.from + 8000));
    const said = SAID.exec(words);
    if (said !== null && !IF_THEN.test(words))
      return { from: place.from + said.index, to: place.from + said.index + said[0].length };
  }
  return null;
}
