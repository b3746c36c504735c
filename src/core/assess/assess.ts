/**
 * Which criteria a text meets, with the words that say so. In: any text. Out: an `Assessment`. Notes with properties and
 * sections are the job of `assess-goal.ts`.
 */
import type { FrameworkId } from '../frameworks/framework';
import type { Assessment } from './assessment';
import { assessmentOf, judge } from './judge';
import { findLabels, type Labels } from './labels';
import { read } from './reading';
import { tokenise, type Token } from './tokens';

/**
 * Judge a goal written as a sentence, a paragraph or labelled lines. Never throws; text beyond 8,000 UTF-16 code units is
 * not read. Evidence offsets are UTF-16 code units into `text`.
 *
 * `auto` takes the framework whose labels the text carries; without labels PACT for a rhythm without a deadline, else SMART.
 * @example assess('Run 5 km by 30 June', 'smart').criteria.measurable?.status // => 'met'
 */
export function assess(text: string, framework: FrameworkId | 'auto'): Assessment {
  const tokens = tokenise(text);
  if (framework === 'auto') return assessByItself(text, tokens);
  const reading = read(tokens, findLabels(tokens, framework));
  return assessmentOf(framework, reading.language, judge(text, reading, framework));
}

function assessByItself(text: string, tokens: readonly Token[]): Assessment {
  const labels = { smart: findLabels(tokens, 'smart'), pact: findLabels(tokens, 'pact') };
  const difference = criteriaIn(labels.smart) - criteriaIn(labels.pact);
  const first: FrameworkId = difference >= 0 ? 'smart' : 'pact';
  const reading = read(tokens, labels[first]);
  const ends = reading.deadlines.some((deadline) => deadline.tag === 'bounded');
  const repeats = reading.cadences.some((cadence) => cadence.tag === 'rhythm');
  // With the same labels for both (mostly none) the reading serves both.
  const framework = difference === 0 && repeats && !ends ? 'pact' : first;
  return assessmentOf(framework, reading.language, judge(text, reading, framework));
}

function criteriaIn({ parts }: Labels): number {
  return new Set(parts.map((part) => part.criterion).filter((criterion) => criterion !== null)).size;
}
