/** The window that moves a plan. In: a goal. Out: one edit of its note, which can be taken back. */
import { adjustingPlan } from '../../core/goal/adjust-plan';
import type { Goal } from '../../core/goal/goal';
import { type AdjustedPart, readAdjustment, typedPlanOf } from '../../core/goal/typed-adjustment';
import { isBand } from '../../core/progress/band';
import { t } from '../../i18n/check-in';
import { mountAdjust } from '../../ui/adjust/mount-adjust';
import { undoableEdits } from '../edits/undoable-edits';
import { FormModal } from '../modals/form-modal';
import { undoNotice } from '../undo-notice';
import type { CheckInHost } from './check-in-screens';

export function adjustWindow(
  goal: Goal,
  { app, edits, index }: Pick<CheckInHost, 'app' | 'edits' | 'index'>,
): FormModal {
  const { path, title } = goal;
  const { schema } = edits.settings();
  const today = edits.today();
  const now = () => index().get(path) ?? goal;
  const read: Parameters<typeof mountAdjust>[1]['read'] = (plan, reason) =>
    readAdjustment(now(), plan, reason, today, schema);
  return new FormModal(app, t('checkIn.adjust.title', { goal: title.value }), (container, close) =>
    mountAdjust(container, {
      plan: typedPlanOf(goal, schema),
      parts: partsOf(goal),
      statuses: Object.values(schema.statusValues),
      read,
      async onSave(plan, reason) {
        const wanted = read(plan, reason);
        if (!wanted.ok) return wanted;
        const undoable = undoableEdits(edits);
        const said = t('checkIn.adjust.done', { goal: title.value });
        const change = adjustingPlan(path, wanted.adjustment, schema);
        const outcome = await undoable.make([{ path, change }], () => said);
        if (outcome.ok) {
          undoNotice(said, undoable.undo);
          close();
        }
        return outcome;
      },
      onClose: close,
    }),
  );
}

/** A goal to stay between has no target, and only habits have a rhythm. */
function partsOf(goal: Goal): readonly AdjustedPart[] {
  const { framework, cadence, target, measure } = goal;
  const hasTarget = target !== null || (measure !== null && !isBand(goal));
  const isHabit = framework === 'pact' || cadence !== null;
  return [
    ...(hasTarget ? (['target'] as const) : []),
    'due',
    ...(isHabit ? (['cadence'] as const) : []),
    'status',
  ];
}
