import { describe, expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { lintText } from '../../../../support/lint-note';

const found = (words: string) =>
  lintText(smartExample({}, `# Tytuł\n\n${words}`)).filter(
    ({ rule }) => rule === 'criteria/unknown-language',
  );

describe('a goal in a language that is not read here', () => {
  it.each([
    ['Polish', 'Przeczytam dwanaście książek do końca roku, ponieważ chcę lepiej rozumieć innych ludzi.'],
    [
      'Finnish',
      'Luen kaksitoista kirjaa vuoden loppuun mennessä, koska haluan ymmärtää muita ihmisiä paremmin.',
    ],
  ])('is said once: %s', (_, words) => {
    expect(found(words)).toHaveLength(1);
  });
  it.each([
    ['English', 'I will read 12 books by the end of the year because I like it.'],
    ['Italian', 'Leggerò 12 libri entro la fine dell’anno perché mi piace.'],
    ['too few words to tell', 'Zwölf.'],
  ])('is not said of %s', (_, words) => {
    expect(found(words)).toEqual([]);
  });
});
