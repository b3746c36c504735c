/** Which criterion a clause serves best. In: a clause in its reading. Out: one criterion of the framework; a proposal, a person may move it. */
import { isConcrete } from '../assess/detect/concrete';
import { lexiconOf } from '../assess/detect/lexicon';
import type { Place, Reading } from '../assess/reading';
import { vocabularyOf } from '../assess/vocabulary/index';
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import { saysSomething } from './clauses';

/** Folded stems: the goal is looked at, not worked at. Behind the first clause, where "track my spending" would be the goal itself. */
const TRACKS =
  /\b(?:track|measur|logg?(?:ed|ing)?\b|record|count|tally|monitor|dashboard|spreadsheet|mess|gemessen|verfolg|protokoll|notier|zahl|dokumentier|medir|mido|mediremos|registr|rastre|contar|anot|seguimiento|mesur|suivr|noter|compt|enregistr|acompanh|misur|monitor|tracci)/;
/** The rhythm of looking back is what makes a habit go on. */
const ADJUSTS =
  /\b(?:review|adjust|adapt|reflect|uberpruf|anpass|reflektier|revis|ajust|revoi|adapt|rever|rived|adatt)/;

export interface ClauseOf extends Place {
  readonly reading: Reading;
  readonly framework: FrameworkId;
  /** Nothing before it says what is to be done. */
  readonly isFirst: boolean;
}

export function criterionServed(clause: ClauseOf): CriterionId {
  return clause.framework === 'smart' ? servedInSmart(clause) : servedInPact(clause);
}

function servedInSmart(clause: ClauseOf): CriterionId {
  const said = saidIn(clause);
  if (said.reasonFirst) return 'relevant';
  if (said.isDeadline) return 'time-bound';
  if (clause.isFirst) return 'specific';
  if (TRACKS.test(said.words)) return 'measurable';
  if (said.means) return 'achievable';
  if (said.reason && !said.acts) return 'relevant';
  if (said.counts && !said.acts) return 'measurable';
  if (said.vagueTime && !said.acts) return 'time-bound';
  return 'specific';
}

function servedInPact(clause: ClauseOf): CriterionId {
  const said = saidIn(clause);
  if (said.reasonFirst) return 'purposeful';
  if (said.isRhythm || (said.rhythm && ADJUSTS.test(said.words) && !clause.isFirst)) return 'continuous';
  if (said.reason && said.directs) return 'purposeful';
  if (said.counts && said.directs && (said.byWay || !clause.isFirst)) return 'trackable';
  if (clause.isFirst && said.acts) return 'actionable';
  if (TRACKS.test(said.words)) return 'trackable';
  if (said.reason && !said.acts) return 'purposeful';
  if (said.counts && !said.acts) return 'trackable';
  if (said.rhythm && !said.acts) return 'continuous';
  return 'actionable';
}

function saidIn({ start, end, reading, framework }: ClauseOf) {
  const inside = (place: Place) => place.start >= start && place.start < end;
  const { actions, deadlines, cadences, quantities, means, reasons, confidence, tokens } = reading;
  const own = actions.filter(({ verbAt }) => verbAt >= start && verbAt < end);
  const covers = (place: Place) => inside(place) && place.end >= end - 1;
  const bounded = deadlines.filter(({ tag }) => tag === 'bounded').filter(inside);
  const rhythms = cadences.filter(({ tag }) => tag !== 'vague').filter(inside);
  const words = tokens.slice(start, end).map(({ word }) => word);
  const reason = reasons.filter(inside);
  const lexicon = lexiconOf(vocabularyOf(tokens));
  return {
    words: words.join(' '),
    acts: own.some((action) => isConcrete(action) || action.solid > 0),
    directs: own.some(({ verb }) => verb === 'direction' || verb === 'outcome'),
    counts: quantities.amounts.some(inside),
    means: means.means.some(inside) || confidence.some(inside),
    reason: reason.length > 0,
    // the comma before it is not part of the clause
    reasonFirst:
      reasons.some((place) => place.start === start || (place.start === start - 1 && place.end > start)) &&
      !isTime(start, reading),
    rhythm: rhythms.length > 0,
    vagueTime: deadlines.some((place) => place.tag === 'vague' && inside(place)),
    byWay: own.some(({ method }) => method),
    isDeadline:
      framework === 'smart' &&
      bounded.some(
        (place) =>
          !saysSomething({ start, end: place.start }, reading, lexicon) &&
          !saysSomething({ start: place.end, end }, reading, lexicon),
      ),
    isRhythm: rhythms.some((place) => place.start === start && covers(place)),
  };
}

/** "for the next 3 months": "for" begins reasons, too. */
function isTime(start: number, { deadlines, cadences }: Reading): boolean {
  return [...deadlines, ...cadences].some((place) => place.start === start);
}
