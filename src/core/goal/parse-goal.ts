/**
 * Reading a note as a goal. In: path, text, schema. Out: a goal with the place of every part, or what keeps the note from being
 * read, or that it is no goal. Never throws on what a person wrote. What the parts mean for progress is `progress/`'s job.
 */
import { criterionByLabel } from '../frameworks/index';
import type { FrameworkId } from '../frameworks/framework';
import { FRAMEWORKS } from '../frameworks/index';
import type { Located } from '../text/span';
import { parseCadence } from './cadence';
import type { Goal, NoteProblem, PropertyName, ReadNote, Status } from './goal';
import { type NoteStructure, readStructure, visibleText } from './markdown';
import { pausesOf, restDaysOf } from './days-off';
import { confidenceOf, dateOf, linkOf, linksOf, locatedWords, numberOf, wordsOf } from './property-values';
import { countOf, sourceOf, weightOf } from './progress-properties';
import { readChanges } from './read-changes';
import { readCheckIns, readMilestones, readPlans, readReviews } from './read-progress';
import { readCriteria, shown } from './read-criteria';
import { type Frontmatter, readFrontmatter } from './read-frontmatter';
import { readSuppressions } from './read-suppressions';
import { isGoal, mayBeGoal, saysGoal, tagsIn } from './recognize';
import { parseReviewRhythm } from './review-rhythm';
import type { GoalSchema } from './schema';
import type { Entry } from './yaml-block';

/**
 * Read a note.
 * @param path relative to the vault, with `/`
 * @param text the whole note
 * @returns a goal, an unreadable note when its properties cannot be read but it says that it is a goal, or `not-a-goal`
 * @example readNote('Run.md', '---\ntype: goal\ndue: 2026-04-05\n---\n# Run 5 km', DEFAULT_SCHEMA)
 *   // => { kind: 'goal', goal: { title: { value: 'Run 5 km', … }, due: '2026-04-05', … } }
 */
export function readNote(path: string, text: string, schema: GoalSchema): ReadNote {
  if (!mayBeGoal(path, text, schema)) return { kind: 'not-a-goal' };
  const frontmatter = readFrontmatter(text);
  if (frontmatter.problem !== null) {
    return saysGoal(path, text, schema)
      ? unreadable(path, text, frontmatter.problem)
      : { kind: 'not-a-goal' };
  }
  const structureOf = once(() => readStructure(text, frontmatter.bodyFrom));
  const tags = () =>
    tagsIn(visibleText(text, { from: frontmatter.bodyFrom, to: text.length }, structureOf().hidden));
  if (!isGoal(path, frontmatter.properties, tags, schema)) return { kind: 'not-a-goal' };
  return { kind: 'goal', goal: goalOf(path, text, frontmatter, structureOf(), schema) };
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | null = null;
  return () => (result ??= { value: compute() }).value;
}

function unreadable(path: string, text: string, problem: NoteProblem): ReadNote {
  return { kind: 'unreadable', note: { path, title: fileTitle(path), text, problems: [problem] } };
}

function fileTitle(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

const NONE: Goal['sourced'] = [];

function goalOf(
  path: string,
  text: string,
  frontmatter: Frontmatter,
  structure: NoteStructure,
  schema: GoalSchema,
): Goal {
  const { properties, block, bodyFrom } = frontmatter;
  const known = knownProperties(properties, schema);
  const cadence = parseCadence(wordsOf(known.cadence) ?? '');
  const { checkIns, problems } = readCheckIns(text, structure);
  return {
    path,
    title: titleOf(path, structure, bodyFrom),
    text,
    framework: frameworkOf(known.framework, cadence !== null, structure),
    status: statusOf(known.status, schema),
    properties,
    known,
    frontmatter: block,
    start: dateOf(known.start),
    due: dateOf(known.due),
    measure: wordsOf(known.measure),
    unit: wordsOf(known.unit),
    baseline: numberOf(known.baseline),
    target: numberOf(known.target),
    current: numberOf(known.current),
    lower: numberOf(known.lower),
    upper: numberOf(known.upper),
    cadence,
    restDays: restDaysOf(known.rest),
    pauses: pausesOf(known.paused),
    freezes: countOf(known.freezes),
    review: parseReviewRhythm(known.review?.value),
    confidence: confidenceOf(known.confidence),
    parent: linkOf(known.parent),
    weight: weightOf(known.weight),
    companions: linksOf(known.companions),
    source: sourceOf(known.source),
    sourced: NONE,
    values: locatedWords(known.values),
    statement: statementOf(text, structure, bodyFrom),
    criteria: readCriteria(text, structure, properties),
    milestones: readMilestones(text, structure),
    checkIns,
    plans: readPlans(text, structure),
    reviews: readReviews(structure),
    changes: readChanges(text, structure),
    sections: structure.sections,
    suppressions: readSuppressions(text, structure, known.disabledRules),
    problems: structure.problem === null ? problems : [structure.problem, ...problems],
  };
}

type Known = Readonly<Partial<Record<PropertyName, Entry>>>;

function knownProperties(properties: readonly Entry[], schema: GoalSchema): Known {
  const known: Partial<Record<PropertyName, Entry>> = {};
  for (const [name, key] of Object.entries(schema.properties) as [PropertyName, string][]) {
    const property = properties.find((each) => each.key === key);
    if (property !== undefined) known[name] = property;
  }
  return known;
}

function titleOf(path: string, { headings }: NoteStructure, bodyFrom: number): Located<string> {
  const heading = headings.find(({ level, title }) => level === 1 && title.value !== '');
  return heading?.title ?? { value: fileTitle(path), from: bodyFrom, to: bodyFrom };
}

/** The declared framework; without one, PACT when there is a cadence or more of its headings than SMART's. */
function frameworkOf(
  declared: Entry | undefined,
  hasCadence: boolean,
  { headings }: NoteStructure,
): FrameworkId {
  const word = wordsOf(declared)?.toLowerCase();
  if (word === 'smart' || word === 'pact') return word;
  if (hasCadence) return 'pact';
  const criteria = headings.flatMap(({ level, title }) =>
    level >= 2 ? (criterionByLabel(title.value) ?? []) : [],
  );
  const pact = criteria.filter((id) =>
    FRAMEWORKS.pact.criteria.some((criterion) => criterion.id === id),
  ).length;
  return pact > criteria.length - pact ? 'pact' : 'smart';
}

function statusOf(declared: Entry | undefined, schema: GoalSchema): Status {
  const word = wordsOf(declared)?.toLowerCase();
  const names = Object.entries(schema.statusValues) as [Status, string][];
  return names.find(([, value]) => value.trim().toLowerCase() === word)?.[0] ?? 'active';
}

/**
 * What stands between the title and the next heading; without a title, before the first heading. Comments and code in it are
 * blanked out, so that places in the words are places in the note.
 */
function statementOf(
  text: string,
  { headings, hidden, problem }: NoteStructure,
  bodyFrom: number,
): Located<string> | null {
  if (problem !== null) return null;
  const title = headings.find(({ level }) => level === 1);
  const from = title?.to ?? bodyFrom;
  const next = headings.find((heading) => heading.from >= from && heading !== title);
  const { text: value, ...place } = shown(text, { from, to: next?.from ?? text.length }, hidden);
  return value === '' ? null : { ...place, value };
}
