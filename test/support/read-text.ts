/** A text read as the judges see it, and the words found in it. */
import { findLabels } from '../../src/core/assess/labels';
import { read, type Place, type Reading } from '../../src/core/assess/reading';
import { tokenise } from '../../src/core/assess/tokens';
import type { FrameworkId } from '../../src/core/frameworks/framework';

export function readText(text: string, framework: FrameworkId = 'smart'): Reading {
  const tokens = tokenise(text);
  return read(tokens, findLabels(tokens, framework));
}

/** The words at places, for readable expectations. */
export function wordsAt(text: string, reading: Reading, places: readonly Place[]): readonly string[] {
  return places.map(({ start, end }) => text.slice(reading.tokens[start]?.from, reading.tokens[end - 1]?.to));
}
