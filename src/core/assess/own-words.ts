/**
 * A vague sentence with a blank where the vague words stood: how the goal could read, in its writer's own words. In: a reading and the place
 * of the vague words. Out: the sentence, or null where that would not read as one.
 */
import type { Place, Reading } from './reading';
import type { Token } from './tokens';
import type { Language } from './vocabulary/vocabulary';

/** What is to be filled in. */
export type Blank = 'amount' | 'deadline' | 'rhythm';

/** What a person writes over. */
const GAP = '___';
/** In characters: a longer sentence says too much besides. */
const LONGEST = 120;

/** What stands around the blank, so that what is filled in makes a sentence: `by ___`, `___ times a week`. */
const FILLED: Readonly<Record<Language, Readonly<Record<'deadline' | 'rhythm', string>>>> = {
  en: { deadline: `by ${GAP}`, rhythm: `${GAP} times a week` },
  de: { deadline: `bis ${GAP}`, rhythm: `${GAP} Mal pro Woche` },
  es: { deadline: `antes del ${GAP}`, rhythm: `${GAP} veces por semana` },
  fr: { deadline: `avant le ${GAP}`, rhythm: `${GAP} fois par semaine` },
  pt: { deadline: `até ${GAP}`, rhythm: `${GAP} vezes por semana` },
  it: { deadline: `entro il ${GAP}`, rhythm: `${GAP} volte a settimana` },
};

/** Words for an amount that stand before what is counted, and that a number can take the place of. */
const BEFORE_A_NOUN: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([
    'more',
    'some',
    'several',
    'many',
    'a few',
    'a lot of',
    'lots of',
    'a couple of',
    'plenty of',
  ]),
  de: new Set(['mehr', 'einige', 'viele', 'mehrere', 'ein paar', 'etliche']),
  es: new Set(['mas', 'algunos', 'algunas', 'varios', 'varias', 'muchos', 'muchas']),
  fr: new Set(['plus de', 'quelques', 'plusieurs', 'beaucoup de']),
  pt: new Set(['mais', 'alguns', 'algumas', 'varios', 'varias', 'muitos', 'muitas']),
  it: new Set(['piu', 'alcuni', 'alcune', 'molti', 'molte', 'diversi', 'diverse']),
};

/** Things that are counted although they have no plural. */
const UNCOUNTED = new Set(
  'water money time sleep exercise sport music people clients children women men vegetables fruit'.split(' '),
);

/** A number of something looks like this: a plural; in German a noun, which has a capital. */
const isCounted: Readonly<Record<Language, (token: Token) => boolean>> = {
  en: ({ word }) => UNCOUNTED.has(word) || /[^su]s$/.test(word),
  de: ({ capital }) => capital,
  es: ({ word }) => word.endsWith('s'),
  fr: ({ word }) => /[sx]$/.test(word),
  pt: ({ word }) => word.endsWith('s'),
  it: ({ word }) => /[ie]$/.test(word),
};

/** Words after which a clause goes on, so that what stands before them is at its end. */
const GOES_ON = new Set(
  (
    'and or so because to with in on at before after until for when while if as by from ' +
    'und oder weil damit mit im am vor nach wenn um y o porque para con en antes cuando et ou parce pour avec dans quand ' +
    'e com em antes quando perche per di'
  ).split(' '),
);

/**
 * The sentence around a place with a blank there.
 * @example // "Read more books." with the place of "more" => 'Read ___ books.'
 */
export function ownWords(text: string, reading: Reading, place: Place, blank: Blank): string | null {
  const { language, tokens } = reading;
  if (language === null) return null;
  // `plus de livres`: the little word goes with the amount
  const link = blank === 'amount' && language === 'fr' && tokens[place.end]?.word === 'de' ? 1 : 0;
  const end = place.end + link;
  const [first, last, after] = [tokens[place.start], tokens[end - 1], tokens[end]];
  if (first === undefined || last === undefined) return null;
  if (blank === 'amount') {
    const words = tokens.slice(place.start, end).map(({ word }) => word);
    if (!BEFORE_A_NOUN[language].has(words.join(' '))) return null;
    if (after?.kind !== 'word' || after.glued || !isCounted[language](after)) return null;
  } else if (place.start === 0 || !endsClause(after)) return null;
  const { from, to } = sentenceAround(tokens, place);
  const filled = blank === 'amount' ? GAP : FILLED[language][blank];
  const sentence = `${text.slice(from, first.from)}${filled}${text.slice(last.to, to)}`;
  // a placeholder or a comment inside is no part of the person's words
  const isWhole = sentence.length <= LONGEST && !/\n|\{\{|%%/.test(sentence);
  return isWhole ? sentence.trim() : null;
}

/** A comma, the end, or a word that begins the next clause. */
function endsClause(after: Token | undefined): boolean {
  return after === undefined || after.kind !== 'word' || GOES_ON.has(after.word);
}

/** From after the end before to the mark that ends it. */
function sentenceAround(
  tokens: readonly Token[],
  { start, end }: Place,
): { readonly from: number; readonly to: number } {
  let first = start;
  while (first > 0 && tokens[first - 1]?.kind !== 'end') first -= 1;
  let last = end - 1;
  while (last + 1 < tokens.length && tokens[last]?.kind !== 'end') last += 1;
  const final = tokens[last];
  const before = tokens[last - 1];
  // a line break ends a sentence too, but is no part of it
  const to = final?.kind === 'end' && final.word === '\n' ? (before?.to ?? final.from) : (final?.to ?? 0);
  return { from: tokens[first]?.from ?? 0, to };
}

/** What to ask, and the goal as it could read. */
export function suggested(question: string, example: string | null): string {
  return example === null ? question : `${question} In your words: “${example}”`;
}
