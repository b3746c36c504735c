/** How concrete an action is, asked by specific, measurable, actionable and trackable alike. */
import type { Action } from '../detect/action';
import type { Place, Reading } from '../reading';

/** The object (or its manner) is nothing two readers would agree on. */
function isVague(action: Action): boolean {
  return action.solid === 0 || action.vagueAt >= 0;
}

/** A concrete own action with its object: `call my sister`, `record my blood pressure`. */
export function isConcrete(action: Action): boolean {
  return (action.verb === 'finish' || action.verb === 'make' || action.verb === 'do') && !isVague(action);
}

/** An end state one can see: `reach the summit`, `win the cup`. Others or the body have a say in it, so it is no own action. */
export function isEndState(action: Action): boolean {
  return action.verb === 'outcome' && action.definite && !isVague(action);
}

/** Leaves a result that is plainly there or not. */
export function isCheckable(action: Action): boolean {
  if (isVague(action) || action.phase) return false;
  if (isEndState(action)) return true;
  // A way ("by completing repairs") must be more definite than a goal to be one.
  return (
    (action.verb === 'finish' && (action.definite || !action.method)) ||
    (action.verb === 'make' && action.definite)
  );
}

/**
 * An activity that needs no object when an amount or a rhythm says what is meant: `walk 20 minutes`, `swim on Mondays`. `read more`
 * will do beside "12 books", and so will `a healthy lunch`; `eat healthily` will not, however often.
 */
export function isActivity(action: Action, reading: Reading): boolean {
  if (action.verb !== 'do' && action.verb !== 'make' && action.verb !== 'finish') return false;
  return (
    action.vagueAt < 0 ||
    action.solid > 0 ||
    reading.quantities.vague.some((more) => more.start === action.vagueAt)
  );
}

export function rhythms(reading: Reading): readonly Place[] {
  return reading.cadences.filter((cadence) => cadence.tag !== 'vague');
}

export function amounts(reading: Reading): readonly Place[] {
  return reading.quantities.amounts;
}
