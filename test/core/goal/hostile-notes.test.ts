/** Notes that were written to do harm, or that are broken by accident in the same way. Nothing runs, nothing hangs, each is reported. */
import { afterAll, describe, expect, it } from 'vitest';
import { logCheckIn } from '../../../src/core/goal/edit-goal';
import { setProperty, writeFrontmatter } from '../../../src/core/goal/frontmatter';
import type { ReadNote } from '../../../src/core/goal/goal';
import { readNote } from '../../../src/core/goal/parse-goal';
import { DEFAULT_SCHEMA, type GoalSchema } from '../../../src/core/goal/schema';
import { fastest } from '../../support/fastest';

const HEAD = '---\ntype: goal\n---\n';
const LIMIT = 50;

const read = (text: string, schema: GoalSchema = DEFAULT_SCHEMA) => readNote('Goals/a.md', text, schema);
const inFolder: GoalSchema = { ...DEFAULT_SCHEMA, recognition: { by: 'folder', folder: 'Goals' } };
const byTag: GoalSchema = { ...DEFAULT_SCHEMA, recognition: { by: 'tag', tag: 'goal' } };

/** What a person is told about a note: the codes of its problems, or that it is read. */
function told(note: ReadNote): string {
  if (note.kind === 'not-a-goal') return 'not a goal';
  const problems = note.kind === 'goal' ? note.goal.problems : note.note.problems;
  return problems.length === 0
    ? 'read'
    : problems.map(({ code, message }) => (message === '' ? 'silent' : code)).join();
}

describe('frontmatter that is code', () => {
  it.each([
    '---js',
    '--- js',
    '---javascript',
    '---JavaScript',
    '---json',
    '---coffee',
    '---toml',
    '---yaml',
    '---constructor',
    '---toString',
    '---__proto__',
  ])('after %j does not run', (fence) => {
    const target = globalThis as { pwned?: boolean };
    const code = 'globalThis.pwned = true, {type: "goal"}';
    for (const schema of [DEFAULT_SCHEMA, inFolder, byTag]) read(`${fence}\n${code}\n---\n# T`, schema);
    setProperty(`${fence}\n${code}\n---\n# T`, 'a', 1);
    expect(target.pwned).toBeUndefined();
    expect(told(read(`${fence}\ntype: goal\n---\n`))).toBe('not a goal');
  });

  it.each([
    'a: !!js/function "function () { globalThis.pwned = true }"',
    'a: !!js/regexp /x/',
    'a: !!python/object/apply:os.system ["x"]',
    '? !!binary x\n: y',
  ])('in a YAML tag is text: %s', (line) => {
    read(`---\ntype: goal\n${line}\n---\n`);
    expect((globalThis as { pwned?: boolean }).pwned).toBeUndefined();
  });

  it.each([
    '__proto__: { polluted: 1 }',
    '__proto__:\n  polluted: 1',
    'constructor: { prototype: { polluted: 1 } }',
    'x: { __proto__: { polluted: 1 } }',
    '"__proto__": [polluted]',
  ])('cannot change what objects are: %s', (line) => {
    const note = read(`---\ntype: goal\n${line}\n---\n`);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(told(note)).toBe('read');
    expect(note.kind === 'goal' && note.goal.properties.length).toBe(2);
  });

  it('called __proto__ is written and read back as a property of that name', () => {
    const result = setProperty(HEAD, '__proto__', 'x');
    expect(result).toMatchObject({ ok: true, text: '---\ntype: goal\n__proto__: x\n---\n' });
  });
});

describe('words that would be code elsewhere', () => {
  const words = [
    '<script>globalThis.pwned = 1</script>',
    '"><img src=x onerror=alert(1)>',
    '{{7*7}}',
    '<% tp.file %>',
    '`= 1`',
    '${7*7}',
    '[x](javascript:alert(1))',
  ];
  it.each(words)('%s stay words', (text) => {
    const note = read(`${HEAD}# ${text}\n\n${text}\n\n## Check-ins\n- 2026-01-01: 1 — ${text}`);
    if (note.kind !== 'goal') throw new Error(note.kind);
    expect([note.goal.title.value, note.goal.statement?.value, note.goal.checkIns[0]?.comment]).toEqual([
      text,
      text,
      text,
    ]);
    const written = read(
      writeFrontmatter([
        ['type', 'goal'],
        ['measure', text],
        ['values', [text]],
      ]),
    );
    expect(written.kind === 'goal' && [written.goal.measure, written.goal.properties[2]?.value]).toEqual([
      text,
      [text],
    ]);
  });
});

describe('a bomb', () => {
  const aliases = (depth: number) =>
    Array.from(
      { length: depth },
      (_, at) =>
        `a${at}: &a${at} [${
          at === 0
            ? 'x'
            : Array(9)
                .fill(`*a${at - 1}`)
                .join(', ')
        }]`,
    ).join('\n');
  const deep = (open: string, times: number) => `a: ${open.repeat(times)}`;
  it.each([
    ['nine aliases of nine aliases of …', aliases(9), 'yaml-syntax'],
    ['an alias of itself', 'a: &a [*a]', 'frontmatter-too-large'],
    ['two aliases of itself', 'a: &a [*a, *a]', 'frontmatter-too-large'],
    ['[ 20,000 times', deep('[', 20_000), 'frontmatter-too-large'],
    [
      '[ 2,000 times, closed',
      `a: ${'['.repeat(2000)}${']'.repeat(2000)}`,
      'yaml-syntax,frontmatter-too-large',
    ],
    ['{a: 10,000 times', deep('{a: ', 10_000), 'frontmatter-too-large'],
    ['- 20,000 times', `a:\n  ${'- '.repeat(20_000)}`, 'yaml-syntax,frontmatter-too-large'],
    ['? 20,000 times', '? '.repeat(20_000), 'yaml-syntax,frontmatter-too-large'],
    [
      'keys 350 levels deep',
      Array.from({ length: 350 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'frontmatter-too-large',
    ],
    [
      '4,000 keys',
      Array.from({ length: 4000 }, (_, at) => `k${at}: ${at}`).join('\n'),
      'frontmatter-too-large',
    ],
    ['20,000 anchors', '&a '.repeat(20_000), 'yaml-syntax,frontmatter-too-large'],
    ['20,000 tags', '!a '.repeat(20_000), 'yaml-syntax,frontmatter-too-large'],
    ['60,000 blank lines', '\n'.repeat(60_000), 'frontmatter-too-large'],
    ['60,000 line separators', '\u2028'.repeat(60_000), 'frontmatter-too-large'],
    ['60,000 carriage returns', `a: 1${'\r'.repeat(60_000)}`, 'frontmatter-too-large'],
    ['60,000 comments', '#\n'.repeat(30_000), 'frontmatter-too-large'],
    ['1 MB of one value', `a: ${'x'.repeat(1_048_576)}`, 'frontmatter-too-large'],
    [
      '1 MB of keys',
      Array.from({ length: 80_000 }, (_, at) => `key${at}: 1`).join('\n'),
      'frontmatter-too-large',
    ],
    ['1 MB of one character', '-'.repeat(1_048_576), 'frontmatter-too-large'],
    ['1 MB of quotes', '"'.repeat(1_048_576), 'frontmatter-too-large'],
    ['1 MB without an end', `\n${'a: 1\n'.repeat(200_000)}`, 'unclosed-frontmatter'],
  ])('of %s is reported in time', (name, block, codes) => {
    const text = `---\ntype: goal\n${block}\n${name.endsWith('without an end') ? '' : '---\n'}# T`;
    expect(codes.split(',')).toContain(told(read(text)));
    expect(fastest(() => read(text), LIMIT)).toBeLessThan(LIMIT);
    expect(fastest(() => setProperty(text, 'due', '2026-01-01'), LIMIT)).toBeLessThan(LIMIT);
  });

  it.each([
    ['lists 500 levels deep', Array.from({ length: 500 }, (_, at) => `${' '.repeat(2 * at)}- x`).join('\n')],
    ['lists 500 levels deep on one line', `${'- '.repeat(500)}x`],
    ['quotes 20,000 levels deep', '>'.repeat(20_000)],
    ['quotes and lists in turn', '> - '.repeat(5000)],
    ['2 MB of words', 'word '.repeat(400_000)],
    ['100,000 headings', '# x\n'.repeat(100_000)],
  ])('in the body, %s, is reported in time', (_, body) => {
    expect(told(read(HEAD + body))).toBe('note-too-large');
    expect(fastest(() => read(HEAD + body), LIMIT)).toBeLessThan(LIMIT);
  });
});

describe('40 KB of one character', () => {
  const slowestOfAll: { readonly place: string; readonly character: string; readonly ms: number }[] = [];
  afterAll(() => console.table(slowestOfAll.map((each) => ({ ...each, ms: Math.round(each.ms) }))));
  /** Letters and digits behave alike: one of each kind. */
  const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
    (char) => !/[b-wyzB-Z2-9]/.test(char),
  );
  const characters = [
    ...ascii,
    '\t',
    '\n',
    '\r',
    'é',
    '📅',
    '—',
    '“',
    '\u0301',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\ufeff',
    '\u0000',
    '\ud83d',
  ];
  const places: readonly (readonly [string, (many: string) => string])[] = [
    ['the body', (many) => HEAD + many],
    ['the title', (many) => `${HEAD}# ${many}`],
    ['a heading', (many) => `${HEAD}# T\n\n## ${many}\n\nx`],
    ['a list line', (many) => `${HEAD}- ${many}`],
    ['a label', (many) => `${HEAD}- **${many}**: x`],
    ['a check-in', (many) => `${HEAD}## Check-ins\n- ${many}`],
    ['the value of a check-in', (many) => `${HEAD}## Check-ins\n- 2026-01-01: ${many}`],
    ['the comment of a check-in', (many) => `${HEAD}## Check-ins\n- 2026-01-01: 1 — ${many}`],
    ['a milestone', (many) => `${HEAD}## Milestones\n- [ ] ${many} 📅`],
    ['a comment', (many) => `${HEAD}%% goal-notes-disable ${many} %%\n# T`],
    ['a code block', (many) => `${HEAD}\`\`\`${many}`],
    ['the properties', (many) => `---\ntype: goal\n${many}\n---\n`],
    ['a key', (many) => `---\ntype: goal\n${many}: x\n---\n`],
    ['a value', (many) => `---\ntype: goal\nvalues: ${many}\n---\n`],
    ['a quoted value', (many) => `---\ntype: goal\ndue: "${many}"\n---\n`],
    ['a list of values', (many) => `---\ntype: goal\nvalues:\n  - ${many}\n---\n`],
    [
      'every kind of value',
      (many) =>
        `---\ntype: goal\n${['cadence', 'review', 'parent'].map((key) => `${key}: '${many.slice(0, 20_000)}'\n`).join('')}---\n`,
    ],
    ['the first line', (many) => `---${many}\ntype: goal\n---\n`],
    ['the last line', (many) => `---\ntype: goal\n---${many}`],
  ];

  it.each(places)('in %s hangs nothing', (name, note) => {
    let slowest = { character: '', ms: 0 };
    for (const character of characters) {
      const text = note(character.repeat(40_000));
      const runs = [
        ...[DEFAULT_SCHEMA, byTag].map((schema) => () => read(text, schema)),
        () => setProperty(text, 'due', '2026-01-01'),
        () => {
          const found = read(text);
          if (found.kind === 'goal')
            logCheckIn(
              found.goal,
              { date: '2026-06-15', report: { kind: 'done' }, comment: '' },
              DEFAULT_SCHEMA,
            );
        },
      ];
      for (const run of runs) {
        const ms = fastest(run, LIMIT);
        if (ms > slowest.ms) slowest = { character, ms };
      }
    }
    slowestOfAll.push({ place: name, ...slowest });
    expect(slowest.ms, `slowest: ${JSON.stringify(slowest.character)}`).toBeLessThan(LIMIT);
  });

  it('that breaks the properties is told', () => {
    for (const character of ['[', '{', '"', "'", '@', '`', '%', ']', '}', '!', '&', '*']) {
      const text = `---\ntype: goal\nvalues: ${character.repeat(40_000)}\n---\n`;
      expect(['yaml-syntax', 'frontmatter-too-large', 'read'], character).toContain(told(read(text)));
      if (!['!', '&', '*', '"', "'"].includes(character))
        expect(told(read(text)), character).not.toBe('read');
    }
  });
});
