import type { Suppression } from '../../../goal/goal';
import { defineSuppressionRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { fixesOf, guesses } from '../../property-fix';
import { removingSuppression, renamingSuppression } from '../../removing-suppression';

export const unusedSuppression = defineSuppressionRule({
  id: 'suppressions/unused',
  severity: 'suggestion',
  summary: 'A rule is kept quiet here that has nothing to say, or that does not exist.',
  why: 'What is allowed without need hides the finding that comes one day, and of a misspelt name the rule never hears.',
  fix: 'Remove the rule from `goal-notes-disable` or the comment, or write its name as it stands in the list of rules.',
  bad: smartExample({ 'goal-notes-disable': '[criteria/relevant-missing, relations/parent-mising]' }),
  good: smartExample({ 'goal-notes-disable': '[relations/parent-missing]', parent: '"[[A plan to come]]"' }),
  check: ({ goal, unused }) => {
    const said = new Set<string>();
    return unused.flatMap(({ suppression, unknown }) => {
      const { from, to, rule } = suppression;
      const key = `${from} ${String(rule)}`;
      if (said.has(key)) return [];
      said.add(key);
      const remove = fixesOf(`Remove ${nameOf(suppression)}`, removingSuppression(goal.text, suppression));
      if (unknown === null)
        return [
          { from, to, message: `${nameOf(suppression)} has nothing to keep quiet here.`, fixes: remove },
        ];
      const { name, nearest, wouldHelp } = unknown;
      const rename =
        nearest === null || !wouldHelp
          ? []
          : fixesOf(`Replace ${name} by ${nearest}`, renamingSuppression(goal.text, suppression, nearest));
      const hint = nearest === null ? '' : ` Did you mean ${nearest}?`;
      // what a misspelt name was meant to allow is for a person to say
      const fixes = guesses([...rename, ...remove]);
      return [{ from, to, message: `There is no rule “${name}”.${hint}`, fixes }];
    });
  },
});

function nameOf({ rule }: Suppression): string {
  return rule ?? 'all';
}
