/** The rules as a page of the docs. In: the rules. Out: Markdown. */
import { pactExample, smartExample } from '../../../src/core/lint/example-note';
import type { Rule } from '../../../src/core/lint/rule';

const GROUPS: Readonly<Record<string, string>> = {
  criteria: 'What is written: the criteria of SMART and PACT, and what a template left behind.',
  wording: 'How the goal is put into words.',
  properties: 'What the properties hold, and whether it can be read.',
  time: 'Start and deadline.',
  measure: 'Baseline, target, current value and check-ins.',
  rhythm: 'How often something is done and looked at.',
  readiness: 'Whether there is what it takes: means, confidence, plans for what may come in between.',
  relations: 'Parents and sub-goals.',
  values: 'What the goals are for.',
  focus: 'How much is taken on at once.',
  suppressions: 'What is kept quiet in vain.',
};

const INTRO = `# Rules

<!-- Written by a test from the rules themselves: UPDATE_DOCS=1 npx vitest run test/core/lint/rules-page.test.ts -->

Each rule has a severity, which a setting can change or switch off. *error* is for what is broken, *warning* for what is missing, *suggestion* for
what is weak. About an idea nothing is more than a suggestion, and about goals that are achieved or dropped the groups criteria, wording, time, rhythm and readiness say nothing.

To keep a rule quiet, list it (or its group, or \`all\`) under \`goal-notes-disable\` in the properties, or write \`%% goal-notes-disable time/deadline-in-past %%\`
before a section. The examples are seen on 2026-06-15; they are run as tests.
`;

export function rulesPage(rules: readonly Rule[]): string {
  const groups = Object.entries(GROUPS).map(([group, about]) => {
    const own = rules.filter(({ id }) => id.startsWith(`${group}/`));
    return `## ${group}\n\n${about}\n\n${[tableOf(own), ...own.map(sectionOf)].join('\n\n')}\n`;
  });
  const worked = WORKED.map(([title, note]) => `## ${title}\n\n${fenced(note)}\n`);
  return [INTRO, ...groups, ...worked].join('\n');
}

function tableOf(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, severity, summary }) => `| [${id}](#${anchorOf(id)}) | ${severity} | ${summary} |`,
  );
  return ['| rule | severity | finds |', '|---|---|---|', ...rows].join('\n');
}

/** As GitHub and Obsidian make them of a heading. */
function anchorOf(id: string): string {
  return id.replace('/', '');
}

function sectionOf(rule: Rule): string {
  const about = [
    `*${rule.severity}*`,
    rule.frameworks === undefined ? null : `only ${rule.frameworks.map((id) => id.toUpperCase()).join(', ')}`,
    rule.scope === 'vault' ? 'looks at other goals too' : null,
  ];
  const others =
    rule.scope === 'vault' && rule.others !== undefined ? `, beside ${listOf(Object.keys(rule.others))}` : '';
  return [
    `### ${rule.id}`,
    about.filter((part) => part !== null).join(' · '),
    rule.summary,
    `**Why** ${rule.why}`,
    `**Fix** ${rule.fix}`,
    `Found in${others}:`,
    fenced(rule.bad),
    ...notFoundIn(rule.good),
  ].join('\n\n');
}

/** The worked examples stand once, at the end. */
const WORKED: readonly (readonly [title: string, note: string])[] = [
  ['The worked SMART example', smartExample()],
  ['The worked PACT example', pactExample()],
];

function notFoundIn(good: string): readonly string[] {
  const worked = WORKED.find(([, note]) => note === good)?.[0];
  if (worked === undefined) return ['Not found in:', fenced(good)];
  return [
    `Not found in [${worked.toLowerCase().replace('smart', 'SMART').replace('pact', 'PACT')}](#${worked.toLowerCase().replaceAll(' ', '-')}).`,
  ];
}

function listOf(paths: readonly string[]): string {
  return paths.map((path) => `\`${path}\``).join(', ');
}

function fenced(note: string): string {
  return `\`\`\`\`markdown\n${note.trimEnd()}\n\`\`\`\``;
}
