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
    [['measure'], 'Rules of that group: '],
    [['nothing-like-it'], 'There is no rule “nothing-like-it”.'],
    [[], 'Which rule?'],
    [['a', 'b'], 'Which rule?'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, out, err } = await explain(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
