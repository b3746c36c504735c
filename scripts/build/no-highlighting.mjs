// `@lezer/highlight` is asked for by the Markdown parser to name its nodes' colours; a reader of notes has no use for them.
const STUB = `
const tag = new Proxy(() => tag, { get: () => tag });
export const tags = tag;
export const styleTags = () => () => null;
export const Tag = { define: () => tag };
`;

export const noHighlighting = {
  name: 'no-highlighting',
  setup(build) {
    build.onResolve({ filter: /^@lezer\/highlight$/ }, () => ({
      path: 'highlight',
      namespace: 'no-highlighting',
    }));
    build.onLoad({ filter: /.*/, namespace: 'no-highlighting' }, () => ({ contents: STUB, loader: 'js' }));
  },
};
