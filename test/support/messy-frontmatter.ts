/** Frontmatter as people, plugins and scripts leave it behind: for property tests. */
import fc from 'fast-check';

export interface MessyEntry {
  /** The key as it is read back. */
  readonly key: string;
  /** Its own lines, with `\n`, comments on lines of their own excluded. */
  readonly lines: string;
  /** The comment behind the value, which an edit of the value must keep. */
  readonly comment: string;
  /** Why an edit of this value may be refused; null when it must work. */
  readonly mayRefuse: 'anchor-or-tag' | 'explicit-key' | 'nested-value' | null;
}

export interface MessyNote {
  readonly text: string;
  readonly entries: readonly (MessyEntry & { readonly from: number; readonly to: number })[];
  readonly eol: '\n' | '\r\n';
}

const word = fc.constantFrom(
  'run',
  'Über',
  'plan B',
  'café',
  '目標',
  'naïve 5',
  'x',
  'two words',
  'a-b_c',
  '😀 smile',
  'v1.10',
  'o’clock',
);
const KEYS = [
  'due',
  'type',
  'values',
  'Überschrift',
  'my key',
  'goal-notes-disable',
  'a',
  'b2',
  'x.y',
  '目標',
  '"quoted key"',
  "'single'",
  'tags',
  'current',
  'n/a',
  '_private',
];

/** What stands behind a value on its line. */
const tail = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '  \t',
  ' # comment',
  '   # it’s: [odd] "comment"',
  '\t# tabbed',
);

interface Value {
  readonly text: string;
  readonly multiline: boolean;
  readonly mayRefuse: MessyEntry['mayRefuse'];
  readonly noTail?: boolean;
}

const inline = (text: fc.Arbitrary<string>, mayRefuse: MessyEntry['mayRefuse'] = null): fc.Arbitrary<Value> =>
  text.map((value) => ({ text: value, multiline: false, mayRefuse }));
const below = (
  text: fc.Arbitrary<string>,
  mayRefuse: MessyEntry['mayRefuse'] = null,
  noTail = true,
): fc.Arbitrary<Value> => text.map((value) => ({ text: value, multiline: true, mayRefuse, noTail }));

const item = fc.oneof(
  word,
  word.map((text) => `"${text}"`),
  word.map((text) => `'${text}'`),
  fc.constantFrom('"[[A note|shown]]"', '12', 'true', '~', '2026-04-05', '[[Bare]]', '"a # b: c"', '0x1F'),
);
const indent = fc.constantFrom('', ' ', '  ', '   ', '    ');
const blockList = fc
  .tuple(
    indent,
    fc.array(fc.tuple(item, tail), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('- ', '-   '),
  )
  .map(
    ([by, items, bullet]) =>
      `\n${items.map(([text, end], at) => `@${by}${bullet}${text}${at === items.length - 1 ? '' : end}`).join('\n')}`,
  );
const flowList = fc
  .tuple(
    fc.array(item, { maxLength: 4 }),
    fc.constantFrom(['[', ', ', ']'], ['[ ', ' , ', ' ]'], ['[', ',', ']'], ['[\n@  ', ',\n@    ', '\n@  ]']),
  )
  .map(([items, [open = '', comma = '', close = '']]) =>
    items.length === 0 ? '[]' : open + items.join(comma) + close,
  );
const blockScalar = fc
  .tuple(
    fc.constantFrom('|', '>', '|-', '>+', '|+', '>-', '|2'),
    fc.constantFrom('', ' # header'),
    fc.array(fc.oneof(word, fc.constant('')), { minLength: 1, maxLength: 4 }),
  )
  .map(([header, comment, lines]) =>
    `${header}${comment}\n${['first', ...lines].map((line) => (line === '' ? '' : `@  ${line}`)).join('\n')}`.replace(
      /\n+$/,
      '',
    ),
  );

const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 5, arbitrary: inline(word) },
  { weight: 3, arbitrary: inline(word.map((text) => `"${text} \\u00e9 \\"in\\" # no comment"`)) },
  { weight: 3, arbitrary: inline(word.map((text) => `'${text}: it''s'`)) },
  {
    weight: 3,
    arbitrary: inline(
      fc.constantFrom(
        '12',
        '-3',
        '0x1F',
        '1e3',
        '+5',
        '010',
        '.5',
        '1.10',
        'true',
        'False',
        '~',
        'null',
        '2026-04-05',
        '12:30',
      ),
    ),
  },
  { weight: 3, arbitrary: inline(fc.constant('')) },
  { weight: 2, arbitrary: inline(fc.constantFrom('[[Bare note]]', '{{date}}', '"[[Note]]"')) },
  { weight: 4, arbitrary: inline(flowList) },
  { weight: 5, arbitrary: below(blockList) },
  { weight: 3, arbitrary: below(blockScalar) },
  {
    weight: 2,
    arbitrary: below(
      fc.tuple(word, word).map(([a, b]) => `${a}\n@  ${b} goes on`),
      null,
      false,
    ),
  },
  {
    weight: 1,
    arbitrary: below(
      fc.tuple(word, word).map(([a, b]) => `"${a}\n@   ${b}"`),
      null,
      false,
    ),
  },
  {
    weight: 1,
    arbitrary: below(
      word.map((text) => ` # why\n@  ${text}`),
      null,
      false,
    ),
  },
  { weight: 1, arbitrary: below(word.map((text) => ` # why\n@- ${text}`)) },
  { weight: 1, arbitrary: inline(fc.constantFrom('{ a: 1, b: [x] }', '{a: {b: c}}'), 'nested-value') },
  {
    weight: 1,
    arbitrary: below(
      fc.constantFrom('\n@  deep: 1\n@  more:\n@    - x', '\n@ - a: 1\n@   b: 2'),
      'nested-value',
    ),
  },
  {
    weight: 1,
    arbitrary: inline(
      word.map((text) => `!!str ${text.replace(/[^\p{L}]/gu, 'x')}`),
      'anchor-or-tag',
    ),
  },
);

const entry = fc.tuple(value, tail, fc.constantFrom(': ', ':  ', ' : ', ':\t', ':   '));

/** Lines that belong to no key. */
const between = fc.constantFrom(
  '',
  '',
  '',
  '\n',
  '\n\n',
  '  \n',
  '# a comment\n',
  '    # odd: indent\n',
  '# é 📅 – "q\n',
  '#no blank\n\n',
);

const body = fc
  .array(
    fc.constantFrom(
      '# Title',
      '',
      'Some words.',
      '---',
      '- [ ] task 📅 2026-01-01',
      '```js\n---\n```',
      '%% hidden %%',
      '\ttab',
      'a: b',
      '…',
      '## Check-ins',
      '- 2026-01-01: 1',
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.join('\n'));

/** `@` in lines stands for the indent of the root. */
function linesOf(
  rawKey: string,
  [{ text, multiline, noTail }, end, colon]: [Value, string, string],
  root: string,
): { readonly lines: string; readonly comment: string } {
  const isEmpty = text === '';
  const onNextLine = text.startsWith('\n') || text.startsWith(' #');
  const head = onNextLine ? `${rawKey}:` : isEmpty ? `${rawKey}:` : `${rawKey}${colon}`;
  const behind = noTail === true ? '' : end;
  const lines = `${root}${head}${text.replaceAll('@', root)}${behind}\n`;
  const comment = multiline ? (/ # (?:header|why)/.exec(text)?.[0]?.trim() ?? '') : '';
  return { lines, comment: comment === '' ? behind.trim() : comment };
}

/** A note whose frontmatter is messy but readable. */
export const messyNote: fc.Arbitrary<MessyNote> = fc
  .record({
    bom: fc.constantFrom('', '', '\uFEFF'),
    eol: fc.constantFrom<'\n' | '\r\n'>('\n', '\n', '\r\n'),
    root: fc.constantFrom('', '', '', '  ', ' '),
    open: fc.constantFrom('---', '---', '---  ', '---\t'),
    keys: fc.shuffledSubarray(KEYS, { maxLength: 8 }),
    raw: fc.array(fc.tuple(entry, between), { minLength: 8, maxLength: 8 }),
    lead: between,
    body,
    end: fc.constantFrom('', '\n', '\n\n  '),
  })
  .map(({ bom, eol, root, open, keys, raw, lead, body: words, end }) => {
    const withEol = (text: string) => text.replaceAll('\n', eol);
    let text = bom + withEol(`${open}\n${lead}`);
    const entries: (MessyEntry & { from: number; to: number })[] = [];
    keys.forEach((rawKey, at) => {
      const made = raw[at];
      if (made === undefined) return;
      const { lines, comment } = linesOf(rawKey, made[0], root);
      const from = text.length;
      text += withEol(lines);
      entries.push({
        key: rawKey.replace(/^["']|["']$/g, ''),
        lines: withEol(lines),
        comment,
        mayRefuse: made[0][0].mayRefuse,
        from,
        to: text.length,
      });
      // Below a block scalar an indented comment would be one of its lines.
      text += withEol(/[|>]/.test(made[0][0].text) ? made[1].replace(/^ +#/, '#') : made[1]);
    });
    return { text: text + withEol(`---\n${words}${end}`), entries, eol };
  });

/** What a person or a form may want to write. */
export const anyValue: fc.Arbitrary<string | number | boolean | null | readonly string[]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '2026-04-05',
      '[[A note#part|shown]]',
      'yes',
      'null',
      '012',
      '12:30',
      '1_000',
      '- dash',
      '# hash',
      'a: b',
      'a #b',
      '"quoted"',
      "it's",
      '@at',
      '%x',
      '{{date}}',
      '[x',
      'multi\nline',
      ' blank ends ',
      '',
      '~',
      'ünï 目標 😀',
      '---',
      '...',
      'a\tb',
      '<script>alert(1)</script>',
      '!tag',
      '&anchor',
      '*alias',
      '\u2028',
      '\u0085x',
      '\ud800',
      '| block',
      '> fold',
      '3 per week',
      'trailing:',
      '?',
      'true',
    ),
  },
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 3,
    arbitrary: fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(0, -0, 1e21, 5e-324, 0.1),
    ),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 15 }),
        fc.constantFrom('[[Note]]', 'a, b', 'x]', '- y', 'criteria/specific-weak', ''),
      ),
      { maxLength: 4 },
    ),
  },
);
