/**
 * The days that words about a deadline propose, in the languages that are judged. In: the words, the day to count from. Out: one day, two
 * when day and month could be either, or none. Nobody writes them anywhere unasked.
 */
import { fold } from '../assess/tokens';
import { isLocalDate, type LocalDate } from '../calendar/local-date';
import { dayInSentence } from '../calendar/typed-day';

/** English word, then what the other languages say for it, without accents. */
const ENGLISH_FOR = `
january januar enero janvier janeiro gennaio
february februar febrero fevrier fevereiro febbraio
march marz maerz marzo mars marco
april abril avril aprile
may mai mayo maio maggio
june juni junio juin junho giugno
july juli julio juillet julho luglio
august agosto aout
september septiembre setiembre septembre setembro settembre
october oktober octubre octobre outubro ottobre
november noviembre novembre novembro
december dezember diciembre decembre dezembro dicembre
monday montag lunes lundi segunda segunda-feira lunedi
tuesday dienstag martes mardi terca terca-feira martedi
wednesday mittwoch miercoles mercredi quarta-feira mercoledi
thursday donnerstag jueves jeudi quinta-feira giovedi
friday freitag viernes vendredi sexta sexta-feira venerdi
saturday samstag sonnabend sabado samedi sabato
sunday sonntag domingo dimanche domenica
day tag tage tagen dia dias jour jours giorno giorni
week woche wochen semana semanas semaine semaines settimana settimane
month monat monate monaten monats mes meses mois mese mesi
year jahr jahre jahren jahres ano anos an ans annee annees anno anni
quarter quartal quartals trimestre trimester
two zwei dos deux dois duas due
three drei tres trois tre
four vier cuatro quatre quatro quattro
five funf cinco cinq cinque
six sechs seis sei
eight acht ocho huit oito otto
ten zehn diez dix dez dieci
twelve zwolf doce douze doze dodici
next nachsten nachste nachstes kommenden kommende proximo proxima proximos proximas prochain prochaine prochains prochaines prossimo prossima prossimi prossime
this diesen dieses diese diesem este esta ce cette cet neste nesta deste desta questo questa quest
by bis spatestens antes hasta avant d'ici jusqu'a jusqu'au entro ate para prima
in im innerhalb en dans pendant dentro em nos nas tra fra nei nelle durante binnen
end ende finales fines fin final fim fine
of de del d' di do da dos das des
`;

const WORDS: ReadonlyMap<string, string> = new Map(
  ENGLISH_FOR.trim()
    .split('\n')
    .flatMap((line) => {
      const [english = '', ...others] = line.split(' ');
      return others.map((other) => [other, english] as const);
    }),
);

/** They say nothing about which day. */
const ARTICLES = new Set(
  "den der dem die das zum zur am el la los las lo le les l' il i gli ao aos as o os a al au aux ici".split(
    ' ',
  ),
);

const EITHER = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/;

/**
 * The day that words mean, seen from a day; the likelier first when they can mean two.
 * @param from the day that "in 3 months" counts from
 * @param dayFirst whether the words are in a language that writes the day before the month
 * @example proposedDues('by 03/04/2027', '2026-06-15', 'either') // => ['2027-04-03', '2027-03-04']
 * @example proposedDues('bis Ende Juli', '2026-06-15', 'day-first') // => ['2026-07-31']
 */
export function proposedDues(
  words: string,
  from: LocalDate,
  order: 'day-first' | 'either',
): readonly LocalDate[] {
  const [, first = '', , second = '', year = ''] = EITHER.exec(words) ?? [];
  if (year !== '') {
    const [dayFirst, monthFirst] = [dayOf(year, second, first), dayOf(year, first, second)];
    const days = order === 'day-first' ? [dayFirst] : [...new Set([dayFirst, monthFirst])];
    return days.filter((day) => day !== null);
  }
  const day = dayInSentence(words, from) ?? dayInSentence(inEnglish(words), from);
  return day === null ? [] : [day];
}

function dayOf(year: string, month: string, day: string): LocalDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

/** "bis zum 30. September" as "by 30 september": word for word, which is enough for days. */
function inEnglish(words: string): string {
  const said = fold(words)
    .replace(/(\d)(?:\.|º|er\b)(?=\s)/g, '$1')
    .replace(/\bd'(?!ici)/g, "d' ");
  const english = said
    .split(/\s+/)
    .filter((word) => !ARTICLES.has(word))
    .map((word) => WORDS.get(word) ?? word)
    .join(' ');
  return english
    .replace(/\bend (?!of\b)/g, 'end of ')
    .replace(/(\d) of (?=[a-z])/g, '$1 ')
    .replace(/([a-z]) of (?=\d{4})/g, '$1 ');
}
