// Obsidian's own review rules over everything its review looks at, and the same strictness for the rest.
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

const typed = {
  projectService: { allowDefaultProject: ['eslint.config.*', 'manifest.json'] },
  tsconfigRootDir: import.meta.dirname,
  extraFileExtensions: ['.json'],
};

// What Obsidian's review never sees: Node scripts, the command line (*.mts), tests and benchmarks.
const beyondReview = ['**/*.mjs', '**/*.mts', 'test/**', 'bench/**', 'scripts/**', 'vitest.config.ts'];

export default defineConfig([
  globalIgnores(['main.js', 'dist/', 'node_modules/', 'examples/', '.cache/', 'test-results/']),
  ...obsidianmd.configs.recommended.map((config) =>
    config.files === undefined || config.files.some((pattern) => !String(pattern).includes('package.json'))
      ? { ...config, ignores: [...(config.ignores ?? []), ...beyondReview] }
      : config,
  ),
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'src/**/*.mts', 'test/**/*.ts', 'test/**/*.tsx'],
    languageOptions: { parserOptions: typed },
  },
  {
    files: ['manifest.json'],
    plugins: { obsidianmd },
    languageOptions: { parser: tseslint.parser, parserOptions: typed },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },
  {
    files: ['src/**/*.mts', 'test/**/*.ts', 'test/**/*.tsx'],
    extends: [eslint.configs.recommended, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: typed },
  },
  {
    files: ['**/*.mjs'],
    extends: [eslint.configs.recommended],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        window: 'readonly',
        document: 'readonly',
      },
    },
  },
]);
