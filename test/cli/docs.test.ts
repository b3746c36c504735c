import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.mts';
import { helpOf } from '../../src/cli/help.mts';
import { parseCommandLine } from '../../src/cli/parse-command-line.mts';
import { chosenRules } from '../../src/cli/rule-names.mts';

const FILE = path.join(import.meta.dirname, '../../docs/cli.md');

/** The first block of text below each command's heading is its help. */
function withHelp(docs: string): string {
  return COMMANDS.reduce(
    (text, command) =>
      text.replace(
        new RegExp(`(\\n## ${command.name}\\n\\n\`\`\`text\\n)[^]*?(\`\`\`\\n)`),
        (_, head: string, end: string) => [head, helpOf(command), end].join(''),
      ),
    docs,
  );
}

describe('docs/cli.md', () => {
  it('has a section for every command, in the order of the help', () => {
    const sections = [...readFileSync(FILE, 'utf8').matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(sections).toEqual(COMMANDS.map(({ name }) => name));
  });

  it('shows the help as it is (UPDATE_DOCS=1 writes it)', () => {
    const docs = readFileSync(FILE, 'utf8');
    if (process.env.UPDATE_DOCS === '1') writeFileSync(FILE, withHelp(docs));
    expect(readFileSync(FILE, 'utf8')).toBe(withHelp(docs));
  });
});

/** Every command line shown in a block of code, up to a pipe, a redirection or a comment, as words. */
function shownLines(docs: string): readonly (readonly string[])[] {
  const blocks = [...docs.matchAll(/^```(?:text|sh|yaml)\n([^]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks
    .flatMap((block) => block.match(/(?<=^ {2}|^|\| |run: )goal-notes [a-z][^\n|<>#]*/gm) ?? [])
    .map((line) =>
      (line.match(/"[^"]*"|[^\s"]+(?:"[^"]*")?/g) ?? []).map((word) => word.replaceAll('"', '')),
    );
}

describe.each(['docs/cli.md', 'README.md'])('the command lines in %s', (name) => {
  const lines = shownLines(readFileSync(path.join(import.meta.dirname, '../..', name), 'utf8'));

  it('are found', () => {
    expect(lines.length).toBeGreaterThan(5);
  });

  it.each(lines.map((line) => [line.join(' '), line] as const))(
    'are understood: %s',
    (_, [, called, ...words]) => {
      const command = COMMANDS.find((each) => each.name === called);
      if (command === undefined) throw new Error(`there is no command ${called}`);
      const args = parseCommandLine(command, words, '2026-06-15');
      // names of rules that have gone would be told here
      chosenRules(args);
    },
  );
});
