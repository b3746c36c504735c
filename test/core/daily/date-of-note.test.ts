import { describe, expect, it } from 'vitest';
import { dateOfNote } from '../../../src/core/daily/date-of-note';

describe('dateOfNote', () => {
  it.each([
    ['2026-06-12.md', '2026-06-12'],
    ['Daily/2026-06-12.md', '2026-06-12'],
    ['Daily/2026-06-12 Friday.md', '2026-06-12'],
    ['Journal 2026-06-12.md', '2026-06-12'],
    ['Daily/20260612.md', '2026-06-12'],
    ['Daily/12.06.2026.md', '2026-06-12'],
    ['Daily/12 June 2026.md', '2026-06-12'],
    ['2026-06-12/Notes.md', null],
    ['2026-06.md', null],
    ['2026-W24.md', null],
    ['2026-02-30.md', null],
    ['2026-06-12-13.md', null],
    ['03-04-2026.md', null],
    ['Run.md', null],
  ])('finds in %s the day %s', (path, date) => {
    expect(dateOfNote(path)).toBe(date);
  });
});
