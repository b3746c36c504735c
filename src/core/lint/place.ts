/** Where a finding is shown. In: a goal and what the finding is about. Out: a span of the note. */
import type { Goal, Property, PropertyName } from '../goal/goal';
import type { Span } from '../text/span';

/** The value of a property, its name when it has none, the title when it is absent. */
export function placeOf(goal: Goal, name: PropertyName): Span {
  const property = goal.known[name];
  return property === undefined ? titlePlace(goal) : propertyPlace(property);
}

/** The value of a property, or its name when there is no value. */
function propertyPlace({ keySpan, valueSpan }: Property): Span {
  const { from, to } = valueSpan.to > valueSpan.from ? valueSpan : keySpan;
  return { from, to };
}

/** The title's words; where the body begins when the title is the file's name. */
export function titlePlace({ title }: Goal): Span {
  return { from: title.from, to: title.to };
}
