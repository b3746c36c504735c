import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAMEWORKS, PACT, SMART } from '../../../src/core/frameworks/index';
import type { CriterionId, Framework } from '../../../src/core/frameworks/framework';
import type { Goal } from '../../../src/core/goal/goal';
import { readNote } from '../../../src/core/goal/parse-goal';
import { DEFAULT_SCHEMA, type GoalSchema } from '../../../src/core/goal/schema';
import { type GoalDraft, newGoalNote } from '../../../src/core/templates/new-goal-note';
import { lintText, TODAY } from '../../support/lint-note';

function aDraft(overrides: Partial<GoalDraft> = {}): GoalDraft {
  return { framework: 'smart', title: 'Run 5 km', schema: DEFAULT_SCHEMA, today: TODAY, ...overrides };
}

function goalOf(text: string, schema: GoalSchema = DEFAULT_SCHEMA, path = 'Goal.md'): Goal {
  const read = readNote(path, text, schema);
  if (read.kind !== 'goal') throw new Error(`${read.kind}: ${text}`);
  return read.goal;
}

describe('a new goal note', () => {
  it('shows every criterion with its question when only the title is known', () => {
    const note = newGoalNote(aDraft());
    for (const { heading, question } of SMART.criteria)
      expect(note).toContain(`## ${heading}\n%% ${question} %%\n`);
    expect(goalOf(note)).toMatchObject({
      title: { value: 'Run 5 km' },
      framework: 'smart',
      status: 'active',
      start: TODAY,
      statement: null,
      checkIns: [],
    });
  });

  it('has no empty sections when a sentence says it all', () => {
    const note = newGoalNote(aDraft({ statement: SMART.example.statement }));
    expect(note).not.toContain('## Specific');
    expect(note).toContain(`# Run 5 km\n\n${SMART.example.statement}\n\n## Milestones\n\n## Check-ins\n`);
  });

  it.each([SMART, PACT])(
    'of the worked $name example has no findings, as sentence and split by criterion',
    (framework: Framework) => {
      const properties =
        framework.id === 'smart'
          ? { due: '2026-09-15', measure: 'clients with a plan', baseline: 0, target: 3 }
          : { cadence: 'weekly' };
      const draft = aDraft({ framework: framework.id, title: framework.example.title });
      const criteria = Object.fromEntries(framework.criteria.map(({ id, example }) => [id, example]));
      const { statement } = framework.example;
      for (const words of [{ statement }, { criteria }, { statement, criteria }]) {
        expect(lintText(newGoalNote({ ...draft, ...words }))).toEqual([]);
        expect(lintText(newGoalNote({ ...draft, ...words, properties }))).toEqual([]);
      }
    },
  );

  it('writes statuses under their mapped values, parents as links and properties under their mapped names', () => {
    const schema: GoalSchema = {
      ...DEFAULT_SCHEMA,
      properties: { ...DEFAULT_SCHEMA.properties, due: 'deadline', status: 'Stand', parent: 'teil von' },
      statusValues: { ...DEFAULT_SCHEMA.statusValues, idea: 'Idee' },
    };
    const note = newGoalNote(
      aDraft({ schema, properties: { status: 'idea', parent: 'Grow: my practice', due: '2026-09-01' } }),
    );
    expect(note).toContain('\nStand: Idee\n');
    expect(note).toContain('\ndeadline: 2026-09-01\n');
    expect(note).toContain('\nteil von: "[[Grow: my practice]]"\n');
    expect(goalOf(note, schema)).toMatchObject({
      status: 'idea',
      due: '2026-09-01',
      parent: { target: 'Grow: my practice' },
    });
  });

  it.each([
    ['a tag', { by: 'tag', tag: '#goal/work' }, 'Goal.md'],
    ['a folder', { by: 'folder', folder: 'Goals' }, 'Goals/Goal.md'],
    ['another value', { by: 'property', value: 'Ziel' }, 'Goal.md'],
  ] as const)('is a goal when %s makes it one', (_, recognition, path) => {
    const schema = { ...DEFAULT_SCHEMA, recognition };
    expect(goalOf(newGoalNote(aDraft({ schema })), schema, path).title.value).toBe('Run 5 km');
  });
});

it('what is empty is left out, and what is not stands in the order of the note format', () => {
  const properties = { values: ['a'], due: '2026-09-01', parent: '', unit: null, confidence: 8, current: 0 };
  const note = newGoalNote(aDraft({ framework: 'pact', properties }));
  expect(goalOf(note).properties.map(({ key }) => key)).toEqual([
    ...[
      'type',
      'framework',
      'status',
      'start',
      'cadence',
      'review',
      'due',
      'current',
      'confidence',
      'values',
    ],
  ]);
});

describe('a template of one’s own', () => {
  const template = [
    '---',
    'created: "{{date}}"',
    'year: {{date:YYYY}}',
    'name: {{title}}',
    "single: '{{title}}'",
    'link: "[[{{title}}]]"',
    'tags: [own, {{title}}]',
    'aliases:',
    '  - {{title}} # the same',
    'run: <% tp.date.now("{{date}}") %>',
    '---',
    '<%* if (x) { %> {{unknown}} {{Title}} {{date:dddd [{{x}}]}}',
    '# {{title}}',
    '',
    'Made at {{time}} on {{date:ddd D MMM}}: {{statement}}',
    '',
  ].join('\n');
  const title = `Sarah’s "plan": #1 'now'`;
  const note = newGoalNote(
    aDraft({ title, template, statement: 'I will\nrun.', criteria: { relevant: 'Why not' } }),
  );

  it('has its variables filled in, in properties with the quotes they need', () => {
    const values = Object.fromEntries(goalOf(note).properties.map(({ key, value }) => [key, value]));
    expect(values).toMatchObject({
      created: TODAY,
      year: 2026,
      name: title,
      single: title,
      link: `[[${title}]]`,
      tags: ['own', title],
      aliases: [title],
      type: 'goal',
      framework: 'smart',
      status: 'active',
    });
    expect(note).toContain(`created: ${TODAY}\n`);
    expect(note).toContain('# the same\n');
  });

  it('keeps what is Templater’s or none of ours, and knows variables in any case', () => {
    expect(note).toContain('run: <% tp.date.now("{{date}}") %>');
    expect(note).toContain(`<%* if (x) { %> {{unknown}} ${title} `);
    expect(note).toContain('Made at 00:00 on Mon 15 Jun: I will run.');
  });

  it('loses nothing that a person wrote and the template has no variable for', () => {
    expect(goalOf(note).criteria.relevant?.text).toBe('Why not');
    const bare = goalOf(
      newGoalNote(aDraft({ template: '# {{title}}\n\n## Notes\n', statement: 'I will run.' })),
    );
    expect(bare.statement?.value).toBe('I will run.');
    expect(bare.sections.map((section) => section.title)).toEqual(['Run 5 km', 'Notes']);
  });

  it('keeps Windows line ends', () => {
    const windows = newGoalNote(aDraft({ template: '---\r\na: 1\r\n---\r\n# {{title}}\r\n' }));
    expect(windows.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(goalOf(windows).title.value).toBe('Run 5 km');
  });

  it('still gives a note with our properties when only Templater will make its own readable', () => {
    const templater = newGoalNote(
      aDraft({ template: '---\nstatus: active\na: <% "x": [ %>: b: c\n---\n# {{title}}\n' }),
    );
    expect(templater).toBe(
      '---\nstatus: active\na: <% "x": [ %>: b: c\ntype: goal\nframework: smart\nstart: 2026-06-15\n---\n# Run 5 km\n',
    );
  });

  it.each([
    '',
    'no variables',
    '---\n---\n',
    '\uFEFF---\na: 1\n---\n',
    '---js\nx\n---\n',
    '---\nunclosed: 1\n',
  ])('gives a goal whatever it holds: %j', (odd) => {
    expect(goalOf(newGoalNote(aDraft({ template: odd, statement: 'I will run.' }))).framework).toBe('smart');
  });
});

describe('reading a new note gives the draft back', () => {
  const pieces = [
    'I will run',
    '{{title}}',
    '{{relevant}}',
    '$&',
    '$1',
    '"quoted"',
    "it's",
    'key: value',
    '#tag',
    '# head',
    '---',
    '===',
    '[[Link|x]]',
    '<% tp %>',
    '😀',
    '日本語',
    '\\',
    '100 %',
    '`code`',
    '**bold**',
    '- item',
    '1. one',
    '> quote',
    '| a |',
    'é',
    '&amp;',
    '%%',
    '```',
    '<b>',
    '~~~',
    'x'.repeat(60),
    '...',
    '!',
    '@',
    'null',
    'true',
    '2026-01-01',
    '- [ ] task',
  ];
  const word = fc.constantFrom(...pieces);
  const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const words = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
  const anything = fc.oneof(
    words,
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('---', ' ', ': ', '# x', '- y', "'", '\n'),
  );
  /** Escapes are how words stay words. */
  const unescaped = (text: string) => text.replace(/\\(?=[#=\-`~%<])/g, '');

  it('properties, whatever they contain', () => {
    fc.assert(
      fc.property(
        anything,
        fc.array(anything, { minLength: 1, maxLength: 3 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (measure, values, target) => {
          const goal = goalOf(
            newGoalNote(aDraft({ properties: { measure, values, target, due: '2026-09-01' } })),
          );
          expect(goal.known.measure?.value).toBe(measure === '' ? null : measure);
          expect(goal.known.values?.value).toEqual(values);
          expect(goal.target).toBe(target === 0 ? 0 : target);
          expect(goal.due).toBe('2026-09-01');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('title, statement and criteria, whatever a person types', () => {
    const ids = SMART.criteria.map(({ id }) => id);
    fc.assert(
      fc.property(
        line,
        words,
        fc.dictionary(fc.constantFrom(...ids), words),
        (title, statement, dictionary) => {
          const criteria: Partial<Record<CriterionId, string>> = dictionary;
          const note = newGoalNote(aDraft({ title, statement, criteria }));
          const goal = goalOf(note);
          expect(unescaped(goal.title.value)).toBe(unescaped(title));
          expect(unescaped(note)).toContain(unescaped(statement));
          const headings = goal.sections.map((section) => section.title).slice(1);
          const given = FRAMEWORKS.smart.criteria.filter(({ id }) => criteria[id] !== undefined);
          expect(headings).toEqual([...given.map(({ heading }) => heading), 'Milestones', 'Check-ins']);
          if (
            /%%|`|<|\\/.test(statement + Object.values(criteria).join('')) ||
            /^ {0,3}[->|\d]/m.test(statement)
          )
            return;
          expect(unescaped(goal.statement?.value ?? '')).toBe(unescaped(statement));
          for (const { id } of given)
            expect(unescaped(goal.criteria[id]?.text ?? '')).toBe(unescaped(criteria[id] ?? ''));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
