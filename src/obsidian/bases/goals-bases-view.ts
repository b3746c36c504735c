/** The view *Goals* of Bases. In: notes as a base filters, sorts and groups them. Out: a board of their goals, current with our index. */
import { signal } from '@preact/signals';
import {
  type BasesAllOptions,
  BasesView,
  type BasesViewConfig,
  type HoverParent,
  type HoverPopover,
  type Plugin,
  type QueryController,
} from 'obsidian';
import type { NoteGroup } from '../../core/bases/board';
import { GOALS_BASES_VIEW } from '../../core/bases/goals-base';
import type { DashboardModel } from '../../core/dashboard/dashboard-model';
import { t } from '../../i18n/in-notes';
import { type BoardShown, mountBoard } from '../../ui/board/mount-board';
import { dashboardActions, type DashboardHost } from '../dashboard/dashboard-actions';
import { Drawn } from '../drawn';
import { followed } from '../followed';
import type { GoalsShown } from '../goals-shown';

export interface GoalsBasesHost extends DashboardHost {
  readonly goals: GoalsShown;
  readonly model: () => DashboardModel;
  readonly bases: BasesState;
}

/** Whether the core plugin Bases knows our view. */
export interface BasesState {
  isOn: boolean;
}

/** Bases may be switched off, and on later, which it does not tell: then it is looked for whenever the layout changes. */
export function addGoalsBasesView(plugin: Plugin, host: GoalsBasesHost): void {
  const drawn = plugin.addChild(new Drawn());
  const register = () =>
    (host.bases.isOn = plugin.registerBasesView(GOALS_BASES_VIEW, {
      name: t('inNotes.board'),
      icon: 'target',
      factory: (controller, el) => new GoalsBasesView(controller, el, host, drawn),
      options: () => OPTIONS,
    }));
  if (register()) return;
  const { workspace } = plugin.app;
  const again = workspace.on('layout-change', () => {
    if (register()) workspace.offref(again);
  });
  plugin.registerEvent(again);
}

const PARTS = ['ring', 'bar', 'figures'] as const;
const KEYS = { ring: 'showRing', bar: 'showBar', figures: 'showFigures', size: 'goalCardSize' } as const;
const SIZES = ['small', 'medium', 'large'] as const;

const OPTIONS: BasesAllOptions[] = [
  ...PARTS.map((part) => ({
    type: 'toggle' as const,
    key: KEYS[part],
    displayName: t(`inNotes.option.${part}`),
    default: true,
  })),
  {
    type: 'dropdown',
    key: KEYS.size,
    displayName: t('inNotes.option.size'),
    default: 'medium',
    options: Object.fromEntries(SIZES.map((size) => [size, t(`inNotes.option.${size}`)])),
  },
];

class GoalsBasesView extends BasesView implements HoverParent {
  override readonly type = GOALS_BASES_VIEW;
  hoverPopover: HoverPopover | null = null;
  readonly #el: HTMLElement;
  readonly #shown = signal<BoardShown>({ groups: [], hidden: [], size: 'medium' });

  constructor(
    controller: QueryController,
    containerEl: HTMLElement,
    private readonly host: GoalsBasesHost,
    private readonly drawn: Drawn,
  ) {
    super(controller);
    // Bases hides an empty container, and asks for notes only once it is seen: something has to stand in it
    this.#el = containerEl.createDiv('goal-notes-bases');
  }

  override onload(): void {
    const model = followed(this.host.goals.changes, this.host.model, this);
    const actions = dashboardActions(this.host, this);
    this.register(mountBoard(this.#el, { model, shown: this.#shown, actions }));
    this.register(() => this.#el.remove());
    this.register(this.drawn.add(() => this.unload()));
  }

  /** Nothing of what Bases hands over is kept: it is replaced with every update. */
  override onDataUpdated(): void {
    const groups = this.data.groupedData.map((group): NoteGroup => ({
      key: group.hasKey()
        ? nameOf(group.key?.toString() ?? '')
        : this.data.groupedData.length > 1
          ? ''
          : null,
      notes: group.entries.map(({ file }) => ({ path: file.path, name: file.basename })),
    }));
    this.#shown.value = { groups, ...looksOf(this.config) };
  }
}

function looksOf(config: BasesViewConfig): Pick<BoardShown, 'hidden' | 'size'> {
  const size = config.get(KEYS.size);
  return {
    hidden: PARTS.filter((part) => config.get(KEYS[part]) === false),
    size: SIZES.find((each) => each === size) ?? 'medium',
  };
}

/** A link as people read it: `[[Goals/Run|Running]]` is `Running`. */
function nameOf(key: string): string {
  const inside = /^\[\[(.{1,1000})\]\]$/.exec(key)?.[1];
  return inside === undefined ? key : (inside.split('|').at(-1) ?? inside);
}
