import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { readStructure, visibleText } from '../../../src/core/goal/markdown';
import { messyGoalNote } from '../../support/messy-body';

const under = (text: string, span: { readonly from: number; readonly to: number } | null) =>
  span === null ? null : text.slice(span.from, span.to);

interface MdastNode {
  readonly type: string;
  readonly depth?: number;
  readonly children?: readonly MdastNode[];
  readonly position?: { readonly start: { readonly offset?: number | undefined } } | undefined;
}

/** Level and place of the outermost headings, and the places of the list items outside of quotes. */
function structureByMdast(
  text: string,
): readonly [readonly (readonly [number, number])[], readonly number[]] {
  const root: MdastNode = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const placeOf = (node: MdastNode) => node.position?.start.offset ?? -1;
  const items: number[] = [];
  const visit = (node: MdastNode) => {
    if (node.type === 'listItem') items.push(placeOf(node));
    if (node.type !== 'blockquote') for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  const headings = (root.children ?? []).filter(({ type }) => type === 'heading');
  return [headings.map((node) => [node.depth ?? 0, placeOf(node)] as const), items];
}

describe('headings', () => {
  it.each([
    ['# One', [[1, 'One']]],
    ['#   One  ', [[1, 'One']]],
    ['## One ##', [[2, 'One']]],
    ['## C#', [[2, 'C#']]],
    ['## #', [[2, '']]],
    ['###### Six', [[6, 'Six']]],
    ['####### Seven', []],
    ['#tag', []],
    ['   # Indented', [[1, 'Indented']]],
    ['    # Code', []],
    ['One\n===', [[1, 'One']]],
    ['One\n---', [[2, 'One']]],
    ['One\ntwo\n---', [[2, 'One\ntwo']]],
    ['> # Quoted', []],
    ['- # In a list', []],
    ['```\n# Code\n```\n# Real', [[1, 'Real']]],
    ['~~~\n# Code', []],
    ['%%\n# Hidden\n%%\n# Real', [[1, 'Real']]],
    ['<!--\n# Hidden\n-->\n# Real', [[1, 'Real']]],
    ['text\n# Right below', [[1, 'Right below']]],
    ['# ünï 目標 😀', [[1, 'ünï 目標 😀']]],
  ])('of %j', (text, expected) => {
    for (const note of [text, text.replaceAll('\n', '\r\n')]) {
      const { headings } = readStructure(note);
      expect(headings.map(({ level, title }) => [level, title.value.replaceAll('\r\n', '\n')])).toEqual(
        expected,
      );
      for (const { title } of headings) expect(under(note, title)).toBe(title.value);
    }
  });
});

describe('sections', () => {
  it('reach from the line after the heading to the next heading of the same or a higher level', () => {
    const text = '# A\na\n## B\nb\n### C\nc\n## D\n# E';
    expect(readStructure(text).sections.map(({ title, body }) => [title, under(text, body)])).toEqual([
      ['A', 'a\n## B\nb\n### C\nc\n## D\n'],
      ['B', 'b\n### C\nc\n'],
      ['C', 'c\n'],
      ['D', ''],
      ['E', ''],
    ]);
  });
});

describe('list lines', () => {
  it.each([
    ['- a', [[0, '-', 'a', 'a', null]]],
    [
      '* a\n+ b',
      [
        [0, '*', 'a', 'a', null],
        [0, '+', 'b', 'b', null],
      ],
    ],
    [
      '1. a\n2) b',
      [
        [0, '1.', 'a', 'a', null],
        [0, '2)', 'b', 'b', null],
      ],
    ],
    [
      '- a\n  - b\n- c',
      [
        [0, '-', 'a', 'a', null],
        [1, '-', 'b', 'b', null],
        [0, '-', 'c', 'c', null],
      ],
    ],
    ['- a\n  goes on\nlazily', [[0, '-', 'a', 'a\n  goes on\nlazily', null]]],
    ['- [ ] a', [[0, '-', '[ ] a', '[ ] a', ' ']]],
    ['- [x] a', [[0, '-', '[x] a', '[x] a', 'x']]],
    ['- [/]\ta', [[0, '-', '[/]\ta', '[/]\ta', '/']]],
    ['- [ ]', [[0, '-', '[ ]', '[ ]', ' ']]],
    ['- [x](y)', [[0, '-', '[x](y)', '[x](y)', null]]],
    ['- [😀] a', [[0, '-', '[😀] a', '[😀] a', '😀']]],
    ['- ', [[0, '-', '', '', null]]],
    ['-   a  ', [[0, '-', 'a', 'a', null]]],
    ['-\ta', [[0, '-', 'a', 'a', null]]],
    ['> - quoted', []],
    ['-a', []],
    ['```\n- code\n```', []],
    ['- a\n  ```\n  - code\n  ```', [[0, '-', 'a', 'a', null]]],
  ])('of %j', (text, expected) => {
    const { lines } = readStructure(text);
    expect(
      lines.map(({ depth, marker, line, words, mark }) => [
        depth,
        under(text, marker),
        under(text, line),
        under(text, words),
        under(text, mark),
      ]),
    ).toEqual(expected);
  });
});

describe('comments', () => {
  it.each([
    ['%% one %%', ['%% one %%']],
    ['%%\none\n\ntwo\n%%\nafter', ['%%\none\n\ntwo\n%%']],
    ['a %% b %% c %% d %%', ['%% b %%', '%% d %%']],
    ['- item %% hidden %%', ['%% hidden %%']],
    ['%% never closed\n\n# All hidden', ['%% never closed\n\n# All hidden']],
    ['%% closed %% and words', ['%% closed %%']],
    ['100 %% sure', []],
    ['`%% code %%`', []],
    ['```\n%% code %%\n```', []],
    ['%%%%', ['%%%%']],
  ])('in %j', (text, expected) =>
    expect(readStructure(text).comments.map((span) => under(text, span))).toEqual(expected),
  );

  it('are blanked, so that places stay', () => {
    const text = 'a %% ü😀\nb %% c';
    expect(visibleText(text, { from: 0, to: text.length }, readStructure(text).hidden)).toBe(
      `a ${' '.repeat(6)}\n${' '.repeat(4)} c`,
    );
  });
});

describe('a structure', () => {
  it('is the same with Windows line breaks', () => {
    fc.assert(
      fc.property(messyGoalNote, ({ text }) => {
        const unix = text.replaceAll('\r\n', '\n');
        const windows = unix.replaceAll('\n', '\r\n');
        const seen = (note: string) => {
          const { headings, lines, blocks, comments } = readStructure(note);
          const words = (span: { readonly from: number; readonly to: number }) =>
            note.slice(span.from, span.to).replaceAll('\r\n', '\n');
          return [
            headings.map(words),
            lines.map(({ words: own, depth, mark }) => [words(own), depth, mark === null]),
            blocks.map((block) => [block.kind, words(block)]),
            comments.map(words),
          ];
        };
        expect(seen(windows)).toEqual(seen(unix));
      }),
      { numRuns: 500, seed: 20260615 },
    );
  });

  it('has the headings and list items that another parser finds', () => {
    fc.assert(
      fc.property(messyGoalNote, ({ text }) => {
        // `%%` is no Markdown, and a table's rows are a paragraph to us, which can become a heading.
        const body = text
          .slice(text.indexOf('---', 4))
          .replace(/^---\r?\n/, '')
          .replaceAll('%%', '++')
          .replaceAll('|', '¦');
        const { headings, lines } = readStructure(body);
        expect([headings.map(({ level, from }) => [level, from]), lines.map(({ from }) => from)]).toEqual(
          structureByMdast(body),
        );
      }),
      { numRuns: 1000, seed: 20260615 },
    );
  });

  it.each([
    ['more than 1 MB', 'x'.repeat(1_048_577)],
    ['more than 10,000 lines', 'x\n'.repeat(10_001)],
    ['lists 500 levels deep', Array.from({ length: 500 }, (_, at) => `${' '.repeat(2 * at)}- x`).join('\n')],
    ['lists 500 levels deep on one line', `${'- '.repeat(500)}x`],
    ['numbered lists 500 levels deep', `${'1. '.repeat(500)}x`],
    ['quotes 500 levels deep', '>'.repeat(500)],
  ])('of %s is not looked for, and that is a problem', (_, text) => {
    const structure = readStructure(text, 0);
    expect(structure).toMatchObject({
      headings: [],
      sections: [],
      lines: [],
      blocks: [],
      problem: { code: 'note-too-large' },
    });
  });

  it('of a long note that people could write is looked for', () => {
    const deep = Array.from({ length: 40 }, (_, at) => `${' '.repeat(2 * at)}- x`).join('\n');
    expect(readStructure(deep).lines.length).toBe(40);
    expect(readStructure(`${'word '.repeat(200_000)}\n# End`).headings.length).toBe(1);
  });
});
