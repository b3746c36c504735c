/** The code block `goals`, in reading view and Live Preview. In: its source and where it stands. Out: goals drawn in its place, live. */
import {
  type App,
  getLinkpath,
  type HoverParent,
  type HoverPopover,
  MarkdownRenderChild,
  type Plugin,
} from 'obsidian';
import { parseQuery } from '../../core/query/parse-query';
import type { DashboardModel } from '../../core/dashboard/dashboard-model';
import { mountGoalsBlock } from '../../ui/block/mount-goals-block';
import { dashboardActions, type DashboardHost } from '../dashboard/dashboard-actions';
import { Drawn } from '../drawn';
import { goalPages } from '../dashboard/goal-pages';
import { followed } from '../followed';
import type { GoalsShown } from '../goals-shown';
import { GOALS_LANGUAGE } from './goals-language';
import { QuerySuggest } from './query-suggest';

export interface GoalsBlockHost extends DashboardHost {
  readonly app: DashboardHost['app'] & Pick<App, 'metadataCache'>;
  readonly goals: GoalsShown;
  readonly model: () => DashboardModel;
}

export function addGoalsBlock(plugin: Plugin, host: GoalsBlockHost): void {
  const drawn = plugin.addChild(new Drawn());
  plugin.registerMarkdownCodeBlockProcessor(GOALS_LANGUAGE, (source, el, context) => {
    if (drawn.isOver) showSource(source, el);
    else context.addChild(new GoalsBlock(el, source, context.sourcePath, host, drawn));
  });
  plugin.registerEditorSuggest(new QuerySuggest(plugin.app, host.goals));
}

class GoalsBlock extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;

  constructor(
    el: HTMLElement,
    private readonly source: string,
    private readonly path: string,
    private readonly host: GoalsBlockHost,
    private readonly drawn: Drawn,
  ) {
    super(el);
  }

  override onload(): void {
    const { goals, model, app } = this.host;
    this.register(
      this.drawn.add(() => {
        this.unload();
        showSource(this.source, this.containerEl);
      }),
    );
    const read = () => ({ model: model(), parsed: parseQuery(this.source, goals.settings().schema) });
    const page = {
      path: this.path,
      resolve: (target: string) =>
        app.metadataCache.getFirstLinkpathDest(getLinkpath(target), this.path)?.path ?? null,
    };
    const shown = followed(goals.changes, read, this);
    this.register(
      mountGoalsBlock(this.containerEl, {
        shown,
        page,
        pages: goalPages(goals),
        actions: dashboardActions(this.host, this),
      }),
    );
  }
}

/** As where the plugin is not installed. */
function showSource(source: string, el: HTMLElement): void {
  el.createEl('pre').createEl('code', { text: source });
}
