import { describe, expect, it } from 'vitest';
import { pactExample, smartExample } from '../../../src/core/lint/example-note';
import { RULES } from '../../../src/core/lint/rules/index';
import { lintText } from '../../support/lint-note';

describe('a good goal is quiet', () => {
  it.each([
    ['the worked SMART example', smartExample()],
    ['the worked PACT example', pactExample()],
    ['the worked SMART example with Windows line ends', smartExample().replaceAll('\n', '\r\n')],
    ['the worked PACT example with a byte order mark', `\uFEFF${pactExample()}`],
  ])('%s', (_, text) => {
    expect(lintText(text)).toEqual([]);
  });
});

it.each(RULES.map((rule) => [rule.id, rule] as const))(
  'no rule has a word for the good example of %s',
  (_, rule) => {
    const others = rule.scope === 'vault' ? rule.others : undefined;
    const found = lintText(rule.good, others).map((finding) => finding.rule);
    // The example of another rule may link to a note that is not beside it.
    expect(found.filter((id) => id !== 'relations/parent-missing')).toEqual([]);
  },
);
