import { expect, it } from 'vitest';
import { systemMessage } from '../../src/cli/system-message.mts';

const error = (code: string, path?: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: something`), {
    code,
    syscall: 'open',
    ...(path === undefined ? {} : { path }),
  });

it.each([
  [error('EACCES', '/vault/Run.md'), 'No permission: /vault/Run.md'],
  [error('EACCES', '/vault/.0123456789abcdef.tmp'), 'No permission: /vault'],
  [error('ENOSPC'), 'There is no room left: the output'],
  [error('EISDIR', 'vault'), 'vault is a folder.'],
  [error('EWEIRD'), 'EWEIRD: something'],
])('%s', (thrown, message) => {
  expect(systemMessage(thrown)).toBe(message);
});
