/**
 * Which criteria a goal note meets. In: a `Goal`. Out: an `Assessment` with evidence offsets into `goal.text`. What
 * stands under each criterion is read together with the statement; properties add what they say by themselves.
 */
import type { Goal } from '../goal/goal';
import type { Span } from '../text/span';
import type { Assessment } from './assessment';
import { assessmentOf, judge } from './judge';
import { findLabels, type Labels, type Part } from './labels';
import { withoutPlaceholders } from './placeholders';
import { withProperties } from './property-evidence';
import { read, type Reading } from './reading';
import { tokenise, type Token } from './tokens';

/**
 * Judge a whole note by its framework. Never throws.
 *
 * A criterion is met by its section, bullet or property text, by the statement, or by a property that says it outright
 * (`due`, `target` with `measure`, `values` or `parent`, `cadence`, `confidence`). The title stands in when there is no statement
 * and no criterion text. Empty sections, placeholders, comments and our own prompts count as nothing.
 * @example assessGoal(goal).criteria['time-bound']?.evidence // => [{ from: 61, to: 76, text: 'due: 2026-04-05' }]
 */
export function assessGoal(goal: Goal): Assessment {
  const known = remembered.get(goal);
  if (known !== undefined) return known;
  const reading = readGoal(goal);
  const verdicts = judge(goal.text, reading, goal.framework);
  const assessment = assessmentOf(goal.framework, reading.language, withProperties(goal, verdicts));
  remembered.set(goal, assessment);
  return assessment;
}

/** What the detectors find in the words of a note; for rules that look at more than the criteria. Offsets into `goal.text`. */
export function readGoal(goal: Goal): Reading {
  const known = readings.get(goal);
  if (known !== undefined) return known;
  const { tokens, labels } = readNote(goal);
  const reading = read(tokens, labels);
  readings.set(goal, reading);
  return reading;
}

/** Rules, cards and forms ask about the same goal; a goal never changes, a changed note gives a new one. */
const remembered = new WeakMap<Goal, Assessment>();
const readings = new WeakMap<Goal, Reading>();

/** The tokens of all that a person wrote about the goal, one after the other, with the parts they belong to. */
function readNote(goal: Goal): { readonly tokens: readonly Token[]; readonly labels: Labels } {
  const tokens: Token[] = [];
  const parts: Part[] = [];
  const labels: { start: number; end: number }[] = [];
  const add = (span: Span, criterion: Part['criterion']) => {
    const piece = tokensOf(goal.text, span);
    const offset = tokens.length;
    if (criterion === null) {
      const found = findLabels(piece, goal.framework);
      for (const label of found.labels) labels.push({ start: label.start + offset, end: label.end + offset });
      for (const part of found.parts)
        parts.push({ criterion: part.criterion, start: part.start + offset, end: part.end + offset });
    } else parts.push({ criterion, start: offset, end: offset + piece.length });
    tokens.push(...piece, {
      from: span.to,
      to: span.to,
      kind: 'end',
      word: '\n',
      glued: false,
      capital: false,
    });
  };

  const statement =
    goal.statement !== null && withoutPlaceholders(goal.statement.value).trim() !== ''
      ? goal.statement
      : null;
  if (statement !== null) add(statement, null);
  let described = statement !== null;
  for (const [id, criterion] of Object.entries(goal.criteria)) {
    const span = textSpan(goal.text, criterion);
    if (span.from === span.to) continue;
    add(span, id as Part['criterion']);
    described = true;
  }
  if (!described) add(goal.title, null);
  return { tokens, labels: { parts, labels } };
}

function tokensOf(text: string, span: Span): readonly Token[] {
  const piece = withoutPlaceholders(text.slice(span.from, span.to));
  return tokenise(piece).map((token) => ({
    ...token,
    from: token.from + span.from,
    to: token.to + span.from,
  }));
}

/** Where a criterion's own words stand, without its heading or label. */
function textSpan(text: string, criterion: Span & { readonly text: string; readonly label: Span }): Span {
  const labelInside = criterion.label.from >= criterion.from && criterion.label.to <= criterion.to;
  const from = labelInside ? criterion.label.to : criterion.from;
  const exact = text.slice(from, criterion.to).indexOf(criterion.text);
  return exact < 0
    ? { from, to: criterion.to }
    : { from: from + exact, to: from + exact + criterion.text.length };
}
