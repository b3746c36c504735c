/** The numbers of a goal's page, each large under what it means. */
import type { GoalCard } from '../../core/dashboard/dashboard-model';
import { plainNumber, roughly } from '../../core/progress/quantity';
import { counted, t } from '../../i18n/ui';
import { percent } from '../shown-date';

interface Figure {
  readonly what: string;
  readonly number: string;
  readonly beside: string;
  readonly isShort?: boolean;
}

export function PageFigures({ goal }: { readonly goal: GoalCard }) {
  const figures = [...valueFigures(goal), ...habitFigures(goal)];
  if (figures.length === 0) return null;
  return (
    <dl class="goal-notes-figures goal-notes-page-figures">
      {figures.map(({ what, number, beside, isShort = false }) => (
        <div key={what} class={isShort ? 'goal-notes-is-short' : ''}>
          <dt>{what}</dt>
          <dd>
            <strong>{number}</strong> <span>{beside}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function valueFigures({ steering, progress, pace, amount, hitRate, checkIn }: GoalCard): readonly Figure[] {
  const { unit } = checkIn;
  if (steering === null)
    return [
      ...(progress === null
        ? []
        : [
            {
              what: t('dashboard.soFar'),
              number: percent(progress.value),
              beside: hitRate === null ? amount : '',
            },
          ]),
      ...(pace === null
        ? []
        : [{ what: t('dashboard.planSays'), number: percent(pace.expected), beside: '' }]),
    ];
  const { current, expected, needed, doing, bufferDays } = steering;
  const isShort = needed !== null && doing !== null && doing.perWeek < needed.perWeek;
  return [
    // `12 of 40 h`: the first number is the large one
    { what: t('dashboard.soFar'), number: plainNumber(current), beside: amount.replace(/^\S+ /, '') },
    { what: t('dashboard.planSays'), number: plainNumber(roughly(expected)), beside: unit },
    ...(needed === null
      ? []
      : [
          {
            what: t('page.needed'),
            ...rate(needed.perSession ?? needed.perWeek, unit, needed.perSession !== null),
          },
        ]),
    ...(doing === null ? [] : [{ what: t('page.doing'), ...rate(doing.perWeek, unit, false), isShort }]),
    ...(bufferDays === null || bufferDays === 0
      ? []
      : [{ what: t('page.buffer'), number: String(bufferDays), beside: daysWord(bufferDays) }]),
  ];
}

/** `2.1`, `h a week`. */
function rate(amount: number, unit: string, isPerTime: boolean): Pick<Figure, 'number' | 'beside'> {
  return {
    number: plainNumber(roughly(amount)),
    beside: t(isPerTime ? 'page.aTime' : 'page.aWeek', { amount: unit }).trim(),
  };
}

function daysWord(count: number): string {
  return counted(count, 'page.day', 'page.days').replace(/^\d+ /, '');
}

function habitFigures({ hitRate, steering, progress, amount }: GoalCard): readonly Figure[] {
  if (hitRate === null || hitRate.value === null) return [];
  const { value, streak, bestStreak, period, frozen, freezesLeft, trend } = hitRate;
  return [
    {
      what: t('dashboard.kept'),
      number: percent(value),
      beside: steering === null && progress === null ? amount : '',
    },
    {
      what: t('dashboard.streak'),
      number: String(streak),
      beside: [
        counted(streak, `dashboard.period.${period}`, `dashboard.periods.${period}`).replace(/^\d+ /, ''),
        bestStreak > streak ? t('dashboard.best', { count: bestStreak }) : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    },
    ...(freezesLeft === null
      ? []
      : [
          {
            what: t('page.freezes'),
            number: String(freezesLeft),
            beside: t('page.freezesLeft', { frozen }),
          },
        ]),
    ...(trend === null
      ? []
      : [
          {
            what: t('page.trend'),
            number: percent(trend.last),
            beside: t('page.trendBefore', { before: percent(trend.before) }),
          },
        ]),
  ];
}
