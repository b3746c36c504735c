/** What every chart has around it: a name, the picture, and the same numbers as a table for those who cannot see or want to count. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/ui';
import type { DashboardActions } from '../dashboard-actions';
import { Icon } from '../icons';
import { OutcomeLine } from '../outcome-line';
import { useOutcome } from '../use-outcome';
import { useUniqueId } from '../use-unique-id';
import { pictureOf } from './picture';

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Whose chart it is. */
export interface ChartGoal {
  readonly path: string;
  readonly title: string;
}

export interface ChartFrameProps {
  readonly title: string;
  readonly goal: ChartGoal;
  readonly table: () => ChartTable;
  readonly actions: Pick<DashboardActions, 'savePicture'>;
  readonly children: ComponentChildren;
}

export function ChartFrame({ title, goal, table, actions, children }: ChartFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isTable, setTable] = useState(false);
  const outcome = useOutcome();
  const label = useUniqueId();
  const { savePicture } = actions;
  const save = async () => {
    const svg = frame.current?.querySelector('svg');
    if (svg == null || canvas.current === null || savePicture === undefined) return { ok: true } as const;
    const name = t('page.pictureOf', { goal: goal.title, chart: title });
    return savePicture({ name, path: goal.path, png: await pictureOf(svg, canvas.current) });
  };
  return (
    <figure class="goal-notes-chart" aria-labelledby={label}>
      <figcaption>
        <span id={label} dir="auto">
          {title}
        </span>
        <button
          type="button"
          class="goal-notes-quiet goal-notes-chart-do"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          <Icon name="table" />
          {t('page.asTable')}
        </button>
        {savePicture === undefined ? null : (
          <button
            type="button"
            class="goal-notes-quiet goal-notes-chart-do"
            aria-busy={outcome.busy}
            onClick={() => outcome.ask(save)}
          >
            <Icon name="note" />
            {t('page.savePicture')}
          </button>
        )}
      </figcaption>
      <OutcomeLine of={outcome} done={t('page.saved')} />
      <div ref={frame} class="goal-notes-chart-frame">
        {children}
      </div>
      {savePicture === undefined ? null : <canvas ref={canvas} hidden />}
      {isTable ? <Table of={table()} /> : null}
    </figure>
  );
}

function Table({ of: { head, rows } }: { readonly of: ChartTable }) {
  return (
    <div class="goal-notes-chart-table" tabIndex={0} role="region" aria-label={t('page.asTable')}>
      <table>
        <thead>
          <tr>
            {head.map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell, at) => (
                <td key={head[at]} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
