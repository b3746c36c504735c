/** Where criteria stand, as the ring draws it: what cannot be judged is drawn as missing. */
import type { Standing } from '../../core/coach/coaching';
import type { RingSegment } from '../../core/dashboard/dashboard-model';
import { criterionById } from '../../core/frameworks/index';
import type { CriterionId } from '../../core/frameworks/framework';

export function ringOf(standings: readonly (readonly [CriterionId, Standing])[]): readonly RingSegment[] {
  return standings.map(([criterion, standing]) => ({
    criterion,
    letter: criterionById(criterion).letter,
    status: standing === 'unjudged' ? 'missing' : standing,
  }));
}
