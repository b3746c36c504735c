// `@lezer/markdown`, cut down to what is read of a note: its blocks. The parsers of emphasis, links and code spans are taken out of
// the configuration anyway, the extensions are not asked for, and the colours of the nodes have no use without an editor.
import { readFile } from 'node:fs/promises';

const PARSER = /[\\/]@lezer[\\/]markdown[\\/]dist[\\/]index\.js$/;

/** What goes, from the first text up to the second, and what stands in its place. */
const CUTS = [
  ['const DefaultInline = {', 'function parseURL(', 'const DefaultInline = {};\n'],
  // our parser's `parseInline` is replaced: nothing inline is read
  ['class InlineContext {', 'function injectMarks(', 'class InlineContext {}\n'],
  ['function leftOverSpace(', 'export {', ''],
  ['export {', undefined, 'export { parser };\n'],
];

function cut(source, [from, to, instead]) {
  const start = source.indexOf(from);
  const end = to === undefined ? source.length : source.indexOf(to, start);
  if (start === -1 || end === -1)
    throw new Error(`@lezer/markdown has no “${from}” … “${to}” to cut any more`);
  return source.slice(0, start) + instead + source.slice(end);
}

const NO_HIGHLIGHTING = `
const tag = new Proxy(() => tag, { get: () => tag });
export const tags = tag;
export const styleTags = () => () => null;
export const Tag = { define: () => tag };
`;

export const blocksOfMarkdown = {
  name: 'blocks-of-markdown',
  setup(build) {
    build.onLoad({ filter: PARSER }, async ({ path }) => ({
      contents: CUTS.reduce(cut, await readFile(path, 'utf8')),
      loader: 'js',
    }));
    build.onResolve({ filter: /^@lezer\/highlight$/ }, () => ({
      path: 'highlight',
      namespace: 'no-highlighting',
    }));
    build.onLoad({ filter: /.*/, namespace: 'no-highlighting' }, () => ({
      contents: NO_HIGHLIGHTING,
      loader: 'js',
    }));
  },
};
