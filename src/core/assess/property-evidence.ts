/** What properties say about criteria by themselves. In: a goal and verdicts on its text. Out: verdicts with properties counted. */
import type { CriterionId } from '../frameworks/framework';
import { FRAMEWORKS } from '../frameworks/index';
import type { Goal, PropertyName } from '../goal/goal';
import type { Span } from '../text/span';
import type { CriterionVerdict, Evidence } from './assessment';
import { CONFIDENT } from './criteria/achievable';
import type { Verdicts } from './judge';

/** The places of a goal that meet a criterion without a word of prose. */
function placesFor(goal: Goal, criterion: CriterionId): readonly Span[] {
  const place = (name: PropertyName): readonly Span[] => {
    const property = goal.known[name];
    return property === undefined
      ? []
      : [{ from: property.keySpan.from, to: Math.max(property.keySpan.to, property.valueSpan.to) }];
  };
  const counted =
    goal.target !== null && (goal.measure !== null || goal.unit !== null)
      ? [...place('measure'), ...place('target')]
      : [];
  const repeated = goal.cadence === null ? [] : place('cadence');
  switch (criterion) {
    case 'time-bound':
      return goal.due === null ? [] : place('due');
    case 'measurable':
    case 'trackable':
      return [...counted, ...repeated];
    case 'continuous':
      return repeated;
    case 'relevant':
    case 'purposeful':
      return [
        ...(goal.values.length > 0 ? place('values') : []),
        ...(goal.parent === null ? [] : place('parent')),
      ];
    case 'achievable':
      return goal.confidence !== null && goal.confidence / 10 >= CONFIDENT ? place('confidence') : [];
    case 'specific':
    case 'actionable':
      return [];
  }
}

export function withProperties(goal: Goal, verdicts: Verdicts): Verdicts {
  const result: Partial<Record<CriterionId, CriterionVerdict>> = {};
  for (const { id } of FRAMEWORKS[goal.framework].criteria) {
    const verdict = verdicts[id];
    const places = placesFor(goal, id);
    if (places.length > 0) result[id] = { status: 'met', evidence: joined(goal.text, verdict, places) };
    else if (verdict !== undefined) result[id] = verdict;
  }
  return result;
}

/** Evidence of the text counts on when it met the criterion; against it, the property has the last word. */
function joined(
  text: string,
  verdict: CriterionVerdict | undefined,
  places: readonly Span[],
): readonly Evidence[] {
  const own = places.map(({ from, to }) => ({ from, to, text: text.slice(from, to) }));
  return [...(verdict?.status === 'met' ? verdict.evidence : []), ...own].sort((a, b) => a.from - b.from);
}
