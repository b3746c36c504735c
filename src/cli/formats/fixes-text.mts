/** What fixing would change, or has changed, for a person. In: notes before and after. Out: lines that go and lines that come. */
import { lineChanges } from '../../core/text/line-changes';
import { counted, t } from '../../i18n/cli';
import type { PlannedFix } from '../check-notes.mts';
import type { Paint } from '../terminal/paint.mts';
import { printable } from '../terminal/printable.mts';

/** @param pathOf how a file is shown */
export function fixesText(
  plan: readonly PlannedFix[],
  pathOf: (file: string) => string,
  paint: Paint,
): string {
  return plan
    .map(({ file, before, after }) => {
      const lines = lineChanges(before, after).flatMap(({ line, lineAfter, removed, added }) => [
        ...removed.map((text, at) => paint('red', `  ${numbered(line + at)} - ${shown(text)}`)),
        ...added.map((text, at) => paint('green', `  ${numbered(lineAfter + at)} + ${shown(text)}`)),
      ]);
      return [paint('underline', printable(pathOf(file))), ...lines, '', ''].join('\n');
    })
    .join('');
}

/** @example fixedText([]) // => '0 fixes applied in 0 notes.' */
export function fixedText(written: readonly PlannedFix[]): string {
  return t('cli.check.fixed', {
    fixed: counted(fixesIn(written), 'cli.check.fixedOne', 'cli.check.fixedMany'),
    notes: counted(written.length, 'cli.check.noteOne', 'cli.check.noteMany'),
  });
}

export function fixesIn(plan: readonly PlannedFix[]): number {
  return plan.reduce((sum, { applied }) => sum + applied, 0);
}

/** Blanks in front belong to the meaning of YAML and lists; nothing may steer the terminal. */
function shown(line: string): string {
  return (/^ */.exec(line)?.[0] ?? '') + printable(line);
}

function numbered(line: number): string {
  return String(line).padStart(4);
}
