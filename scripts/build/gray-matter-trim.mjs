// gray-matter, cut down for where it runs: no engine that could evaluate a note, no file access, no section parser.
const STUBS = [
  // `Object.create(null)`: a language named "constructor" must not find Object.prototype.
  [/^\.\/lib\/engines$|^\.\/engines$/, 'module.exports = Object.create(null);'],
  [/^\.\/lib\/stringify$/, 'module.exports = () => { throw new Error("left out: notes are only read"); };'],
  [/^section-matter$/, 'module.exports = (file) => file;'],
  [/^fs$/, 'module.exports = {};'],
  // it is asked whether a value is an object or a buffer, and is only ever given texts and plain objects
  [/^kind-of$/, 'module.exports = (value) => typeof value;'],
];

export const trimGrayMatter = {
  name: 'trim-gray-matter',
  setup(build) {
    build.onResolve(
      { filter: /^(\.\/lib\/engines|\.\/engines|\.\/lib\/stringify|section-matter|kind-of|fs)$/ },
      (args) => {
        if (!/[\\/]node_modules[\\/]gray-matter[\\/]/.test(args.importer)) return undefined;
        return { path: args.path, namespace: 'gray-matter-stub' };
      },
    );
    build.onLoad({ filter: /.*/, namespace: 'gray-matter-stub' }, (args) => ({
      contents: STUBS.find(([name]) => name.test(args.path))[1],
      loader: 'js',
    }));
  },
};
