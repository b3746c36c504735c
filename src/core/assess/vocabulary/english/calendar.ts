/** English numbers and calendar words: the classes that the phrases of every detector are built from. */
import type { WordClasses } from '../../phrases';
import { phrases } from '../listed';

export const CLASSES: WordClasses = {
  // Ordinals do not count; "one" does in a rhythm ("one recipe a week"), else it is little more than an article (quantities).
  numberword: phrases(`
    zero · one · two · three · four · five · six · seven · eight · nine · ten · eleven · twelve · thirteen · fourteen
    fifteen · sixteen · seventeen · eighteen · nineteen · twenty · thirty · forty · fifty · sixty · seventy · eighty
    ninety · hundred · thousand · million · billion · dozen
  `),
  countword: phrases(`once · twice · thrice`),
  number: phrases(`
    <digits> · <numberword> · a dozen · <digits> <digits> · <digits> to|or|– <digits> · <numberword> or|to|and? <numberword>
  `),
  // From a day upwards: "for 20 minutes" says how long one time takes, not when the goal ends.
  period: phrases(`
    day · days · week · weeks · wk · wks · month · months · mth · mths · year · years · yr · yrs · quarter · quarters
    semester · semesters · trimester · term · terms · fortnight · weekend · weekends · decade · sprint · sprints · season
    school year · academic year · fiscal year · calendar year · financial year · business days · working days
    marking period · grading period
  `),
  shortperiod: phrases(`
    hour · hours · hr · hrs · h · minute · minutes · min · mins · second · seconds · sec
  `),
  // "may" and "march" are also a verb each: phrases ask for a preposition or a day beside a month.
  month: phrases(`
    january · february · march · april · may · june · july · august · september · october · november · december · jan · feb
    mar · apr · jun · jul · aug · sep · sept · oct · nov · dec
  `),
  weekday: phrases(`
    monday · tuesday · wednesday · thursday · friday · saturday · sunday · mon · tue · tues · wed · thu · thur · thurs · fri
    sat · sun
  `),
  weekdays: phrases(`
    mondays · tuesdays · wednesdays · thursdays · fridays · saturdays · sundays · weekdays · weekends · workdays
    weeknights
  `),
  season: phrases(`
    spring · summer · autumn · fall · winter
  `),
  quarter: phrases(`
    q1 · q2 · q3 · q4 · h1 · h2
  `),
  // Days everybody finds in a calendar.
  feast: phrases(`
    christmas · easter · thanksgiving · new year · new year's · new year's eve · new year's day · halloween · ramadan · eid
    diwali · hanukkah · chinese new year · lunar new year · valentine's day · mother's day · father's day · labor day
    memorial day · independence day · birthday · <ordinal> birthday · graduation · anniversary · midterm · midterms · finals
    pentecost · lent · advent · passover · epiphany · all saints · michaelmas · nowruz · holi · bonfire night · boxing day · carnival · half term · half terms · spring break · summer break · autumn break
    year end · year's end · month end · eoy · eoq · eom · eow · eod
  `),
  // An appointment has a date, whoever knows it.
  appointment: phrases(`
    session · meeting · appointment · visit · class · lesson · check in · checkin · review · exam · examination · conference
    call · lecture · consultation · follow up · followup · interview · race · holiday · holidays · vacation · trip · concert
    recital · wedding · release · test · clinic
  `),
  monthdate: phrases(`
    <month> <digits>|<ordinal> ,? <year> · <month> <digits>|<ordinal> · <month> <year>
    <digits>|<ordinal> of? <month> ,? <year>? · the <ordinal> of? <month>? · <ordinal> of? <month>
  `),
  date: phrases(`
    <isodate> · <monthdate> · <month> · <weekday> · <year> · <quarter> ,? of? <year>? · <quarter> end · fy <year>?
  `),
  many: phrases(`
    few · couple of · couple · several
  `),
  own: phrases(`
    the · this · that · my · our · your · his · her · their · a · an
  `),
};
