/** Goal notes as people leave them behind: half filled, misspelt, in their own style. For property tests. */
import fc from 'fast-check';

export interface Line {
  readonly text: string;
  /** Nothing in it is ours to fix: it must come out as it went in. */
  readonly foreign: boolean;
}

export interface HandWrittenGoal {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly eol: '\n' | '\r\n';
  /** Remarks behind values, each once in the note; they must survive whatever happens to the value. */
  readonly remarks: readonly string[];
}

/** A name and the ways its value is written. Absent names are as common as present ones. */
const PROPERTIES: readonly (readonly [names: readonly string[], values: readonly string[]])[] = [
  [
    ['framework', 'framework', 'Framework', 'framwork'],
    ['smart', 'SMART', 'Smrt', 'pact', "'PACT'", 'okr', ''],
  ],
  [
    ['status', 'status', 'staus'],
    ['active', '"active"', 'In progress', 'done', 'aktiv', 'idea', 'on hold', ''],
  ],
  [
    ['start', 'start', 'strat'],
    ['2026-05-04', '2026/5/4', '4.5.2026', '"2026-05-04"', 'soon', '2026-02-30', '"{{date}}"', '{{date}}'],
  ],
  [
    ['due', 'due', 'Due', 'deu'],
    [
      '2026-08-03',
      "'2026-8-3'",
      '31.12.2026',
      'next year',
      '2028-01-01',
      '2026-04-01',
      '"[[2026-08-03]]"',
      '',
    ],
  ],
  [
    ['measure', 'measure', 'mesure'],
    ['letters', '"clients: with a plan"', "'it''s pages'", '{{measure}}', '[a, b]', '12'],
  ],
  [['unit'], ['letters', 'km', '']],
  [
    ['baseline', 'basline'],
    ['0', 'zero', '12', '"3"', ''],
  ],
  [
    ['target', 'target', 'traget', 'Target', 'targets'],
    ['3', 'three', '3 clients', '"1,200"', '0', '[1, 2]', '~', '{{target}}', 'a lot'],
  ],
  [
    ['current', 'curent'],
    ['1', '2', 'two', '900', '-4', 'null'],
  ],
  [
    ['cadence', 'cadance'],
    ['weekly', 'wekly', '3 per week', 'twice a week', 'sometimes', '[daily]'],
  ],
  [
    ['review', 'reveiw'],
    ['monthly', 'montly', '30', 'often', 'Weekly'],
  ],
  [
    ['confidence', 'confidance'],
    ['8', '80%', '8/10', 'eleven', '5', '140%'],
  ],
  [
    ['parent', 'parnet'],
    [
      '"[[Grow the practice sustainably]]"',
      '[[Evening walk]]',
      '"[[Gorw the practice sustainably]]"',
      '"[[Messy]]"',
      '[[Messy]]',
      'Writing',
    ],
  ],
  [
    ['values', 'vales'],
    [
      'Learning',
      '[Learning, Health]',
      '[[Values]]',
      '@- Learning@- "[[Health]]"',
      '@  - [[Health]]@  - Family',
      '[]',
    ],
  ],
  [
    ['goal-notes-disable'],
    ['[criteria]', 'time/deadline-in-past', 'tiem/deadline-in-past', '[rhythm, criteria/relevant-missing]'],
  ],
];

/** Lines of a frontmatter that are nobody’s business but their owner’s. */
const FOREIGN = [
  '# my own heading',
  '#due: 2026-01-01',
  'tags: [letters,  goals ]',
  'aliases: []',
  'created: 2026-05-01T09:30',
  "quote: 'it''s'",
  'nested:@  a: 1@  b: [x, "y"]',
  'text: |@  first   @@  second: line',
  'folded: >-@  a@  b # no comment',
  '"quoted key": "\\u00e9"',
  'rating:   5   # of ten',
  'anchor: &a 12',
  '',
  'Überschrift: 目標 😀',
  'list:@- one@-   two # remark',
];

const TITLES = [
  '# Twelve letters',
  '#  Zwölf Briefe an Großmutter  ',
  '# {{title}}',
  '# 手紙を十二通',
  '',
  '# Run 5 km #',
];
const STATEMENTS = [
  'I will write 12 letters by hand with the ink pen by 31 December 2026, because she keeps every one.',
  'I want to be better.',
  'Ich will bis Ende Juli zwölf Briefe schreiben, weil sie sich freut.   ',
  'Quiero dejar de fumar antes del verano.',
  'I will lose 6 kg and read 12 books, so that {{relevant}}.',
  'Je vais courir deux fois par semaine.',
  'twice a week I walk home by the river, because health matters to me',
  '- **Specific**: Repair 6 bikes.@- **Measurable** – 6 bikes@- Achievable: I can do this.@- R: TBD',
  'I will walk <% tp.date.now() %> and `{{not this}}`.',
  '> [!note] A callout@> with two lines',
  'Line with two blanks  @and a [[Link|shown]], a tag #goal and a footnote[^1].',
];
const BLOCKS = [
  '## Check-ins@- 2026-05-09: 1 — first@- 2026-06-11: 2',
  '## Check-ins@* 2026-06-31: 5@* 2026-06-08: +1 — about the garden',
  '## Check-ins@- 2026-06-12: done@- @- later',
  '## Milestones@- [x] First 📅 2026-05-15@- [ ] {{milestone}}',
  '## Specific@{{specific}}',
  '## Achievable@',
  '## Relevant@What does it matter, {{date}}?',
  '## Obstacles@I might be too tired.',
  '## If–then plans@- If it rains, then I write.',
  '## Reviews@### 2026-05-31@Fine.',
  '```yaml@due: soon@target: {{target}}@```',
  '%% goal-notes-disable criteria/relevant-missing %%@## Relevant@',
  '| a | b |@|---|--:|@| 1 | {{b}} |',
  '<!-- due: 2026 -->',
  '    indented code {{x}}',
  '***',
];

/** Whether a line of the body may be changed by a fix: it holds a placeholder, or a remark to this plugin. */
const OURS = /\{\{|goal-notes-disable/;

const lineEnd = fc.constantFrom<HandWrittenGoal['eol']>('\n', '\n', '\r\n');

const property = fc.constantFrom(...PROPERTIES).chain(([names, values]) =>
  fc.record({
    id: fc.constant(names[0] ?? ''),
    name: fc.constantFrom(...names),
    value: fc.constantFrom(...values),
    gap: fc.constantFrom(' ', ' ', '  '),
    hasRemark: fc.boolean(),
  }),
);

const entry = fc.oneof(
  { weight: 3, arbitrary: property },
  { weight: 1, arbitrary: fc.constantFrom(...FOREIGN) },
);

/**
 * A note that says it is a goal. Names are unique, so that it can mostly be read; some notes are not readable all the same.
 * The file is meant to be called `Messy.md`.
 */
export const handWrittenGoal: fc.Arbitrary<HandWrittenGoal> = fc
  .record({
    entries: fc.uniqueArray(entry, {
      minLength: 2,
      maxLength: 14,
      selector: (each) => (typeof each === 'string' ? each.slice(0, 6) : each.id),
    }),
    type: fc.constantFrom('type: goal', 'type: "goal"', 'type:   goal  # mine'),
    title: fc.constantFrom(...TITLES),
    statement: fc.constantFrom(...STATEMENTS),
    blocks: fc.uniqueArray(fc.constantFrom(...BLOCKS), { maxLength: 5 }),
    eol: lineEnd,
    bom: fc.constantFrom('', '', '\uFEFF'),
    end: fc.constantFrom('', '@', '@@@'),
  })
  .map(({ entries, type, title, statement, blocks, eol, bom, end }) => {
    const remarks: string[] = [];
    const properties = entries.flatMap((each, at): readonly Line[] => {
      if (typeof each === 'string') return linesOf(each, true);
      const isPlain = !each.value.startsWith('@') && each.id !== 'parent' && each.id !== 'goal-notes-disable';
      const remark = each.hasRemark && isPlain ? ` # remark ${at}.` : '';
      if (remark !== '') remarks.push(remark);
      return linesOf(
        `${each.name}:${each.value.startsWith('@') ? '' : each.gap}${each.value}${remark}`,
        false,
      );
    });
    const body = [title, statement, ...blocks].join('@@') + end;
    const lines: readonly Line[] = [
      { text: `${bom}---`, foreign: true },
      { text: type, foreign: true },
      ...properties,
      // new properties stand here
      { text: '', foreign: false },
      { text: '---', foreign: true },
      ...body.split('@').map((text) => ({ text, foreign: !OURS.test(text) })),
    ];
    const written = lines.filter(({ text, foreign }) => foreign || text !== '');
    return { text: written.map(({ text }) => text).join(eol), lines, eol, remarks };
  });

function linesOf(text: string, foreign: boolean): readonly Line[] {
  return text.split('@').map((line) => ({ text: line, foreign }));
}

/**
 * Whether every foreign line stands in the new text as it was, in the same order, and new lines only where lines of ours were.
 * @param most how many lines one of ours may become
 */
export function keepsForeignLines({ lines, eol }: HandWrittenGoal, text: string, most = 4): boolean {
  const found = text.split(eol);
  /** How far the lines of the new text can be read once the old ones up to here are accounted for. */
  let reached = new Set([0]);
  for (const line of lines) {
    const next = new Set<number>();
    for (const at of reached) {
      if (line.foreign) {
        if (found[at] === line.text) next.add(at + 1);
      } else for (let more = 0; more <= most && at + more <= found.length; more += 1) next.add(at + more);
    }
    reached = next;
  }
  return reached.has(found.length);
}
