import { describe, expect, it } from 'vitest';
import { findFrontmatter, readFrontmatter, writeFrontmatter } from '../../../src/core/goal/frontmatter';

/** The note's text under a span. */
const under = (text: string, span: { readonly from: number; readonly to: number } | null) =>
  span === null ? null : text.slice(span.from, span.to);

describe('the frontmatter block', () => {
  it.each([
    ['---\na: 1\n---\nText', 'a: 1\n', 'Text'],
    ['\uFEFF---\na: 1\n---\nText', 'a: 1\n', 'Text'],
    ['---\r\na: 1\r\n---\r\nText', 'a: 1\r\n', 'Text'],
    ['--- \t\na: 1\n---  \nText', 'a: 1\n', 'Text'],
    ['---\n---\nText', '', 'Text'],
    ['---\na: 1\n---', 'a: 1\n', ''],
    ['---\na: |\n  ---\n  x\n---\n', 'a: |\n  ---\n  x\n', ''],
    ['---\na: 1\n---x\nb: 2\n---\n', 'a: 1\n---x\nb: 2\n', ''],
    ['---\na: 1\n----\nb: 2\n---\n', 'a: 1\n----\nb: 2\n', ''],
    ['---\na: 1\n---\n\n---\nb: 2\n---\n', 'a: 1\n', '\n---\nb: 2\n---\n'],
  ])('of %j is found', (text, block, body) => {
    const found = findFrontmatter(text);
    expect([under(text, found.block), text.slice(found.bodyFrom)]).toEqual([block, body]);
  });

  it.each([
    '',
    'Text',
    ' ---\na: 1\n---\n',
    '\n---\na: 1\n---\n',
    '----\na: 1\n----\n',
    '---js\na\n---\n',
    '--- js\na\n---\n',
    '---json\n{}\n---\n',
    '---',
    '***\na: 1\n***\n',
  ])('is absent in %j', (text) =>
    expect(findFrontmatter(text)).toMatchObject({ block: null, unclosed: false }),
  );

  it('that is not closed is a problem when a property follows, and a rule when none does', () => {
    expect(readFrontmatter('---\ntype: goal\n\n# Title\n').problem?.code).toBe('unclosed-frontmatter');
    expect(readFrontmatter('---\n\nJust a rule above.\n').problem).toBeNull();
  });
});

describe('a value', () => {
  it.each([
    ['2026-04-05', '2026-04-05'],
    ['2027-03-01T10:00:00', '2027-03-01T10:00:00'],
    ['010', 10],
    ['0o10', 8],
    ['0x1F', 31],
    ['1e3', 1000],
    ['.5', 0.5],
    ['12:30', '12:30'],
    ['1_000', '1_000'],
    ['yes', 'yes'],
    ['True', true],
    ['~', null],
    ['', null],
    ['a #c', 'a'],
    ['#tag', null],
    ['"a # b"', 'a # b'],
    ["'it''s'", "it's"],
    ['[a, "b, c"]', ['a', 'b, c']],
    ['\n  - a\n  - b', ['a', 'b']],
    ['\n- a\n- b', ['a', 'b']],
    ['"[[Note]]"', '[[Note]]'],
    ['[[Note]]', [['Note']]],
    ['{ a: 1 }', { a: 1 }],
    ['|\n  two\n  lines', 'two\nlines\n'],
    ['>-\n  one\n  line', 'one line'],
    ['!tag x', 'x'],
    ['"é\\u00e9 \\n"', 'éé \n'],
  ])('%j is read as YAML 1.2 core', (written, value) => {
    for (const eol of ['\n', '\r\n']) {
      const text = `---\nbefore: x\nkey: ${written}\nafter: y\n---\n`.replaceAll('\n', eol);
      const { properties, problem } = readFrontmatter(text);
      expect(problem).toBeNull();
      expect(properties.map((each) => each.key)).toEqual(['before', 'key', 'after']);
      expect(properties[1]?.value).toEqual(value);
    }
  });

  it.each([
    ['key: value # c', 'value'],
    ['key: "a b"  ', '"a b"'],
    ['key:', ''],
    ['key:   # only a comment', ''],
    ['key: [ a,\n  b ] # c', '[ a,\n  b ]'],
    ['key:\n  - a # one\n  - b # two\n# after', '- a # one\n  - b'],
    ['key: |\n  x\n\n', '|\n  x'],
    ['key: one\n  two', 'one\n  two'],
  ])('of %j stands at %j', (line, written) => {
    const text = `---\n${line}\n---\n`;
    const [property] = readFrontmatter(text).properties;
    expect(under(text, property?.valueSpan ?? null)).toBe(written);
    expect(under(text, property?.keySpan ?? null)).toBe('key');
  });

  it('of a list has a place for every item', () => {
    const text = '---\nvalues:\n  - Health\n  - "[[Work]]" # why\n---\n';
    expect(readFrontmatter(text).properties[0]?.items.map((item) => [item.value, under(text, item)])).toEqual(
      [
        ['Health', 'Health'],
        ['[[Work]]', '"[[Work]]"'],
      ],
    );
  });

  it('under a key named like a part of every object is a value like any other', () => {
    const { properties } = readFrontmatter('---\n__proto__: 1\nconstructor: 2\ntoString: 3\n---\n');
    expect(properties.map(({ key, value }) => [key, value])).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
      ['toString', 3],
    ]);
    expect(Reflect.get({}, '1')).toBeUndefined();
  });
});

describe('a block that cannot be read', () => {
  it.each([
    ['yaml-syntax', 'a: [1\nb: 2\n', null],
    ['yaml-syntax', 'a: @x\n', '@'],
    ['yaml-syntax', 'a: b: c\n', null],
    ['yaml-syntax', 'a:\n\t- x\n', null],
    ['yaml-syntax', 'a: 1\n...\nb: 2\n', null],
    ['duplicate-key', 'a: 1\nb: 2\n"a": 3\n', '"a"'],
    ['duplicate-key', '1: x\n"1": y\n', '"1"'],
    ['not-a-mapping', '- a\n- b\n', '- a\n- b'],
    ['not-a-mapping', 'just words\n', 'just words'],
    ['yaml-syntax', 'a: 1\n\u0001--- end\nb: 2\n', null],
  ])('is a problem %s with its place: %j', (code, block, at) => {
    const text = `---\n${block}---\nbody`;
    const { problem, properties } = readFrontmatter(text);
    expect(properties).toEqual([]);
    expect(problem?.code).toBe(code);
    if (at !== null) expect(under(text, problem)?.startsWith(at)).toBe(true);
    expect(problem === null ? -1 : problem.from).toBeGreaterThanOrEqual(4);
    expect(problem === null ? Infinity : problem.to).toBeLessThanOrEqual(4 + block.length);
  });

  it('says what is wrong twice, too', () => {
    const text = '---\na: [1\n---\n';
    expect(readFrontmatter(text).problem).toEqual(readFrontmatter(text).problem);
    expect(readFrontmatter(text).problem?.message).toMatch(/not valid YAML/);
  });

  it('is too large above 64 KB, 500 blank lines or 10,000 tokens', () => {
    const large = (block: string) => readFrontmatter(`---\n${block}---\n`).problem?.code;
    expect(large(`a: ${'x'.repeat(65_000)}\n`)).toBeUndefined();
    expect(large(`a: ${'x'.repeat(66_000)}\n`)).toBe('frontmatter-too-large');
    expect(large(`a: 1\n${'\n'.repeat(499)}b: 2\n`)).toBeUndefined();
    expect(large(`a: 1\n${' \n'.repeat(600)}b: 2\n`)).toBe('frontmatter-too-large');
    expect(large(`a: [${'1, '.repeat(4000)}]\n`)).toBe('frontmatter-too-large');
  });
});

describe('a new block', () => {
  it('quotes what some reader would take for something else', () => {
    const block = writeFrontmatter([
      ['type', 'goal'],
      ['due', '2026-04-05'],
      ['target', 3],
      ['parent', '[[Run: "far"]]'],
      ['cadence', '3 per week'],
      ['unit', 'no'],
      ['clock', '12:30'],
      ['values', ['Health', '#tag']],
      ['tags', []],
      ['empty', null],
      ['odd: key', true],
    ]);
    expect(block).toBe(
      '---\ntype: goal\ndue: 2026-04-05\ntarget: 3\nparent: "[[Run: \\"far\\"]]"\ncadence: 3 per week\nunit: "no"\nclock: "12:30"\nvalues:\n  - Health\n  - "#tag"\ntags: []\nempty:\n"odd: key": true\n---\n',
    );
  });

  it('cannot hold a key twice', () => {
    expect(() =>
      writeFrontmatter([
        ['a', 1],
        ['a', 2],
      ]),
    ).toThrow(RangeError);
  });
});
