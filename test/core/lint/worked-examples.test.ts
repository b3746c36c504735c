import { describe, expect, it } from 'vitest';
import { pactExample, smartExample } from '../../../src/core/lint/example-note';
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
