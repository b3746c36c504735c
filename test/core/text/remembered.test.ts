import { expect, it, vi } from 'vitest';
import { remembered } from '../../../src/core/text/remembered';

it('works an answer out once', () => {
  const answer = vi.fn((text: string) => text.length);
  const length = remembered(10, answer);
  expect([length('ab'), length('ab'), length('')]).toEqual([2, 2, 0]);
  expect(answer).toHaveBeenCalledTimes(2);
});

it('keeps no more than it may', () => {
  const answer = vi.fn((text: string) => (text === '' ? null : text));
  const same = remembered(2, answer);
  for (const text of ['', 'a', 'b', '']) same(text);
  expect(answer.mock.calls.map(([text]) => text)).toEqual(['', 'a', 'b', '']);
});
