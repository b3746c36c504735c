/** Actionable: a concrete action the person can take; an outcome that others or the body decide is none. */
import type { Reading } from '../reading';
import { amounts, isConcrete, isOwnDoing, rhythms } from './actions-judged';
import { met, missing, quote, weak, type Finding } from './verdict';

const SUGGESTION = 'What will you do yourself, with the tools and knowledge at hand?';

export function judgeActionable(text: string, reading: Reading): Finding {
  const own = reading.actions.filter(({ others }) => !others);
  const concrete = own.filter(isConcrete);
  if (concrete.length > 0) return met(...concrete);
  const measured = [...amounts(reading), ...rhythms(reading)];
  const activity = own.find((action) => isOwnDoing(action, reading));
  if (activity !== undefined && measured.length > 0) return met(activity, ...measured);
  const [first] = reading.actions;
  if (first === undefined)
    return rhythms(reading).length > 0
      ? met(...rhythms(reading))
      : missing('It names nothing you can do.', SUGGESTION);
  const place = { start: first.verbAt, end: first.verbAt + 1 };
  const word = quote(text, reading, place);
  if (first.others && own.length === 0)
    return weak([place], `${word} is for others to do.`, 'What will you do yourself, so that it happens?');
  return first.verb === 'outcome'
    ? weak([place], `${word} is an outcome that is not in your hands alone.`, SUGGESTION)
    : weak([place], `${word} is no action you could start on.`, SUGGESTION);
}
