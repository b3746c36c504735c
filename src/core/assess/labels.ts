/**
 * The labelled parts of a text: `S: …`, `- **Specific** – …`, `## Specific`, `Measurable -> …`. In: tokens. Out: what
 * stands under which criterion, and the label's own tokens, which must never count as evidence.
 */
import { criterionByLabel } from '../frameworks/index';
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import { spokenCriterion } from './spoken-labels';
import type { Token } from './tokens';

/** Token positions, `start` inclusive, `end` exclusive. */
export interface Part {
  /** null: before the first label, or under a label that is no criterion's. */
  readonly criterion: CriterionId | null;
  readonly start: number;
  readonly end: number;
}

export interface Labels {
  readonly parts: readonly Part[];
  /** Labels with their markup and punctuation. */
  readonly labels: readonly { readonly start: number; readonly end: number }[];
}

/** What may stand before a label on its line. */
const OPENERS = new Set([
  '*',
  '_',
  '-',
  '–',
  '—',
  '•',
  '#',
  '>',
  '(',
  '[',
  '|',
  '+',
  '"',
  '“',
  '✓',
  '☐',
  '✅',
]);
/** Markup inside or right after a label. */
const DECORATION = new Set(['*', '_', ')', '(', ']', '[', '"', '”', '/']);
const SEPARATORS = new Set([':', '–', '—', '=', '→', '⇒', '|', '-', '>', '：']);
/** Labels of other parts: what follows them belongs to no criterion. */
const NEUTRAL = new Set([
  'goal',
  'objective',
  'objectives',
  'statement',
  'outcome',
  'reward',
  'notes',
  'note',
  'ziel',
  'objetivo',
  'objectif',
  'obiettivo',
  'results',
  'result',
]);

/** `KR1:` */
const KEY_RESULT = /^kr\d{1,2}$/;

interface Label {
  readonly criterion: CriterionId | null;
  readonly start: number;
  /** Where the text under it begins. */
  readonly end: number;
}

/** One label has at most this many words ("Time bound", "S – Specific"). */
const LABEL_WORDS = 3;

function startsHere(
  tokens: readonly Token[],
  at: number,
): { readonly lineStart: boolean; readonly start: number } | null {
  let start = at;
  while (start > 0 && OPENERS.has(tokens[start - 1]?.word ?? '') && at - start < 8) start -= 1;
  const before = tokens[start - 1];
  // "1. Specific: …", "1) Specific"
  if (
    before !== undefined &&
    (before.word === '.' || before.word === ')') &&
    tokens[start - 2]?.kind === 'number'
  )
    start -= 2;
  const boundary = tokens[start - 1];
  if (boundary === undefined || boundary.word === '\n') return { lineStart: true, start };
  return boundary.kind === 'end' || boundary.word === ',' || start < at ? { lineStart: false, start } : null;
}

function labelAt(tokens: readonly Token[], at: number, framework: FrameworkId): Label | null {
  if (tokens[at]?.kind !== 'word') return null;
  const place = startsHere(tokens, at);
  if (place === null) return null;
  let name = '';
  let words = 0;
  let next = at;
  let best: Label | null = null;
  while (words < LABEL_WORDS && next < tokens.length && next - at < 12) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'end') break;
    if (token.kind === 'word') {
      // `**S**pecific` is one word in two tokens
      name += `${/\*$/.test(tokens[next - 1]?.word ?? '') && words > 0 && tokens[next - 1]?.to === token.from ? '' : ' '}${token.word}`;
      words += 1;
    } else if (
      !DECORATION.has(token.word) &&
      !(words > 0 && SEPARATORS.has(token.word) && name.trim().length === 1)
    )
      break;
    next += 1;
    if (words === 0) continue;
    const criterion = criterionByLabel(name, framework) ?? spokenCriterion(name, framework);
    const neutral =
      criterion === null &&
      words === 1 &&
      ((place.lineStart && NEUTRAL.has(name.trim())) || KEY_RESULT.test(name.trim()));
    if (criterion === null && !neutral) continue;
    const end = afterSeparator(tokens, next, name.trim().length === 1, place.lineStart);
    if (end !== null) best = { criterion, start: place.start, end };
  }
  return best;
}

/** Where the text begins after `:`, `->`, `–` or a line break; null when no separator follows. */
function afterSeparator(
  tokens: readonly Token[],
  from: number,
  letter: boolean,
  lineStart: boolean,
): number | null {
  let at = from;
  let separated = false;
  while (at < tokens.length) {
    const word = tokens[at]?.word ?? '';
    if (SEPARATORS.has(word) && !(letter && word === '|')) separated = true;
    else if (word === '.' && letter && lineStart) separated = true;
    else if (!DECORATION.has(word)) break;
    at += 1;
    if (at - from > 8) break;
  }
  if (separated) return at;
  const line = tokens[at];
  return lineStart && !letter && (line === undefined || line.word === '\n') ? at : null;
}

/**
 * Find the labels of a framework. Single letters count only when at least two different ones are there: `T: 5` alone
 * is no label.
 */
export function findLabels(tokens: readonly Token[], framework: FrameworkId): Labels {
  const found: Label[] = [];
  for (let at = 0; at < tokens.length;) {
    const label = labelAt(tokens, at, framework);
    if (label === null) at += 1;
    else {
      found.push(label);
      at = Math.max(label.end, at + 1);
    }
  }
  const isLetter = (label: Label) =>
    tokens
      .slice(label.start, label.end)
      .filter((token) => token.kind === 'word')
      .every((token) => token.word.length === 1);
  const letters = new Set(found.filter(isLetter).map((label) => label.criterion));
  const labels = letters.size >= 2 ? found : found.filter((label) => !isLetter(label));

  const parts: Part[] = [];
  let criterion: CriterionId | null = null;
  let start = 0;
  for (const label of labels) {
    if (label.start > start) parts.push({ criterion, start, end: label.start });
    criterion = label.criterion;
    start = label.end;
  }
  if (start < tokens.length) parts.push({ criterion, start, end: tokens.length });
  return { parts, labels };
}
