import { describe, expect, it } from 'vitest';
import { paintFor } from '../../../src/cli/terminal/paint.mts';

describe('colour', () => {
  it.each([
    ['on a terminal', true, {}, true],
    ['in a pipe', false, {}, false],
    ['on a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['on a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['on a dumb terminal', true, { TERM: 'dumb' }, false],
    ['in a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['in a pipe with FORCE_COLOR and NO_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['on a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
  ])('%s', (_, stdout, env, coloured) => {
    const paint = paintFor({ isTTY: { stdin: false, stdout, stderr: false }, env });
    expect(paint('red', 'x')).toBe(coloured ? '\u001b[31mx\u001b[39m' : 'x');
  });
});
