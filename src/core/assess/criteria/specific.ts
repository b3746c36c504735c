/**
 * Specific: a concrete action with its object, or a concrete end state. A direction ("improve") needs an amount or a way.
 */
import type { Action } from '../detect/action';
import type { Reading } from '../reading';
import { amounts, isActivity, isConcrete, isEndState, rhythms } from './actions-judged';
import { met, missing, quote, weak, type Finding } from './verdict';

const SUGGESTION =
  'What exactly will you do, to what, and how? Write it so that two readers would agree what is to be done.';

export function judgeSpecific(text: string, reading: Reading): Finding {
  return (
    byAction(reading) ??
    byDirection(text, reading) ??
    byWay(reading) ??
    byAmount(reading) ??
    notSpecific(text, reading)
  );
}

/** `call my sister`, `reach the summit`; `walk` will do with `20 minutes` or `every morning`. */
function byAction(reading: Reading): Finding | null {
  const own = reading.actions.filter((action) => !action.method);
  const concrete = own.filter((action) => isConcrete(action) || isEndState(action));
  if (concrete.length > 0) return met(...concrete);
  const measured = [...amounts(reading), ...rhythms(reading)];
  const activity = own.find((action) => isActivity(action, reading));
  return activity !== undefined && measured.length > 0 ? met(activity, ...measured) : null;
}

/** `improve` and the like: with an amount, with a way, or with a described object and a time. */
function byDirection(text: string, reading: Reading): Finding | null {
  const direction = reading.actions.find(
    (action) => action.verb === 'direction' || action.verb === 'outcome',
  );
  if (direction === undefined) return null;
  if (amounts(reading).length > 0) return met(direction, ...amounts(reading));
  if (ways(reading).length > 0) return met(direction, ...ways(reading));
  const framed =
    reading.deadlines.some((deadline) => deadline.tag === 'bounded') || rhythms(reading).length > 0;
  if (framed && direction.solid >= 2) return met(direction);
  const verb = { start: direction.verbAt, end: direction.verbAt + 1 };
  return weak(
    [direction],
    `${quote(text, reading, verb)} says which way, but not how far or how.`,
    SUGGESTION,
  );
}

/** `be fitter by cycling to work`: the way is the action. */
function byWay(reading: Reading): Finding | null {
  return ways(reading).length > 0 ? met(...ways(reading)) : null;
}

/** An amount of something, with no verb at all (`two laps of the park before breakfast`) or with a colourless one. */
function byAmount(reading: Reading): Finding | null {
  const [first] = reading.actions;
  const measured = [...amounts(reading), ...rhythms(reading)];
  if (first === undefined) return measured.length > 0 && wordCount(reading) >= 2 ? met(...measured) : null;
  const saysWhat = first.solid > 0 && first.vagueAt < 0;
  return saysWhat && amounts(reading).length > 0 ? met(first, ...amounts(reading)) : null;
}

function notSpecific(text: string, reading: Reading): Finding {
  const [first] = reading.actions;
  if (first !== undefined) {
    const at = first.vagueAt >= 0 ? first.vagueAt : first.verbAt;
    const word = { start: at, end: at + 1 };
    return weak(
      [word],
      `${quote(text, reading, word)} names no action that two readers would agree on.`,
      SUGGESTION,
    );
  }
  if (wordCount(reading) === 0) return missing('Nothing says what is to be done.', SUGGESTION);
  return weak([], 'It names no action with its object.', SUGGESTION);
}

function ways(reading: Reading): readonly Action[] {
  return reading.actions.filter((action) => action.method && isConcrete(action));
}

/** Words outside of labels. */
function wordCount(reading: Reading): number {
  let count = 0;
  for (const part of reading.parts) {
    for (let at = part.start; at < part.end; at += 1) if (reading.tokens[at]?.kind === 'word') count += 1;
  }
  return count;
}
