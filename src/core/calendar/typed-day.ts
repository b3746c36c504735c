/**
 * Days as people type them: `next Friday`, `in 3 months`, `end of March`. In: words and today. Out: the day that is meant.
 * English, as the forms that ask for a day are. Everything looks ahead: a deadline lies in the future.
 */
import { addDays, addMonths, isLocalDate, type LocalDate, startOfMonth, startOfWeek } from './local-date';
import { looseDate } from './loose-date';

/** The parts that an expression has named. */
type Parts = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly shape: string;
  /** What must stand before it in a sentence, where words like "may" and "3 weeks" also mean other things. */
  readonly before: string;
  readonly day: (parts: Parts, today: LocalDate) => LocalDate | null;
}

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY =
  'sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?';
const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const NUMBER = `\\d{1,3}|an?|a couple of|${NUMBER_WORDS.join('|')}`;
const UNIT = 'day|week|fortnight|month|quarter|year';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');

const BY = '(?:by|until|till|before|on|due|not later than|no later than) (?:the )?';
const BY_OR_IN = '(?:by|until|till|before|on|in|during|due|through|end of) (?:the )?';

/** In order: what says more comes first. */
const FORMS: readonly Form[] = [
  {
    shape: `(?<date>\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\2\\d{4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH})\\.?,? \\d{4}|(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`,
    before: '',
    day: ({ date = '' }) => looseDate(date),
  },
  {
    shape: `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH})|(?<monthFirst>${MONTH})\\.? (?<dayLast>\\d{1,2})(?:st|nd|rd|th)?|(?<dayDot>\\d{1,2})\\.(?<monthDot>\\d{1,2})\\.?)`,
    before: '',
    day: ({ day, month, monthFirst, dayLast, dayDot, monthDot }, today) =>
      nextDayOfYear(
        monthDot === undefined ? monthNumber(month ?? monthFirst ?? '') : Number(monthDot),
        Number(day ?? dayLast ?? dayDot),
        today,
      ),
  },
  {
    shape: '(?<which>today|tonight|tomorrow|(?:the )?day after tomorrow)',
    before: '',
    day: ({ which = '' }, today) =>
      addDays(today, which.includes('after') ? 2 : which === 'tomorrow' ? 1 : 0),
  },
  {
    shape: `(?:(?:next |coming )?(?<number>${NUMBER}) (?<unit>${UNIT})s?(?: from (?:now|today)| time)?)`,
    before: '(?:in|within|over|for|during|after) (?:the )?(?:next |coming |following )?',
    day: ({ number = '', unit = '' }, today) => later(today, numberNamed(number), unit),
  },
  {
    shape: `(?<end>end of )?(?:the )?(?<which>this|next|coming)? ?(?<unit>week|month|quarter|year)`,
    before: '(?:by|until|till|before|in|during|at|due) (?:the )?',
    day: ({ end, which, unit = '' }, today) => {
      // "the month" names none; "next month" is a month from now, its end when that is asked for
      if (end === undefined && which === undefined) return null;
      const inside = which === 'next' || which === 'coming' ? later(today, 1, unit) : today;
      return end === undefined && which !== 'this' ? inside : endOf(inside, unit);
    },
  },
  {
    shape: `(?<which>next|this|coming)? ?(?<weekday>${WEEKDAY})`,
    before: BY,
    day: ({ which, weekday = '' }, today) => {
      const at = WEEKDAYS.indexOf(weekday.slice(0, 3));
      const inThisWeek = addDays(startOfWeek(today, 1), (at + 6) % 7);
      if (which === 'next') return addDays(inThisWeek, 7);
      return inThisWeek > today ? inThisWeek : addDays(inThisWeek, 7);
    },
  },
  {
    shape: `(?:end of |in |late )?(?<month>${MONTH})(?:,? (?<year>\\d{4}))?`,
    before: BY_OR_IN,
    day: ({ month = '', year }, today) => {
      const number = monthNumber(month);
      const ofYear = year ?? String(Number(today.slice(0, 4)) + (number < Number(today.slice(5, 7)) ? 1 : 0));
      return endOf(dayAt(ofYear, number, 1) ?? today, 'month');
    },
  },
  {
    shape: '(?:end of )?q(?<quarter>[1-4])(?:,? (?<year>\\d{4}))?',
    before: '',
    day: ({ quarter, year }, today) => {
      const end = (ofYear: number) => endOf(dayAt(String(ofYear), Number(quarter) * 3, 1) ?? today, 'month');
      const ofYear = Number(year ?? today.slice(0, 4));
      return year === undefined && end(ofYear) < today ? end(ofYear + 1) : end(ofYear);
    },
  },
  { shape: '(?:end of )?(?<year>20\\d{2})', before: BY_OR_IN, day: ({ year }) => `${year}-12-31` },
];

const LEAD = '(?:(?:by|until|till|before|on|in|during|due|through|within|for|over) )?(?:the )?';
const WHOLE = FORMS.map(({ shape }) => new RegExp(`^${LEAD}${shape}$`));
const INSIDE = FORMS.map(({ shape, before }) => new RegExp(`(?:^|[^\\w-])${before}${shape}(?![\\w-])`));

/** More than this is no date, and no sentence about one. */
const MOST_CHARACTERS = 2000;

/**
 * The day that a text is, or null when it is none or could be two (`03/04/2027`).
 * @example typedDay('in 3 months', '2026-06-15') // => '2026-09-15'
 * @example typedDay('next Friday', '2026-06-15') // => '2026-06-26', the Friday of next week
 */
export function typedDay(typed: string, today: LocalDate): LocalDate | null {
  return firstDay(typed, WHOLE, today);
}

/**
 * The first day that a sentence names, by the form that says most. A plain "in May" counts, "they may" does not.
 * @example dayInSentence('I will do this for the next 3 months.', '2026-06-15') // => '2026-09-15'
 */
export function dayInSentence(sentence: string, today: LocalDate): LocalDate | null {
  return firstDay(sentence, INSIDE, today);
}

function firstDay(text: string, expressions: readonly RegExp[], today: LocalDate): LocalDate | null {
  if (text.length > MOST_CHARACTERS) return null;
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const [at, form] of FORMS.entries()) {
    const parts = expressions[at]?.exec(words)?.groups;
    if (parts === undefined) continue;
    const day = form.day(parts, today);
    if (day !== null) return day;
  }
  return null;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

function numberNamed(words: string): number {
  if (words === 'a' || words === 'an') return 1;
  if (words === 'a couple of') return 2;
  const at = NUMBER_WORDS.indexOf(words);
  return at === -1 ? Number(words) : at + 1;
}

const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
const MONTHS_OF: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

function later(today: LocalDate, count: number, unit: string): LocalDate {
  const days = DAYS_OF[unit];
  return days === undefined ? addMonths(today, count * (MONTHS_OF[unit] ?? 0)) : addDays(today, count * days);
}

/** The last day of the week (Sunday), month, quarter or year that holds a day. */
function endOf(day: LocalDate, unit: string): LocalDate {
  if (unit === 'week') return addDays(startOfWeek(day, 1), 6);
  if (unit === 'year') return `${day.slice(0, 4)}-12-31`;
  const monthsLeft = unit === 'quarter' ? (12 - Number(day.slice(5, 7))) % 3 : 0;
  return addDays(addMonths(startOfMonth(day), monthsLeft + 1), -1);
}

/** The next 31 March: this year's unless it has passed; 29 February waits for a year that has one. */
function nextDayOfYear(month: number, day: number, today: LocalDate): LocalDate | null {
  const year = Number(today.slice(0, 4));
  for (let later = 0; later <= 8; later += 1) {
    const date = dayAt(String(year + later), month, day);
    if (date !== null && date >= today) return date;
  }
  return null;
}

function dayAt(year: string, month: number, day: number): LocalDate | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}
