/** The notes that rules show as bad and good examples. In: properties as YAML lines, a body. Out: a whole note. */
import { PACT, SMART } from '../frameworks/index';

/** @example exampleNote(['type: goal', 'framework: smart'], '# Run') // => '---\ntype: goal\nframework: smart\n---\n\n# Run\n' */
function exampleNote(properties: readonly string[], body: string): string {
  return `---\n${properties.join('\n')}\n---\n\n${body.trim()}\n`;
}

const SMART_PROPERTIES: Readonly<Record<string, string>> = {
  type: 'goal',
  framework: 'smart',
  status: 'active',
  start: '2026-05-04',
  due: '2026-08-03',
  measure: 'clients with a homework plan',
  baseline: '0',
  target: '3',
  current: '1',
  review: 'monthly',
};
const PACT_PROPERTIES: Readonly<Record<string, string>> = {
  type: 'goal',
  framework: 'pact',
  status: 'active',
  start: '2026-06-01',
  cadence: 'weekly',
  review: 'monthly',
};

/** Instead of a value: leave the property out. */
type Changes = Readonly<Record<string, string | null>>;

function lines(properties: Readonly<Record<string, string>>, changes: Changes): readonly string[] {
  return Object.entries({ ...properties, ...changes }).flatMap(([key, value]) =>
    value === null ? [] : [value === '' ? `${key}:` : `${key}: ${value}`],
  );
}

/** The worked SMART example as a note, with other properties where given. */
export function smartExample(changes: Changes = {}, body: string = smartBody): string {
  return exampleNote(lines(SMART_PROPERTIES, changes), body);
}

/** The worked PACT example as a note, with other properties where given. */
export function pactExample(changes: Changes = {}, body: string = pactBody): string {
  return exampleNote(lines(PACT_PROPERTIES, changes), body);
}

const smartBody = `# ${SMART.example.title}

${SMART.example.statement}

## Check-ins
- 2026-06-11: 1 — first plan live`;

const pactBody = `# ${PACT.example.title}

${PACT.example.statement}

## Check-ins
- 2026-06-12: done`;

/** Three goals that are over and counted the same as the worked SMART example: 3, 4 and 3 clients in about 12 weeks each. */
export const pastGoals: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['2025-01-06', '2025-04-01', 3],
    ['2025-04-28', '2025-07-22', 4],
    ['2025-09-01', '2025-11-25', 3],
  ].map(([start, end, count]) => [
    `Plans ${start}.md`,
    smartExample(
      { status: 'achieved', start: `${start}`, due: `${end}`, target: `${count}`, current: null },
      `# Plans ${start}\n\nI will create ${count} homework plans.\n\n## Check-ins\n- ${end}: ${count}`,
    ),
  ]),
);

/** A short SMART goal that is quiet by itself, for examples in which more words would distract. */
export function shortExample(changes: Changes, more = '', goal = shortGoal): string {
  return smartExample(changes, `# Homework plans\n\n${goal}${more}\n\n## Check-ins\n- 2026-06-11: 1`);
}

const shortGoal =
  'I will create homework plans for 3 clients with the platform I already have, so that they make progress between sessions.';

/** Leaves only what the words say: no property speaks for a criterion. */
export const BARE_SMART: Changes = {
  due: null,
  measure: null,
  baseline: null,
  target: null,
  current: null,
};
