/** How concrete an action is, asked by specific, measurable, actionable and trackable alike. */
import type { Action } from '../detect/action';
import { isConcrete, isDoing, isVague } from '../detect/concrete';
import type { Cadence, Place, Reading } from '../reading';

export { isConcrete };

/** An end state one can see: `reach the summit`, `win the cup`. Others or the body have a say in it, so it is no own action. */
export function isEndState(action: Action): boolean {
  return action.verb === 'outcome' && action.definite && !isVague(action);
}

/** Leaves a result that is plainly there or not. A way must be a definite thing to be one ("by completing a course", not "by fixing taps"). */
export function isCheckable(action: Action, reading: Reading): boolean {
  if (isVague(action) || action.phase || action.conditional) return false;
  if (action.method && !(action.definite && reading.means.means.includes(action))) return false;
  if (isEndState(action) || (action.abstains && isDoing(action))) return true;
  return action.verb === 'finish' || (action.verb === 'make' && action.definite);
}

/** Done or not done: `call my sister`, `apologise to Kevin`. */
export function isOneOff(action: Action, { quantities, cadences }: Reading): boolean {
  const isOften = quantities.vague.length > 0 || cadences.some(({ tag }) => tag === 'vague');
  return (
    isConcrete(action) &&
    (action.definite || action.solid > 1) &&
    !action.phase &&
    !action.conditional &&
    !isOften
  );
}

/**
 * An activity that needs no object when an amount or a rhythm says what is meant: `walk 20 minutes`, `swim on Mondays`. `read more`
 * will do beside "12 books", and so will `a healthy lunch`; `eat healthily` will not, however often.
 */
export function isActivity(action: Action, reading: Reading): boolean {
  return action.verb !== 'activity' && isOwnDoing(action, reading);
}

/** The same, and activities of no particular kind with them: `exercise every morning` can be ticked off, but says little. */
export function isOwnDoing(action: Action, reading: Reading): boolean {
  if (!isDoing(action)) return false;
  return (
    action.vagueAt < 0 ||
    action.solid > 0 ||
    reading.quantities.vague.some((more) => more.start === action.vagueAt)
  );
}

export function rhythms(reading: Reading): readonly Cadence[] {
  return reading.cadences.filter((cadence) => cadence.tag !== 'vague');
}

/**
 * Rhythms that something can be counted by: of something one does, or with a number of their own. Nobody can say whether he was
 * mindful today, or improved.
 */
export function countedRhythms(reading: Reading): readonly Place[] {
  const all = rhythms(reading);
  const done =
    reading.actions.length === 0 ||
    reading.actions.some(
      (action) => isOwnDoing(action, reading) || (action.verb !== 'direction' && !isVague(action)),
    );
  return done ? all : all.filter(({ numbered }) => numbered);
}

export function amounts(reading: Reading): readonly Place[] {
  return reading.quantities.amounts;
}
