import { readGoal } from '../../../assess/assess-goal';
import { defineRule } from '../../define-rule';
import { shortExample, smartExample } from '../../example-note';
import { titlePlace } from '../../place';

/** A bare claim that it can be done, in each language. */
const CLAIMS = [
  // en
  '(?:this|it|that|the goal) (?:is|seems|looks) (?:\\w+ )?(?:achievable|attainable|realistic|doable|feasible|possible|manageable)',
  "i can (?:definitely |easily |certainly )?(?:do|manage|achieve|reach) (?:this|it|that)|i(?: am|[’']m) able to do (?:this|it)",
  // de
  '(?:das|es) (?:ist|scheint) (?:\\w+ )?(?:machbar|erreichbar|realistisch|möglich|zu schaffen)|das schaffe ich|ich schaffe das',
  // es
  '(?:es|esto es) (?:\\w+ )?(?:alcanzable|realista|posible|factible)|puedo (?:hacerlo|lograrlo)',
  // fr
  "c[’']est (?:\\w+ )?(?:atteignable|réalisable|réaliste|faisable|possible)|je peux le faire",
  // pt
  'é (?:\\w+ )?(?:alcançável|realista|possível|viável)|consigo fazer',
  // it
  'è (?:\\w+ )?(?:raggiungibile|realistico|fattibile|possibile)|posso farlo|ce la faccio',
];
const CLAIM = new RegExp(`(?<!\\p{L})(?:${CLAIMS.join('|')})(?!\\p{L})`, 'iu');

/** What else is said beside the claim, in words: so few name no means. */
const FEW_WORDS = 12;

export const noMeans = defineRule({
  id: 'readiness/no-means',
  severity: 'suggestion',
  frameworks: ['smart'],
  summary: 'It is said that the goal can be reached, but not with what.',
  why: 'People drop goals because they lack the tools before they start. Confidence without means lasts until the first thing is missing.',
  fix: 'Name the steps, tools, time, knowledge or help you have; make what is missing a small goal of its own.',
  bad: smartExample(
    { confidence: '9' },
    '# Plans\n\nI will create homework plans for 3 clients in order to improve client progress.\n\n## Achievable\nI can do this.\n\n## Check-ins\n- 2026-06-11: 1',
  ),
  good: shortExample({ confidence: '9' }),
  check: ({ goal, assessment }) => {
    // What is weak or missing is the criterion's own finding.
    if (assessment.criteria.achievable?.status !== 'met' || readGoal(goal).means.means.length > 0) return [];
    const own = goal.criteria.achievable;
    const said = (own?.text ?? goal.statement?.value ?? '').slice(0, 8000);
    const isBare = own === undefined || said.split(/\s+/, FEW_WORDS + 1).length <= FEW_WORDS;
    if (!isBare || !CLAIM.test(said)) return [];
    const { from, to } = own?.label ?? titlePlace(goal);
    return [{ from, to, message: 'It says that you can do it. With which tools, time, knowledge or help?' }];
  },
});
