import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Goal, UnreadableNote } from '../../../src/core/goal/goal';
import { readNote } from '../../../src/core/goal/parse-goal';
import { DEFAULT_SCHEMA, type GoalSchema } from '../../../src/core/goal/schema';
import { SMART } from '../../../src/core/frameworks/smart';
import { aNote } from '../../support/a-note';

function goalOf(text: string, schema: GoalSchema = DEFAULT_SCHEMA): Goal {
  const read = readNote('Goals/Run far.md', text, schema);
  if (read.kind !== 'goal') throw new Error(`read as ${read.kind}`);
  return read.goal;
}
function unreadable(text: string): UnreadableNote {
  const read = readNote('Goals/Run far.md', text, DEFAULT_SCHEMA);
  if (read.kind !== 'unreadable') throw new Error(`read as ${read.kind}`);
  return read.note;
}
const under = (text: string, span: { readonly from: number; readonly to: number }) =>
  text.slice(span.from, span.to);

const NOTE = `---
type: goal
framework: smart
status: active
start: 2026-01-05
due: 2026-04-05
measure: clients with a homework plan
baseline: 0
target: 3
current: 1
review: monthly
confidence: 8
parent: "[[Grow my practice#Plan|practice]]"
values:
  - Client progress
  - "[[Health]]"
goal-notes-disable: [measure/no-target]
mine: kept
---

# Homework plans for 3 clients

I will create a plan.

- **Specific:** three plans
- Time bound – by April

## Achievable
With the %% hidden %% platform.

## Milestones
- [x] First plan live 📅 2026-01-20
- [ ] All plans [due:: 2026-03-30] reviewed
- [-] Dropped
- not a task

## If–then plans
- If a client forgets, then we plan it together.

%% goal-notes-disable criteria/achievable-weak, rhythm/late %%
## Check-ins
- 2026-01-12: 1 — first plan live
- 2026-01-19 08:30: +1.5 km - reminder moved
  - with a note
- soon

## Reviews
### 2026-01-31
Good month.
### 2026-02-28
`;

describe('a goal note', () => {
  for (const [name, text] of [
    ['', NOTE],
    [' with Windows line breaks', NOTE.replaceAll('\n', '\r\n')],
    [' with a byte order mark', `\uFEFF${NOTE}`],
  ] as const) {
    it(`is read whole${name}`, () => {
      const goal = goalOf(text);
      expect(goal).toMatchObject({
        path: 'Goals/Run far.md',
        text,
        framework: 'smart',
        status: 'active',
        start: '2026-01-05',
        due: '2026-04-05',
        measure: 'clients with a homework plan',
        unit: null,
        baseline: 0,
        target: 3,
        current: 1,
        cadence: null,
        review: 'monthly',
        confidence: 8,
        parent: { target: 'Grow my practice' },
      });
      expect(goal.title.value).toBe('Homework plans for 3 clients');
      expect(goal.values.map(({ value }) => value)).toEqual(['Client progress', 'Health']);
      expect(goal.properties.map(({ key }) => key).at(-1)).toBe('mine');
      expect(goal.known.due?.key).toBe('due');
      expect(goal.statement?.value.startsWith('I will create a plan.')).toBe(true);
      expect(
        Object.entries(goal.criteria).map(([id, { source, text: words }]) => [id, source, words]),
      ).toEqual([
        ['achievable', 'section', `With the ${' '.repeat(12)} platform.`],
        ['specific', 'bullet', 'three plans'],
        ['time-bound', 'bullet', 'by April'],
      ]);
      expect(goal.milestones.map(({ text: words, done, due }) => [words, done, due])).toEqual([
        ['First plan live', true, '2026-01-20'],
        ['All plans reviewed', false, '2026-03-30'],
        ['Dropped', false, null],
      ]);
      expect(goal.plans.map(({ value }) => value)).toEqual([
        'If a client forgets, then we plan it together.',
      ]);
      expect(
        goal.checkIns.map(({ date, time, report, comment }) => ({ date, time, report, comment })),
      ).toEqual([
        {
          date: '2026-01-12',
          time: null,
          report: { kind: 'value', amount: 1, unit: null },
          comment: 'first plan live',
        },
        {
          date: '2026-01-19',
          time: '08:30',
          report: { kind: 'delta', amount: 1.5, unit: 'km' },
          comment: 'reminder moved',
        },
      ]);
      expect(goal.problems.map((problem) => [problem.code, under(text, problem)])).toEqual([
        ['bad-check-in', '- soon'],
      ]);
      expect(goal.reviews.map(({ date }) => date)).toEqual(['2026-01-31', '2026-02-28']);
      expect(goal.sections.map(({ title, level }) => `${level} ${title}`)).toEqual([
        '1 Homework plans for 3 clients',
        '2 Achievable',
        '2 Milestones',
        '2 If–then plans',
        '2 Check-ins',
        '2 Reviews',
        '3 2026-01-31',
        '3 2026-02-28',
      ]);
      expect(
        goal.suppressions.map(({ rule, scope }) => [rule, under(text, scope).split(/\r?\n/, 1)[0]]),
      ).toEqual([
        ['measure/no-target', text.split(/\r?\n/, 1)[0]],
        ['criteria/achievable-weak', '## Check-ins'],
        ['rhythm/late', '## Check-ins'],
      ]);
    });

    it(`has the right place for every part${name}`, () => {
      const goal = goalOf(text);
      const block = text.slice(goal.frontmatter?.from, goal.frontmatter?.to);
      expect(block.startsWith('type: goal')).toBe(true);
      expect(block.trimEnd().endsWith('mine: kept')).toBe(true);
      expect(under(text, goal.title)).toBe(goal.title.value);
      expect(under(text, goal.known.parent?.valueSpan ?? goal.title)).toBe(
        '"[[Grow my practice#Plan|practice]]"',
      );
      expect(goal.values.map((value) => under(text, value))).toEqual(['Client progress', '"[[Health]]"']);
      expect(goal.statement === null ? '' : under(text, goal.statement)).toBe(goal.statement?.value);
      expect(
        Object.values(goal.criteria).map((criterion) => [
          under(text, criterion.label),
          under(text, criterion),
        ]),
      ).toEqual([
        ['## Achievable', 'With the %% hidden %% platform.'],
        ['- **Specific:**'.slice(2), 'three plans'],
        ['Time bound –', 'by April'],
      ]);
      for (const criterion of Object.values(goal.criteria))
        expect(criterion.text.length).toBe(criterion.to - criterion.from);
      expect(goal.milestones.map(({ mark }) => under(text, mark))).toEqual(['x', ' ', '-']);
      expect(under(text, goal.milestones[1] ?? goal.title)).toBe(
        '- [ ] All plans [due:: 2026-03-30] reviewed',
      );
      expect(goal.checkIns.map((checkIn) => under(text, checkIn))).toEqual([
        '- 2026-01-12: 1 — first plan live',
        '- 2026-01-19 08:30: +1.5 km - reminder moved',
      ]);
      expect(
        under(text, goal.reviews[0] ?? goal.title)
          .trimEnd()
          .split(/\r?\n/),
      ).toEqual(['### 2026-01-31', 'Good month.']);
    });
  }

  it('without anything but its type is a goal with nothing in it', () => {
    expect(goalOf('---\ntype: goal\n---')).toMatchObject({
      title: { value: 'Run far' },
      framework: 'smart',
      status: 'active',
      statement: null,
      criteria: {},
      milestones: [],
      checkIns: [],
      problems: [],
    });
  });
});

describe('what makes a note a goal', () => {
  const by = (recognition: GoalSchema['recognition']): GoalSchema => ({ ...DEFAULT_SCHEMA, recognition });
  it.each<[GoalSchema['recognition'], string, string, boolean]>([
    [{ by: 'property', value: 'goal' }, 'a.md', '---\ntype: goal\n---\n', true],
    [{ by: 'property', value: 'goal' }, 'a.md', '---\ntype: "Goal"\n---\n', true],
    [{ by: 'property', value: 'goal' }, 'a.md', '---\n"type": [note, goal]\n---\n', true],
    [{ by: 'property', value: 'goal' }, 'a.md', '---\n{ type: goal }\n---\n', true],
    [{ by: 'property', value: 'goal' }, 'a.md', '---\ntype: "[[goal]]"\n---\n', true],
    [{ by: 'property', value: 'goal' }, 'a.md', '---\ntype: "go\\u0061l"\n---\n', true],
    [{ by: 'property', value: 'goal' }, 'a.md', '---\ntype: goals\n---\n', false],
    [{ by: 'property', value: 'goal' }, 'a.md', '---\nkind: goal # type\n---\n', false],
    [{ by: 'property', value: 'goal' }, 'a.md', 'type: goal', false],
    [{ by: 'property', value: 'goal' }, 'a.md', '---js\ntype: goal\n---\n', false],
    [{ by: 'property', value: 'goal' }, 'a.md', '# T\n---\ntype: goal\n---\n', false],
    [{ by: 'property', value: '' }, 'a.md', '---\ntype: ""\n---\n', false],
    [{ by: 'tag', tag: '#goal' }, 'a.md', '---\ntags: [x, goal]\n---\n', true],
    [{ by: 'tag', tag: 'goal' }, 'a.md', '---\ntags: "#goal/active"\n---\n', true],
    [{ by: 'tag', tag: 'goal' }, 'a.md', '---\ntag: x, goal\n---\n', true],
    [{ by: 'tag', tag: 'goal' }, 'a.md', 'Words #goal and more', true],
    [{ by: 'tag', tag: 'goal' }, 'a.md', 'Words #Goal/health', true],
    [{ by: 'tag', tag: 'goal' }, 'a.md', 'Words #goals', false],
    [{ by: 'tag', tag: 'goal' }, 'a.md', 'Words x#goal', false],
    [{ by: 'tag', tag: 'goal' }, 'a.md', '```\n#goal\n```\n%% #goal %%', false],
    [{ by: 'tag', tag: 'goal' }, 'a.md', '---\ntype: goal\n---\n', false],
    [{ by: 'tag', tag: '' }, 'a.md', '#', false],
    [{ by: 'folder', folder: 'Goals' }, 'Goals/a.md', 'x', true],
    [{ by: 'folder', folder: '/Goals/' }, 'Goals/deep/a.md', '---\ntype: other\n---\n', true],
    [{ by: 'folder', folder: 'Goals' }, 'Goals.md', 'x', false],
    [{ by: 'folder', folder: 'Goals' }, 'Old Goals/a.md', '---\ntype: goal\n---\n', false],
    [{ by: 'folder', folder: '' }, 'a.md', 'x', false],
  ])('%j: %s %j %s', (recognition, path, text, expected) =>
    expect(readNote(path, text, by(recognition)).kind).toBe(expected ? 'goal' : 'not-a-goal'),
  );
});

describe('names of a person’s own', () => {
  const schema: GoalSchema = {
    recognition: { by: 'property', value: 'Ziel' },
    properties: {
      ...DEFAULT_SCHEMA.properties,
      type: 'Art',
      status: 'Stand',
      due: 'fällig',
      target: 'a.b*c',
      parent: 'über',
    },
    statusValues: { ...DEFAULT_SCHEMA.statusValues, active: 'läuft', achieved: 'geschafft' },
  };
  it('are read', () => {
    const goal = goalOf(
      '---\nArt: Ziel\nStand: Geschafft\nfällig: 2026-04-05\na.b*c: 7\nüber: "[[Mehr]]"\ndue: 2020-01-01\n---\n',
      schema,
    );
    expect(goal).toMatchObject({
      status: 'achieved',
      due: '2026-04-05',
      target: 7,
      parent: { target: 'Mehr' },
    });
    expect(goal.known.due?.key).toBe('fällig');
  });
  it('are seen in properties that cannot be read', () => {
    expect(readNote('x.md', '---\nArt: Ziel\na: [\n---\n', schema).kind).toBe('unreadable');
    expect(readNote('x.md', '---\ntype: goal\na: [\n---\n', schema).kind).toBe('not-a-goal');
  });
});

describe('a property', () => {
  const read = (properties: string) => goalOf(`---\ntype: goal\n${properties}\n---\n`);
  it.each<[string, keyof Goal, unknown]>([
    ['due: 2026-04-05', 'due', '2026-04-05'],
    ['due: "2026-04-05"', 'due', '2026-04-05'],
    ['due: 2026-04-05T09:30:00', 'due', '2026-04-05'],
    ['due: "[[2026-04-05]]"', 'due', '2026-04-05'],
    ['due: 2026-02-30', 'due', null],
    ['due: 5 April 2026', 'due', null],
    ['due: 20260405', 'due', null],
    ['due:', 'due', null],
    ['due: [2026-04-05]', 'due', null],
    ['target: 3.5', 'target', 3.5],
    ['target: "3"', 'target', 3],
    ['target: "3,5"', 'target', 3.5],
    ['target: 50%', 'target', 50],
    ['target: three', 'target', null],
    ['target: .inf', 'target', null],
    ['target: true', 'target', null],
    ['confidence: 8/10', 'confidence', 8],
    ['confidence: 7.5', 'confidence', 7.5],
    ['measure: 12', 'measure', '12'],
    ['measure: "  "', 'measure', null],
    ['unit: km', 'unit', 'km'],
    ['framework: PACT', 'framework', 'pact'],
    ['framework: okr', 'framework', 'smart'],
    ['framework: okr\ncadence: daily', 'framework', 'pact'],
    ['status: Achieved', 'status', 'achieved'],
    ['status: done', 'status', 'active'],
    ['status: [paused]', 'status', 'active'],
    ['cadence: 3 per week', 'cadence', { times: 3, period: 'week', weekdaysOnly: false }],
    ['cadence: often', 'cadence', null],
    ['review: 14', 'review', 14],
    ['review: often', 'review', null],
  ])('%j gives %s', (line, name, value) => expect(read(line)[name]).toEqual(value));

  it.each([
    ['"[[Note]]"', 'Note'],
    ['"[[Folder/Note|shown]]"', 'Folder/Note'],
    ['"[[Note#Part]]"', 'Note'],
    ['"[[Note^block]]"', 'Note^block'],
    ['[[Note]]', 'Note'],
    ['\n  - "[[First]]"\n  - "[[Second]]"', 'First'],
    ['"[shown](Folder/My%20note.md)"', 'Folder/My note'],
    ['Note', 'Note'],
    ['"[[]]"', null],
    ['"[[#Part]]"', null],
    ['12', null],
    ['', null],
  ])('parent: %j links to %j', (written, target) =>
    expect(read(`parent: ${written}`).parent?.target ?? null).toBe(target),
  );

  it.each([
    ['Health', ['Health']],
    ['[Health, "[[Work|w]]", 2026]', ['Health', 'Work', '2026']],
    ['[[Health]]', ['Health']],
    ['\n  - Health\n  -\n  - [[Work]]', ['Health', 'Work']],
    ['', []],
    ['{ a: b }', []],
  ])('values: %j are %j', (written, values) =>
    expect(read(`values: ${written}`).values.map(({ value }) => value)).toEqual(values),
  );

  it('link without quotes stays visible as the list that YAML makes of it', () => {
    const goal = read('parent: [[Note]]');
    expect(goal.known.parent?.value).toEqual([['Note']]);
    expect(under(goal.text, goal.known.parent?.valueSpan ?? goal.title)).toBe('[[Note]]');
  });
});

describe.each(['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati'])('days in %s', (zone) => {
  const home = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = zone;
  });
  afterAll(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });
  it('are the days that are written', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const goal = goalOf(NOTE);
    expect([
      goal.start,
      goal.due,
      goal.checkIns[0]?.date,
      goal.milestones[0]?.due,
      goal.reviews[0]?.date,
    ]).toEqual(['2026-01-05', '2026-04-05', '2026-01-12', '2026-01-20', '2026-01-31']);
  });
});

describe('the statement', () => {
  it.each([
    ['# T\n\nOne.\n\nTwo.\n\n## S\nThree.', 'One.\n\nTwo.'],
    ['One.\n\n## S\nTwo.', 'One.'],
    ['before\n\n# T\nafter', 'after'],
    ['# T\n## S\nx', null],
    ['# T\n\n%% only hidden %%\n', null],
    ['# T\n```\ncode\n```\nWords.', 'Words.'],
    ['# T\n- one\n- two', '- one\n- two'],
    ['', null],
  ])('of %j is %j', (body, expected) =>
    expect(goalOf(aNote({}, body)).statement?.value ?? null).toBe(expected),
  );
});

describe('the title', () => {
  it.each([
    ['# One\n# Two', 'One'],
    ['## Not this\n# This', 'This'],
    ['#\n# Second', 'Second'],
    ['no heading', 'Run far'],
    ['# <script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('of %j is %j', (body, expected) => expect(goalOf(aNote({}, body)).title.value).toBe(expected));
});

describe('a criterion', () => {
  it.each([
    ['## Specific\nwords', 'section', 'words'],
    ['### Specific\nwords', 'section', 'words'],
    ['## **Specific**\nwords\n\n### Deeper\nmore', 'section', 'words\n\n### Deeper\nmore'],
    ['## S – Specific\nwords', 'section', 'words'],
    ['## Specific\n\n## Measurable', 'section', ''],
    ['- Specific: words', 'bullet', 'words'],
    ['- **Specific**: words', 'bullet', 'words'],
    ['- **Specific:** words', 'bullet', 'words'],
    ['- **Specific** words', 'bullet', 'words'],
    ['* _specific_ — words\n  go on', 'bullet', 'words\n  go on'],
    ['1. SPECIFIC - words', 'bullet', 'words'],
    ['- Specific:\n  - one\n  - two', 'bullet', '- one\n  - two'],
    ['- Specific:', 'bullet', ''],
  ])('in %j is a %s', (body, source, text) =>
    expect(goalOf(aNote({}, `# T\n${body}`)).criteria.specific).toMatchObject({ source, text }),
  );

  it.each([
    '# Specific\nwords',
    'Specific words',
    '- Specific words',
    '- specifically: x',
    '## Check-ins\n- Specific: x',
    '- [ ] Specific: x',
    '```\n## Specific\n```',
  ])('is not found in %j', (body) =>
    expect(goalOf(aNote({}, `# T\n${body}`)).criteria.specific).toBeUndefined(),
  );

  it.each(['Time-bound', 'Time bound', 'Timebound', 'time-Bound', 'Timely'])('may be spelt %s', (label) => {
    expect(goalOf(aNote({}, `- ${label}: by May`)).criteria['time-bound']?.text).toBe('by May');
  });

  it('is taken from the section before the bullet before the property', () => {
    const all = goalOf(
      aNote(
        { specific: 'property', measurable: 'property', achievable: 'property' },
        '- Specific: bullet\n- Measurable: bullet\n\n## Specific\nsection',
      ),
    );
    expect([
      all.criteria.specific?.source,
      all.criteria.measurable?.source,
      all.criteria.achievable?.source,
    ]).toEqual(['section', 'bullet', 'property']);
  });

  it('in a property stands where its words stand', () => {
    const { text, criteria } = goalOf(aNote({ 'time bound': 'by: May' }));
    expect(criteria['time-bound']).toMatchObject({ source: 'property', text: 'by: May' });
    expect(under(text, criteria['time-bound'] ?? { from: 0, to: 0 })).toBe('by: May');
  });

  it('of the worked example is found under every heading', () => {
    const body = SMART.criteria.map(({ heading, example }) => `## ${heading}\n${example}`).join('\n\n');
    const { criteria } = goalOf(aNote({}, `# ${SMART.example.title}\n\n${body}`));
    expect(SMART.criteria.map(({ id }) => criteria[id]?.text)).toEqual(
      SMART.criteria.map(({ example }) => example),
    );
  });

  it('decides the framework when none is declared', () => {
    expect(
      goalOf(aNote({ framework: undefined }, '## Purposeful\n## Trackable\n## Specific')).framework,
    ).toBe('pact');
    expect(
      goalOf(aNote({ framework: undefined }, '## Specific\n## Measurable\n## Trackable')).framework,
    ).toBe('smart');
  });
});

describe('milestones', () => {
  const milestones = (body: string) => goalOf(aNote({}, body)).milestones.map(({ text, due }) => [text, due]);
  it.each([
    ['## Milestones\n- [ ] a\n## Other\n- [ ] b', [['a', null]]],
    [
      '## Milestones\n### Spring\n- [ ] a\n  - [ ] b',
      [
        ['a', null],
        ['b', null],
      ],
    ],
    ['Anywhere\n- [ ] a', [['a', null]]],
    ['## If-then plans\n- [ ] If a, then b', []],
    ['## Milestones\n1. [ ] a', [['a', null]]],
    ['## Milestones\n- [ ] a 📅2026-01-20 ⏫', [['a ⏫', '2026-01-20']]],
    ['## Milestones\n- [ ] a (due:: 2026-01-20)', [['a', '2026-01-20']]],
    ['## Milestones\n- [ ] a [due:: [[2026-01-20]]]', [['a', '2026-01-20']]],
    ['## Milestones\n- [ ] a 📅 2026-02-31', [['a', null]]],
    ['## Milestones\n- [ ] long\n  words 📅 2026-01-20', [['long words', '2026-01-20']]],
  ])('in %j', (body, expected) => expect(milestones(body)).toEqual(expected));
});

describe('check-ins', () => {
  it('are read in the order of the note, from the check-ins section only', () => {
    const goal = goalOf(
      aNote(
        {},
        '## Log\n- 2026-01-01: 1\n\n### Check–ins\n* 2026-03-01: 3\n* 2026-02-01: 2\n\n#### Older\n* 2025-12-01: 0\n\n## Milestones\n- 2026-01-01: 9',
      ),
    );
    expect(goal.checkIns.map(({ date }) => date)).toEqual(['2026-03-01', '2026-02-01', '2025-12-01']);
  });
  it('that are empty bullets or notes below a check-in are no problem', () => {
    expect(goalOf(aNote({}, '## Check-ins\n- 2026-01-01: 1\n  - felt good\n- \n')).problems).toEqual([]);
  });
});

describe('reviews', () => {
  it.each([
    ['## Reviews\n### 2026-01-31\n### Notes\n### Review of 2026-02-28', ['2026-01-31', '2026-02-28']],
    ['## Review 2026-01-31\nx', ['2026-01-31']],
    ['## Journal\n### 2026-01-31', []],
    ['## Reviews\n### 2026-02-30', []],
  ])('in %j', (body, expected) =>
    expect(goalOf(aNote({}, body)).reviews.map(({ date }) => date)).toEqual(expected),
  );
});

describe('keeping a rule quiet', () => {
  const scopes = (body: string) => {
    const goal = goalOf(aNote({}, body));
    return goal.suppressions.map(({ rule, scope }) => [rule, under(goal.text, scope).trim()]);
  };
  it.each([
    ['## A\n%% goal-notes-disable x/y %%\n## B\nb\n### C\n## D', [['x/y', '## B\nb\n### C']]],
    ['%% goal-notes-disable x/y %%\n\n%% other %%\n## B', [['x/y', '## B']]],
    ['%% goal-notes-disable %%\n## B', [[null, '## B']]],
    ['%% goal-notes-disable all %%\n## B', [[null, '## B']]],
    ['# T\n%% goal-notes-disable x/y %%\nwords\n## B', [['x/y', '%% goal-notes-disable x/y %%\nwords']]],
    [
      'words %% goal-notes-disable a/b, c/d %% more',
      [
        ['a/b', '%% goal-notes-disable a/b, c/d %% more'],
        ['c/d', '%% goal-notes-disable a/b, c/d %% more'],
      ],
    ],
    ['%% goal-notes-disabled %%\n## B', []],
    ['```\n%% goal-notes-disable x %%\n```\n## B', []],
  ])('with %j', (body, expected) => expect(scopes(body)).toEqual(expected));

  it.each([
    ['goal-notes-disable: a/b', ['a/b']],
    ['goal-notes-disable: [a/b, c/d]', ['a/b', 'c/d']],
    ['goal-notes-disable: a/b, c/d', ['a/b', 'c/d']],
    ['goal-notes-disable: all', [null]],
    ['goal-notes-disable: true', [null]],
    ['goal-notes-disable: false', []],
    ['goal-notes-disable:', []],
  ])('with the property %j', (line, rules) => {
    const goal = goalOf(`---\ntype: goal\n${line}\n---\nx`);
    expect(goal.suppressions.map(({ rule }) => rule)).toEqual(rules);
    for (const { scope } of goal.suppressions) expect(scope).toEqual({ from: 0, to: goal.text.length });
  });
});

describe('a note that says it is a goal but cannot be read', () => {
  it.each([
    ['yaml-syntax', '---\ntype: goal\nvalues: [a\n---\n# T'],
    ['yaml-syntax', '---\nvalues: [a\n"type" : "Goal" # yes\n---\n# T'],
    ['yaml-syntax', '---\r\ntype: goal\r\nx: @y\r\n---\r\n'],
    ['duplicate-key', '---\ntype: goal\ndue: 2026-01-01\ndue: 2026-02-01\n---\n'],
    ['duplicate-key', '---\ntype: note\ntype: goal\n---\n'],
    ['unclosed-frontmatter', '---\ntype: goal\ndue: 2026-01-01\n\n# T'],
    ['frontmatter-too-large', `---\ntype: goal\nx: ${'y'.repeat(70_000)}\n---\n`],
    ['not-a-mapping', '---\n- x: |\n   a\n   type: goal\n---\n'],
  ])('is unreadable: %s', (code, text) => {
    const note = unreadable(text);
    expect(note).toMatchObject({ path: 'Goals/Run far.md', title: 'Run far', text });
    expect(note.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('has its problem on the second of two equal keys', () => {
    const text = '---\ntype: goal\ndue: 2026-01-01\ndue: 2026-02-01\n---\n';
    const [problem] = unreadable(text).problems;
    expect([problem?.from, problem?.to]).toEqual([text.lastIndexOf('due'), text.lastIndexOf('due') + 3]);
  });

  it.each([
    '---\ntitle: x\nvalues: [a\n---\ntype: goal',
    '---\n# type: goal\nvalues: [a\n---\n',
    '---\nmytype: goal\nvalues: [a\n---\n',
    '---\ntype: goalkeeper\nvalues: [a\n---\n',
  ])('is another note when it does not say so: %j', (text) =>
    expect(readNote('a.md', text, DEFAULT_SCHEMA).kind).toBe('not-a-goal'),
  );

  it('is unreadable in the goal folder whatever it says', () => {
    const schema: GoalSchema = { ...DEFAULT_SCHEMA, recognition: { by: 'folder', folder: 'Goals' } };
    expect(readNote('Goals/a.md', '---\nvalues: [a\n---\n', schema).kind).toBe('unreadable');
    expect(readNote('Other/a.md', '---\nvalues: [a\n---\n', schema).kind).toBe('not-a-goal');
  });
});

describe('what says how progress is counted', () => {
  const read = (properties: Parameters<typeof aNote>[0], body?: string) => goalOf(aNote(properties, body));

  it.each<[string | readonly string[], readonly (readonly [string, string | null])[]]>([
    [['2026-07-01/2026-07-21'], [['2026-07-01', '2026-07-21']]],
    ['2026-07-01/2026-07-21', [['2026-07-01', '2026-07-21']]],
    ['2026-07-01', [['2026-07-01', '2026-07-01']]],
    ['2026-07-01/', [['2026-07-01', null]]],
    ['2026-07-01 to 2026-07-03', [['2026-07-01', '2026-07-03']]],
    ['2026-07-01 – 2026-07-03', [['2026-07-01', '2026-07-03']]],
    ['[[2026-07-01]]/[[2026-07-03]]', [['2026-07-01', '2026-07-03']]],
    [
      ['2026-08-01', '2026-07-01/2026-07-02'],
      [
        ['2026-08-01', '2026-08-01'],
        ['2026-07-01', '2026-07-02'],
      ],
    ],
    ['2026-07-21/2026-07-01', []],
    ['2026-02-30', []],
    ['in July', []],
  ])('paused: %j', (paused, pauses) => {
    expect(read({ paused }).pauses).toEqual(pauses.map(([first, last]) => ({ first, last })));
  });

  it.each<[string | readonly string[], readonly number[]]>([
    ['weekends', [0, 6]],
    ['Sunday', [0]],
    [
      ['saturday', 'Sun'],
      [0, 6],
    ],
    ['mon, tuesdays Wed', [1, 2, 3]],
    ['sunday, weekend', [0, 6]],
    ['su', []],
    ['never', []],
  ])('rest: %j', (rest, days) => {
    expect(read({ rest }).restDays).toEqual(days);
  });

  it.each([
    ['freezes', 3, 3],
    ['freezes', 0, 0],
    ['freezes', '2', 2],
    ['freezes', -1, null],
    ['freezes', 1.5, null],
    ['freezes', 'some', null],
    ['weight', 2.5, 2.5],
    ['weight', 0, null],
    ['weight', -1, null],
    ['weight', 1e9, null],
    ['lower', 70, 70],
    ['upper', '74,5', 74.5],
  ] as const)('%s: %j is %j', (name, value, expected) => {
    expect(read({ [name]: value })[name]).toBe(expected);
  });

  it('companions are links, one or many', () => {
    const targets = (companions: string | readonly string[]) =>
      read({ companions }).companions.map(({ target }) => target);
    expect(targets('[[Evening walk]]')).toEqual(['Evening walk']);
    expect(targets(['[[Goals/Walk#x|walk]]', 'Morning pages', ''])).toEqual(['Goals/Walk', 'Morning pages']);
    const goal = read({ companions: ['[[A]]', '[[B]]'] });
    expect(goal.companions.map((link) => under(goal.text, link))).toEqual(['"[[A]]"', '"[[B]]"']);
  });

  it.each([
    ['daily:steps', { kind: 'daily', property: 'steps' }],
    ['Daily : hours of sleep ', { kind: 'daily', property: 'hours of sleep' }],
    ['daily:', null],
    ['steps', null],
  ])('source: %j', (source, expected) => {
    expect(read({ source }).source).toEqual(expected);
  });

  it('changes are the dated lines under their heading, a remark is none', () => {
    const body = [
      '# Run',
      '## Changes',
      '- 2026-03-01: target 300 → 250 — too much',
      '- thought about it',
      '  - 2026-04-01: target 1 → 2',
      '- 2026-05-01: due 2026-08-01 -> none',
      '## Elsewhere',
      '- 2026-06-01: target 250 → 200',
    ].join('\n');
    const goal = read({}, body);
    expect(goal.changes.map(({ date, what, before, after }) => [date, what, before, after])).toEqual([
      ['2026-03-01', 'target', '300', '250'],
      ['2026-05-01', 'due', '2026-08-01', ''],
    ]);
    expect(goal.changes.map((change) => under(goal.text, change))).toEqual([
      '- 2026-03-01: target 300 → 250 — too much',
      '- 2026-05-01: due 2026-08-01 -> none',
    ]);
    expect(goal.problems).toEqual([]);
    expect([goal.milestones, goal.checkIns, goal.plans, Object.keys(goal.criteria)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('goes by the names of the settings', () => {
    const properties = { ...DEFAULT_SCHEMA.properties, paused: 'away', freezes: 'jokers' };
    const text = aNote({ away: '2026-07-01', jokers: 2, paused: '2026-08-01' });
    const goal = goalOf(text, { ...DEFAULT_SCHEMA, properties });
    expect([goal.pauses, goal.freezes]).toEqual([[{ first: '2026-07-01', last: '2026-07-01' }], 2]);
  });
});
