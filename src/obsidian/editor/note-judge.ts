/**
 * Judges notes as they stand in an editor. In: a path and a document of CodeMirror. Out: the findings. A document never changes, a
 * changed text is a new one: so one that was read is not read again, and one that was judged is judged again only when the other
 * goals, the settings or the day are others.
 */
import type { Text } from '@codemirror/state';
import type { ReadNote } from '../../core/goal/goal';
import { type JudgedText, judgeDraft, type Judging, readDraft } from '../../core/lint/judge-draft';
import type { GoalsShown } from '../goals-shown';

export type Judge = (path: string, doc: Text) => JudgedText | null;

interface Memory {
  readonly path: string;
  readonly text: string;
  readonly read: ReadNote;
  readonly schema: unknown;
  readonly inputs: readonly unknown[];
  readonly judged: JudgedText | null;
}

/** @param goals the other goals, the settings and the day, as they are at the moment of judging */
export function noteJudge(goals: Pick<GoalsShown, 'index' | 'today' | 'settings'>): Judge {
  const memory = new WeakMap<Text, Memory>();
  return (path, doc) => {
    const judging: Judging = { index: goals.index(), today: goals.today(), settings: goals.settings() };
    const { index, today, settings } = judging;
    const inputs = [index, index.version, today, settings];
    const known = memory.get(doc);
    const isRead = known?.path === path && known.schema === settings.schema;
    if (isRead && known.inputs.every((input, at) => input === inputs[at])) return known.judged;
    const text = isRead ? known.text : doc.toString();
    const read = isRead ? known.read : readDraft(path, text, judging);
    const judged = judgeDraft(path, text, read, judging);
    memory.set(doc, { path, text, read, schema: settings.schema, inputs, judged });
    return judged;
  };
}
