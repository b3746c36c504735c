/** How definite an action is by itself. In: an action. Out: yes or no. With amounts and rhythms it is looked at in `criteria/`. */
import type { Action } from './action';

/** The object (or its manner) is nothing two readers would agree on. */
export function isVague(action: Action): boolean {
  return action.solid === 0 || action.vagueAt >= 0;
}

/** A concrete own action with its object: `call my sister`, `practise the piano`. */
export function isConcrete(action: Action): boolean {
  return isDoing(action) && !isVague(action);
}

/** Somebody does something, whatever it is. */
export function isDoing({ verb }: Action): boolean {
  return verb === 'finish' || verb === 'make' || verb === 'do' || verb === 'activity';
}
