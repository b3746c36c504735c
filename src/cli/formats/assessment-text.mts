/** A judgement for a person: each criterion with its letter, the words that count, and what to write. In: an assessment. Out: text. */
import type { Assessment, CriterionStatus, CriterionVerdict } from '../../core/assess/assessment';
import type { Criterion } from '../../core/frameworks/framework';
import { FRAMEWORKS } from '../../core/frameworks/index';
import { t } from '../../i18n/cli';
import type { Paint, Style } from '../terminal/paint.mts';
import { printable } from '../terminal/printable.mts';
import { wrapWords } from '../terminal/table.mts';

const MARKS: Readonly<Record<CriterionStatus, string>> = { met: '✓', weak: '~', missing: '✗' };
const STYLES: Readonly<Record<CriterionStatus, Style>> = { met: 'green', weak: 'yellow', missing: 'red' };

/** More words than these say no more; the data formats have them all. */
const MOST_QUOTES = 3;
const LONGEST_QUOTE = 60;
/** As wide as prose reads well, where the terminal does not say otherwise. */
const WIDTH = 100;

export interface AssessmentTextOptions {
  readonly paint: Paint;
  readonly columns: number | null;
}

/** @param text what was judged: evidence is quoted from it */
export function assessmentText(
  { framework, language, criteria }: Assessment,
  text: string,
  { paint, columns }: AssessmentTextOptions,
): string {
  const { name, criteria: all } = FRAMEWORKS[framework];
  const headings = Math.max(...all.map(({ heading }) => heading.length));
  const indent = ' '.repeat(headings + 9);
  const lines = all.flatMap((criterion) => {
    const verdict = criteria[criterion.id];
    if (verdict === undefined) return [notJudged(criterion, headings, paint)];
    const [first = '', ...others] = detailsOf(verdict, text).flatMap((detail) =>
      wrapWords(printable(detail), Math.max(30, (columns ?? WIDTH) - indent.length)),
    );
    return [
      `${headOf(criterion, verdict, headings, paint)}  ${first}`.trimEnd(),
      ...others.map((line) => `${indent}${line}`),
    ];
  });
  const judged = all.filter(({ id }) => criteria[id] !== undefined);
  const met = judged.filter(({ id }) => criteria[id]?.status === 'met').length;
  const key = judged.length === all.length ? 'cli.assess.met' : 'cli.assess.metOfJudged';
  const title = paint('bold', t(key, { name, met, all: all.length }));
  const note = language === null ? [t('cli.assess.language')] : [];
  return [title, ...note, '', ...lines, ''].join('\n');
}

function headOf(
  { letter, heading }: Criterion,
  { status }: CriterionVerdict,
  width: number,
  paint: Paint,
): string {
  return `  ${paint(STYLES[status], `${MARKS[status]} ${letter}`)}  ${paint('bold', heading.padEnd(width))}`;
}

/** Nothing is said against words that nobody here understands. */
function notJudged({ letter, heading }: Criterion, width: number, paint: Paint): string {
  return paint('dim', `  ? ${letter}  ${heading.padEnd(width)}  ${t('cli.assess.notJudged')}`);
}

/** The words that count; where they do not suffice, also what is wrong and what to write. */
function detailsOf(
  { status, evidence, message, suggestion }: CriterionVerdict,
  text: string,
): readonly string[] {
  const quotes = evidence.slice(0, MOST_QUOTES).map(({ from, to }) => `“${shortened(text.slice(from, to))}”`);
  const more =
    evidence.length > MOST_QUOTES ? [t('cli.assess.more', { count: evidence.length - MOST_QUOTES })] : [];
  const quoted = [...quotes, ...more].join(' · ');
  const advice = status === 'met' ? [] : [message ?? '', suggestion === undefined ? '' : `→ ${suggestion}`];
  return [quoted, ...advice].filter((line) => line !== '');
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : line;
}
