/** All problems of a vault or of one note. In: the index, today, settings. Out: problems, by note and in the note's order. */
import type { LocalDate } from '../calendar/local-date';
import { examineNote, examineVault } from '../lint/lint-vault';
import type { Settings } from '../settings/settings';
import type { GoalIndex } from '../vault/goal-index';
import { type NoteWithProblems, type Problem, problemsOf } from './problem';

/** @param path of the note; null = all goals */
export function listProblems(
  path: string | null,
  index: GoalIndex,
  today: LocalDate,
  settings: Settings,
): readonly Problem[] {
  const found =
    path === null
      ? examineVault(index, today, settings)
      : [{ path, ...examineNote(path, index, today, settings) }];
  const unreadable = new Map(index.unreadable().map((note) => [note.path, { ...note, sections: [] }]));
  return found.flatMap((each) => {
    const goal = index.get(each.path);
    const note: NoteWithProblems | undefined =
      goal === null
        ? unreadable.get(each.path)
        : { text: goal.text, sections: goal.sections, title: goal.title.value };
    return note === undefined ? [] : problemsOf(note, each);
  });
}
