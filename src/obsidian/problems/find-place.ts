/** Where a finding stands. In: a note, a line and a rule. Out: the place of the finding in the note's text. */
import type { LocalDate } from '../../core/calendar/local-date';
import type { Finding } from '../../core/lint/finding';
import { lintNote } from '../../core/lint/lint-vault';
import type { Settings } from '../../core/settings/settings';
import { positionAt } from '../../core/text/span';
import type { GoalIndex } from '../../core/vault/goal-index';
import { noteIn } from '../note-in-index';

export interface FindingSource {
  readonly index: () => GoalIndex;
  readonly today: () => LocalDate;
  readonly settings: () => Settings;
}

export interface FoundPlace {
  readonly text: string;
  readonly finding: Finding;
}

/** The finding of a rule on a line (1-based); null when it is not there any more. */
export function findPlace(
  path: string,
  rule: string,
  line: number,
  { index, today, settings }: FindingSource,
): FoundPlace | null {
  const text = noteIn(index(), path)?.text;
  if (text === undefined) return null;
  const finding = lintNote(path, index(), today(), settings()).find(
    (each) => each.rule === rule && positionAt(text, each.from).line === line,
  );
  return finding === undefined ? null : { text, finding };
}
