import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.mts';
import { helpOf } from '../../src/cli/help.mts';

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
