/** Goal notes whose bodies are as untidy as people leave them: for property tests. */
import fc from 'fast-check';

const words = fc.constantFrom(
  'Run 5 km.',
  'Ünï 目標 😀',
  'I will [[link|shown]] it, `code` and **bold**.',
  'a\ttab',
  'trailing  ',
  '1.5 h',
  '<b>html</b>',
  '$x$ ^block-id',
  '#tag here',
  'Specific: bare',
);
const bullet = fc.constantFrom('- ', '* ', '+ ', '-   ', '-\t', ' - ', '  - ');

const decoy = fc.constantFrom(
  '```md\n## Check-ins\n- 2026-01-01: 9\n- [ ] no task\n```',
  '~~~\n%% goal-notes-disable %%\n~~~',
  '%%\n## Reviews\n- [ ] hidden\n%%',
  '%% one line %%',
  '> ## Check-ins\n> - 2020-01-01: 4',
  '<div>\n## Milestones\n</div>',
  '    indented code',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '---',
  '***',
  '- [ ] a task elsewhere',
  'Setext title\n============',
);
const paragraph = fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const blank = fc.constantFrom('\n', '\n\n', '\n\n\n', '\n  \n');

const checkIn = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '2026-01-05: 1',
      '2026-01-06 07:30: 2,5 km — rain',
      '2026-01-07: +1 – so so',
      '2026-01-08: done',
      '2026-01-09: skip - ill',
      '[[2026-01-10]]: 3',
      '2026-01-11:   4   — 📅 "x" #y',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('no check-in', '2026-02-31: 1', '2026-01-05 3', '', '2026-01-05: a lot'),
  },
);
const checkInLines = fc
  .tuple(
    bullet,
    fc.array(fc.tuple(checkIn, fc.constantFrom('', '', '', '\n    - nested note', '\n  lazy text')), {
      maxLength: 4,
    }),
    fc.constantFrom('\n', '\n', '\n\n'),
  )
  .map(([mark, lines, gap]) => lines.map(([line, more]) => `${mark}${line}${more}`).join(gap));
const task = fc.tuple(
  bullet,
  fc.constantFrom(' ', 'x', 'X', '-', '/'),
  fc.constantFrom('Plan 📅 2026-03-01', 'Try [due:: 2026-02-01]', 'Ünï', 'two\n  lines 📅 2026-05-05'),
);
const taskLines = fc
  .array(task, { maxLength: 4 })
  .map((lines) => lines.map(([mark, box, text]) => `${mark}[${box}] ${text}`).join('\n'));

const section = fc.oneof(
  fc.tuple(
    fc.constantFrom('## Check-ins', '### Check-ins', '## check ins ##', '##  Check–ins'),
    checkInLines,
  ),
  fc.tuple(fc.constantFrom('## Milestones', '## Milestones  '), taskLines),
  fc.tuple(fc.constantFrom('## If–then plans', '## If-then plans'), fc.constantFrom('- If x, then y.', '')),
  fc.tuple(fc.constantFrom('## Reviews', '## Reviews\n### 2026-01-31', '## Review 2026-02-28'), paragraph),
  fc.tuple(
    fc.constantFrom(
      '## Specific',
      '## Measurable',
      '## **Time bound**',
      '## Notes',
      '### Deep',
      '# Second title',
    ),
    paragraph,
  ),
);

export interface MessyGoalNote {
  readonly text: string;
  readonly eol: '\n' | '\r\n';
}

/** A goal note that is readable, whatever its body looks like. */
export const messyGoalNote: fc.Arbitrary<MessyGoalNote> = fc
  .record({
    bom: fc.constantFrom('', '', '\uFEFF'),
    eol: fc.constantFrom<'\n' | '\r\n'>('\n', '\n', '\r\n'),
    properties: fc.constantFrom(
      '',
      'target: 9\ncurrent: 1 # now\n',
      'measure: "km"   \nbaseline: 2\n',
      'current:\n',
      'values: [ a,b ]\ncurrent:   "3"\n',
    ),
    title: fc.constantFrom('', '# Title\n', '\n\n#  Title #\n\n', 'Title\n=====\n'),
    statement: fc.oneof(fc.constant(''), paragraph, decoy),
    parts: fc.array(
      fc.tuple(
        fc.oneof(
          section.map(([head, text]) => `${head}\n${text}`),
          section.map(([head, text]) => `${head}\n\n${text}`),
          decoy,
          paragraph,
        ),
        blank,
      ),
      { maxLength: 6 },
    ),
    end: fc.constantFrom('', '\n', '\n\n\n', '   '),
  })
  .map(({ bom, eol, properties, title, statement, parts, end }) => {
    const body = title + statement + parts.map(([part, gap]) => gap + part).join('') + end;
    return { text: bom + `---\ntype: goal\n${properties}---\n${body}`.replaceAll('\n', eol), eol };
  });
