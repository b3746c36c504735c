/** What a property of a goal can hold. In: the property, and the goals there are. Out: values, the usual first. */
import { addDays, addMonths, type LocalDate } from '../calendar/local-date';
import { FRAMEWORKS } from '../frameworks/index';
import type { Goal, PropertyName } from '../goal/goal';
import type { GoalSchema } from '../goal/schema';
import { scalarText } from '../goal/yaml-text';
import { RULES } from '../lint/rules/index';
import type { Completion } from './completion';

export interface CompletionBasis {
  readonly schema: GoalSchema;
  readonly today: LocalDate;
  /** All goals; the note that is written may be among them. */
  readonly goals: readonly Pick<Goal, 'path' | 'title' | 'values'>[];
  /** The note that is written: it is no parent of its own. */
  readonly path: string;
}

const CADENCES = [
  'daily',
  'weekdays',
  'weekly',
  'monthly',
  '2 per week',
  '3 per week',
  '5 per week',
  '2 per month',
];
const RESTS = ['saturday', 'sunday', 'weekends'];
const REVIEWS = ['weekly', 'monthly', 'quarterly', 'yearly'];
/** The most first: below 7 a goal is advised to be smaller. */
const CONFIDENCES = ['10', '9', '8', '7', '6', '5', '4', '3', '2', '1'];

/**
 * Everything that makes sense as value of a property, unfiltered. Properties with free words or numbers have none.
 * @example valuesOf('framework', basis).map(({ insert }) => insert) // => ['smart', 'pact']
 */
export function valuesOf(name: PropertyName, basis: CompletionBasis): readonly Completion[] {
  const { schema, today } = basis;
  switch (name) {
    case 'type':
      return schema.recognition.by === 'property' ? words([schema.recognition.value]) : [];
    case 'framework':
      return Object.values(FRAMEWORKS).map(({ id, purpose }) => ({ ...word(id), detail: purpose }));
    case 'status':
      return Object.entries(schema.statusValues).map(([own, value]) => ({
        ...word(value),
        detail: own === value ? '' : own,
      }));
    case 'start':
      return [day(today, 'today'), day(addDays(today, 1), 'tomorrow')];
    case 'due':
      return [
        day(addDays(today, 28), 'in 4 weeks'),
        day(addMonths(today, 3), 'in 3 months'),
        day(addMonths(today, 6), 'in 6 months'),
        day(`${today.slice(0, 4)}-12-31`, 'end of the year'),
      ];
    case 'cadence':
      return words(CADENCES);
    case 'review':
      return words(REVIEWS);
    case 'confidence':
      return CONFIDENCES.map((value) => ({ insert: value, label: value, detail: '' }));
    case 'parent':
    case 'companions':
      return parents(basis);
    case 'rest':
      return words(RESTS);
    case 'values':
      return words(
        [...new Set(basis.goals.flatMap(({ values }) => values.map(({ value }) => value)))].sort(),
      );
    case 'disabledRules':
      return [
        { insert: 'true', label: 'true', detail: 'every rule' },
        ...RULES.map(({ id, summary }) => ({ ...word(id), detail: summary })),
      ];
    default:
      return [];
  }
}

function parents({ goals, path }: CompletionBasis): readonly Completion[] {
  return goals
    .filter((goal) => goal.path !== path)
    .map((goal) => {
      const name = goal.path.slice(goal.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
      const title = goal.title.value;
      return { insert: quoted(`[[${name}]]`), label: name, detail: title === name ? '' : title };
    });
}

function words(all: readonly string[]): readonly Completion[] {
  return all.map(word);
}

function word(value: string): Completion {
  return { insert: quoted(value), label: value, detail: '' };
}

function day(date: LocalDate, detail: string): Completion {
  return { insert: date, label: date, detail };
}

/** Quoted where YAML needs it. */
function quoted(value: string): string {
  return scalarText(value, 'none', 'keep');
}
