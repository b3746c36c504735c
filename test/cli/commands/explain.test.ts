import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/lint/rules/index';
import { aFolder } from '../../support/a-folder';
import { runCli } from '../../support/run-cli';

async function explain(...argv: string[]) {
  return runCli(['explain', ...argv], { cwd: aFolder() });
}

describe('explain', () => {
  it.each(RULES.map(({ id }) => [id]))(
    '%s: says what, why, how to settle it, and shows both notes',
    async (id) => {
      const rule = RULES.find((each) => each.id === id);
      const { code, out } = await explain(id);
      expect(code).toBe(0);
      const words = out.replace(/\s+/g, ' ');
      for (const part of [rule?.summary, rule?.why, rule?.fix])
        expect(words).toContain(part?.replace(/\s+/g, ' '));
      for (const note of [rule?.bad, rule?.good]) {
        expect(words).toContain(note?.replace(/[\s\p{Cc}]+/gu, ' ').trim());
      }
    },
  );

  it('finds a rule without its group, whatever the case', async () => {
    expect((await explain('NO-Target')).out).toContain('measure/no-target');
  });

  it('gives data when asked to', async () => {
    const { out } = await explain('measure/no-target', '--format', 'json');
    expect(Object.keys(JSON.parse(out) as object)).toEqual([
      ...['id', 'severity', 'frameworks', 'summary', 'why', 'fix', 'bad', 'good'],
    ]);
  });

  it.each([
    [['measure/no-traget'], 'Did you mean “measure/no-target”?'],
    [['no-traget'], 'Did you mean “no-target”?'],
    [['mesure'], 'Did you mean “measure”?'],
    [['nothing-like-it'], 'There is no rule “nothing-like-it”. goal-notes explain lists them.'],
    [['a', 'b'], 'One rule at a time.'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, out, err } = await explain(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('lists all rules when none is named, and those of a group', async () => {
    const listed = async (...argv: string[]) => {
      const { code, out } = await explain(...argv);
      expect(code).toBe(0);
      return out.split('\n').flatMap((line) => /^[a-z-]+\/[a-z-]+(?= {2})/.exec(line) ?? []);
    };
    const ids = RULES.map(({ id }) => id);
    expect(await listed()).toEqual(ids);
    expect(await listed('Measure')).toEqual(ids.filter((id) => id.startsWith('measure/')));
    const { out } = await explain('measure', '--format', 'json');
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual(await listed('measure'));
  });
});

describe('explain on a terminal', () => {
  it.each([40, 72, 300])('is never wider than its %i columns, whatever the rule', async (columns) => {
    for (const { id, bad, good } of RULES) {
      const { out } = await runCli(['explain', id], {
        cwd: aFolder(),
        terminal: true,
        columns,
        env: { NO_COLOR: '1' },
      });
      // a word that is longer cannot be broken
      const longest = Math.max(
        ...[bad, good, id]
          .join(' ')
          .split(/\s+/)
          .map((word) => word.length),
      );
      for (const line of out.split('\n')) {
        expect(line.length).toBeLessThanOrEqual(
          Math.max(Math.min(columns, 100), longest + 2, id.length + 25),
        );
      }
    }
  });

  it.each([
    ['a terminal', { terminal: true }, true],
    ['a terminal that wants none', { terminal: true, env: { NO_COLOR: '1' } }, false],
    ['a pipe', {}, false],
    ['a pipe that wants it', { env: { FORCE_COLOR: '1' } }, true],
  ])('in %s has colour or not', async (_, options, expected) => {
    for (const argv of [['no-target'], []]) {
      const { out } = await runCli(['explain', ...argv], { cwd: aFolder(), columns: 80, ...options });
      expect(out.includes('\u001b[')).toBe(expected);
    }
  });

  it('shows the lines of a note as they are in a pipe, to be copied', async () => {
    const { out } = await runCli(['explain', 'no-target'], { cwd: aFolder(), columns: 30 });
    const rule = RULES.find(({ id }) => id === 'measure/no-target');
    for (const line of rule?.bad.trimEnd().split('\n') ?? [])
      expect(out.split('\n')).toContain(`  ${line}`.trimEnd());
  });
});
