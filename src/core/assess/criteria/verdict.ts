/** Turning places in a text into the verdict on a criterion. In: token places. Out: `CriterionVerdict` with offsets. */
import type { CriterionVerdict, Evidence } from '../assessment';
import type { Place, Reading } from '../reading';

/** More places than these say nothing new. */
const MOST_EVIDENCE = 5;

/** Offsets and text are filled in by the caller, who has the text. */
export interface Finding {
  readonly status: CriterionVerdict['status'];
  readonly places: readonly Place[];
  readonly message?: string;
  readonly suggestion?: string;
}

export function met(...places: readonly Place[]): Finding {
  return { status: 'met', places };
}

export function weak(places: readonly Place[], message: string, suggestion: string): Finding {
  return { status: 'weak', places, message, suggestion };
}

export function missing(message: string, suggestion: string): Finding {
  return { status: 'missing', places: [], message, suggestion };
}

/** The words at a place, quoted for a message. Long ones are cut at 40 characters. */
export function quote(text: string, reading: Reading, place: Place): string {
  const { from, to } = spanOf(reading, place);
  const words = text.slice(from, to).replace(/\s+/g, ' ');
  return words.length > 40 ? `"${words.slice(0, 39)}…"` : `"${words}"`;
}

function spanOf(reading: Reading, place: Place): { readonly from: number; readonly to: number } {
  const from = reading.tokens[place.start]?.from ?? 0;
  return { from, to: reading.tokens[place.end - 1]?.to ?? from };
}

/** The verdict with its evidence: places in order, touching ones joined. */
export function verdictOf(text: string, reading: Reading, finding: Finding): CriterionVerdict {
  const evidence: Evidence[] = [];
  const ordered = [...finding.places].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const place of ordered) {
    const { from, to } = spanOf(reading, place);
    const last = evidence.at(-1);
    if (last !== undefined && from <= last.to) {
      if (to > last.to)
        evidence[evidence.length - 1] = { from: last.from, to, text: text.slice(last.from, to) };
    } else if (evidence.length < MOST_EVIDENCE) evidence.push({ from, to, text: text.slice(from, to) });
    else break;
  }
  return {
    status: finding.status,
    evidence,
    ...(finding.message === undefined ? {} : { message: finding.message }),
    ...(finding.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
  };
}
