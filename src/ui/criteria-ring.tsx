/** The criteria ring, our mark: one segment per criterion, met thick, weak thin, missing dotted, the count of met ones inside. */
import type { RingSegment } from '../core/dashboard/dashboard-model';
import { criterionById, FRAMEWORKS } from '../core/frameworks/index';
import type { FrameworkId } from '../core/frameworks/framework';
import { t } from '../i18n/ui';

export interface CriteriaRingProps {
  readonly framework: FrameworkId;
  readonly segments: readonly RingSegment[];
}

const CENTRE = 20;
const RADIUS = 16;
/** Degrees between two segments: wide enough to count them at 24 px. */
const GAP = 20;

export function CriteriaRing({ framework, segments }: CriteriaRingProps) {
  return (
    <svg class="goal-notes-ring" viewBox="0 0 40 40" role="img" aria-label={ringLabel(framework, segments)}>
      {segments.map(({ criterion, status }, position) => (
        <path key={criterion} class={`goal-notes-ring-${status}`} d={arc(position, segments.length)} />
      ))}
      <text x={CENTRE} y={CENTRE} class="goal-notes-ring-count" aria-hidden="true">
        {metOf(segments)}
      </text>
    </svg>
  );
}

/** How many criteria are met. */
export function metOf(segments: readonly RingSegment[]): number {
  return segments.filter(({ status }) => status === 'met').length;
}

/** In words what the ring shows. */
export function ringLabel(framework: FrameworkId, segments: readonly RingSegment[]): string {
  return t('dashboard.ring', {
    name: FRAMEWORKS[framework].name,
    met: metOf(segments),
    all: segments.length,
    each: segments
      .map(({ criterion, status }) =>
        t(`dashboard.ring.${status}`, { criterion: criterionById(criterion).heading }),
      )
      .join(', '),
  });
}

function arc(position: number, count: number): string {
  const share = 360 / count;
  const [x, y] = pointAt(position * share + GAP / 2);
  const [u, v] = pointAt((position + 1) * share - GAP / 2);
  return `M${x} ${y}A${RADIUS} ${RADIUS} 0 0 1 ${u} ${v}`;
}

/** Degrees clockwise from the top. */
function pointAt(degrees: number): readonly [string, string] {
  const radians = (degrees * Math.PI) / 180;
  return [(CENTRE + RADIUS * Math.sin(radians)).toFixed(2), (CENTRE - RADIUS * Math.cos(radians)).toFixed(2)];
}
