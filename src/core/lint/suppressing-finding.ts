/**
 * Keeping a finding quiet. In: a note and one of its findings. Out: a change that allows its rule in the note (a property) or in the
 * section (a comment above its heading), checked: afterwards that finding is quiet and every other one as it was.
 */
import { type Change, refused } from '../goal/changing-goal';
import type { EditResult } from '../goal/edit-result';
import { readFrontmatter, setProperty } from '../goal/frontmatter';
import type { Goal, Section } from '../goal/goal';
import { lineBreakAt } from '../goal/line-break';
import { applyEdits } from '../text/span';
import type { Finding } from './finding';
import { findingAt, type FindingWanted, type FixingContext } from './fixing-findings';
import { examineNote, lintNote } from './lint-vault';

export type SuppressionPlace = 'note' | 'section';

/** Keeps a finding quiet, and with it those of the same rule that stand there too. */
export function suppressingFinding(
  path: string,
  wanted: FindingWanted,
  place: SuppressionPlace,
  { today, settings, indexWith }: FixingContext,
): Change {
  return (text) => {
    const { rule } = wanted;
    const quietIn = (changed: string): number => {
      const found = examineNote(path, indexWith(changed), today, settings);
      return found.quiet.filter((each) => each.rule === rule).length;
    };
    const before = quietIn(text);
    const index = indexWith(text);
    const goal = index.get(path);
    const finding = findingAt(text, lintNote(path, index, today, settings), wanted);
    if (finding === undefined || goal === null)
      return refused('not-found', 'This finding is settled already, or the note has changed since.');
    const result =
      place === 'note'
        ? allowInNote(goal, rule, settings.schema.properties.disabledRules)
        : allowInSection(goal, finding);
    if (!result.ok) return result;
    const after = quietIn(result.text);
    indexWith(text);
    return after > before
      ? result
      : refused('not-exact', 'The finding would not be quiet afterwards, so the note was left alone.');
  };
}

/** The section whose findings a comment could keep quiet: the innermost below the title. Null when there is none. */
export function sectionOf(
  { sections }: Pick<Goal, 'sections'>,
  { from }: Pick<Finding, 'from'>,
): Section | null {
  return (
    sections.findLast(({ level, heading, body }) => level > 1 && from >= heading.from && from < body.to) ??
    null
  );
}

function allowInNote({ text, known }: Goal, rule: string, name: string): EditResult {
  const key = known.disabledRules?.key ?? name;
  const entry = readFrontmatter(text).properties.find((each) => each.key === key);
  const value = entry?.value;
  if (entry === undefined || value === null || value === '') return setProperty(text, key, [rule]);
  if (Array.isArray(value))
    return setProperty(text, key, [...entry.items.map((each) => String(each.value)), rule]);
  if (typeof value === 'string') return setProperty(text, key, `${value}, ${rule}`);
  return refused('not-exact', `What stands under ${key} is no list of rules, so the note was left alone.`);
}

function allowInSection(goal: Goal, finding: Finding): EditResult {
  const section = sectionOf(goal, finding);
  if (section === null) return refused('not-found', 'This finding is in no section of the note.');
  const { from } = section.heading;
  const insert = `%% goal-notes-disable ${finding.rule} %%${lineBreakAt(goal.text, from)}`;
  const edits = [{ from, to: from, insert }];
  return { ok: true, text: applyEdits(goal.text, edits), edits };
}
