/**
 * A base over the goals of a vault, as text. In: how goals are told and what their properties are called. Out: a `.base` file with comments:
 * a filter, formulas, our view, tables. Syntax: https://help.obsidian.md/bases/syntax and https://help.obsidian.md/bases/functions
 */
import type { PropertyName, Status } from '../goal/goal';
import type { GoalSchema } from '../goal/schema';
import type { Settings } from '../settings/settings';

/** The id of our view in every `.base` file: it never changes. */
export const GOALS_BASES_VIEW = 'goal-notes';

const MS_A_DAY = 86_400_000;

/**
 * The text of `Goals.base`. Formulas are empty where a number is missing, and never divide by zero.
 * @example goalsBase(DEFAULT_SETTINGS).includes('list(note.type).contains("goal")') // => true
 */
export function goalsBase({ schema, templateFolder }: Pick<Settings, 'schema' | 'templateFolder'>): string {
  const of = (name: PropertyName) => reference(schema.properties[name]);
  const id = (name: PropertyName) => yaml(`note.${schema.properties[name]}`);
  const is = (status: Status) => `${of('status')} == ${quoted(schema.statusValues[status])}`;
  const active = `${of('status')}.isEmpty() || ${is('active')}`;
  const [baseline, target, current, due] = [of('baseline'), of('target'), of('current'), of('due')];
  const templates = templateFolder === '' ? [] : [`!file.inFolder(${quoted(templateFolder)})`];
  const filters = ['file.ext == "md"', ...recognised(schema), ...templates];
  const missing = [target, current].map((each) => `${each}.isEmpty()`).join(' || ');

  return `# Goals: made by the plugin Goal Notes, and yours to change. It is never written to again.
# What the parts mean: https://help.obsidian.md/bases/syntax

# Which notes are goals, as the settings of Goal Notes said when this file was made.
filters:
  and:
${filters.map((filter) => `    - ${yaml(filter)}`).join('\n')}

formulas:
  # Whole days until the last day; below 0 when it has passed, empty when there is none.
  days_left: ${yaml(`if(${due}.isEmpty(), null, ((number(date(${due})) - number(today())) / ${MS_A_DAY}).round())`)}
  # The number at the start; 0 when none is given.
  baseline: ${yaml(`if(${baseline}.isEmpty(), 0, number(${baseline}))`)}
  # Percent of the way from baseline to target, up or down; empty without numbers, or where there is no way to go.
  progress: ${yaml(
    `if(${missing}, null, if(number(${target}) == formula.baseline, null, ` +
      `((number(${current}) - formula.baseline) / (number(${target}) - formula.baseline) * 100).round()))`,
  )}

properties:
  file.name:
    displayName: Goal
  formula.days_left:
    displayName: Days left
  formula.progress:
    displayName: Progress %

views:
  # Cards with criteria, progress and pace. Needs the plugin; the tables below do not.
  - type: ${GOALS_BASES_VIEW}
    name: Goals
    filters:
      and:
        - ${yaml(`!(${is('achieved')})`)}
        - ${yaml(`!(${is('dropped')})`)}
    groupBy:
      property: ${id('status')}
      direction: ASC
    sort:
      - property: formula.days_left
        direction: ASC
    # What a card shows, and how wide it is: small, medium or large.
    showRing: true
    showBar: true
    showFigures: true
    goalCardSize: medium

  - type: table
    name: Active by due date
    filters:
      and:
        - ${yaml(active)}
    order:
      - file.name
      - ${id('due')}
      - formula.days_left
      - formula.progress
      - ${id('current')}
      - ${id('target')}
      - ${id('parent')}
    sort:
      - property: ${id('due')}
        direction: ASC
    summaries:
      formula.progress: Average

  - type: table
    name: All by status
    groupBy:
      property: ${id('status')}
      direction: ASC
    order:
      - file.name
      - ${id('framework')}
      - ${id('start')}
      - ${id('due')}
      - formula.progress
      - ${id('values')}
    sort:
      - property: file.name
        direction: ASC

  - type: table
    name: Habits
    filters:
      or:
        - ${yaml(`${of('framework')} == "pact"`)}
        - ${yaml(`!${of('cadence')}.isEmpty()`)}
    order:
      - file.name
      - ${id('status')}
      - ${id('cadence')}
      - ${id('start')}
      - ${id('review')}
    sort:
      - property: file.name
        direction: ASC
`;
}

/** What tells a goal from other notes. A property may hold a list, which `==` would not look into. */
function recognised({ recognition, properties }: GoalSchema): readonly string[] {
  switch (recognition.by) {
    case 'property':
      return [`list(${reference(properties.type)}).contains(${quoted(recognition.value)})`];
    case 'tag':
      return [`file.hasTag(${quoted(recognition.tag.trim().replace(/^#/, ''))})`];
    case 'folder':
      return [`file.inFolder(${quoted(recognition.folder.replace(/^\/+|\/+$/g, ''))})`];
  }
}

/** How a formula names a property: `note.due`, and `note["my-key"]` where the name is no plain word. */
function reference(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `note.${name}` : `note[${quoted(name)}]`;
}

/** A text inside a formula. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** One value of YAML on one line. In single quotes nothing but the quote itself means anything. */
function yaml(text: string): string {
  return /^[A-Za-z_][\w.]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}
