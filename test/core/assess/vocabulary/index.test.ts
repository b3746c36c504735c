import { describe, expect, it } from 'vitest';
import { booksOf } from '../../../../src/core/assess/detect/books';
import { lexiconOf } from '../../../../src/core/assess/detect/lexicon';
import { fold, tokenise } from '../../../../src/core/assess/tokens';
import { VOCABULARIES, vocabularyOf } from '../../../../src/core/assess/vocabulary/index';

describe.each(VOCABULARIES)('the $language vocabulary', (vocabulary) => {
  it('names only classes that exist', () => {
    expect(() => booksOf(vocabulary)).not.toThrow();
    expect(lexiconOf(vocabulary).verbs.size).toBeGreaterThan(50);
  });

  it('is written as texts are compared: folded', () => {
    const lists: readonly string[] = [
      ...vocabulary.commonWords,
      ...Object.values(vocabulary.classes).flat(),
      ...Object.values(vocabulary.deadlines).flat(),
      ...Object.values(vocabulary.cadences).flat(),
      ...Object.values(vocabulary.quantities).flat(),
      ...Object.values(vocabulary.means).flat(),
      ...Object.values(vocabulary.reasons).flat(),
      ...vocabulary.actions.functionWords,
      ...vocabulary.actions.qualities,
      ...vocabulary.actions.abstractNouns,
    ];
    expect(lists.filter((entry) => fold(entry) !== entry && !entry.includes('ß'))).toEqual([]);
  });
});

describe('vocabularyOf', () => {
  it.each([
    ['I want to paint the shed by June', 'en'],
    ['Ich möchte bis Juni den Schuppen streichen', 'de'],
    ['Quiero pintar la casa antes de junio', 'es'],
    ['Je veux peindre la maison avant le mois de juin', 'fr'],
    ['Voglio dipingere la casa entro giugno', 'it'],
    ['Quero pintar a casa até o fim do ano', 'pt'],
    ['5 km', 'en'],
    ['', 'en'],
    ['走る 5 km', 'en'],
  ])('%s', (text, language) => {
    expect(vocabularyOf(tokenise(text)).language).toBe(language);
  });
});
