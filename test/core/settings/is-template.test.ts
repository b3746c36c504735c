import { expect, it } from 'vitest';
import { isTemplate } from '../../../src/core/settings/is-template';

it.each([
  ['Templates/SMART.md', 'Templates', true],
  ['Templates/Deep/SMART.md', '/Templates/', true],
  ['Templates 2/SMART.md', 'Templates', false],
  ['Templates.md', 'Templates', false],
  ['Goals/Run.md', '', false],
])('%s with the folder %j: %s', (path, folder, expected) => {
  expect(isTemplate(path, folder)).toBe(expected);
});
