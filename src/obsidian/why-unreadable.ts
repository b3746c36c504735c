/** Why a goal cannot be shown or edited. In: an unreadable note. Out: what is wrong with it, and where. */
import type { UnreadableNote } from '../core/goal/goal';
import { positionAt } from '../core/text/span';
import { t } from '../i18n/plugin';

export function whyUnreadable({ title, text, problems }: UnreadableNote): string {
  const [problem] = problems;
  const message =
    problem === undefined
      ? ''
      : t('plugin.refusal.atLine', {
          message: problem.message,
          line: positionAt(text, problem.from).line,
        });
  return t('plugin.notice.refused', { note: title, message });
}
