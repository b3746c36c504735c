/**
 * The ring beside the title of a goal in reading view. In: the sections of a note as they are drawn. Out: a ring in the section that holds
 * the title, or above the first words where the title is the file's name; it follows the goal.
 */
import { effect } from '@preact/signals';
import { type MarkdownPostProcessor, type MarkdownPostProcessorContext, MarkdownRenderChild } from 'obsidian';
import type { Goal } from '../../core/goal/goal';
import { positionAt } from '../../core/text/span';
import type { GoalsShown } from '../goals-shown';
import { goalRing } from './goal-ring';
import { asButton, drawRing } from './ring-button';

/** More lines of properties than any goal has: where the first words stand is not looked for below them. */
const MOST_LINES_ABOVE = 200;

export interface ReadingRingHost {
  readonly goals: Pick<GoalsShown, 'index' | 'changes'>;
  readonly showAll: (path: string) => void;
}

export function readingRing(host: ReadingRingHost): MarkdownPostProcessor {
  return (el, context) => {
    const section = context.getSectionInfo(el);
    const mayHoldTitle =
      el.querySelector('h1') !== null || (section?.lineStart ?? Infinity) < MOST_LINES_ABOVE;
    if (mayHoldTitle) context.addChild(new SectionRing(el, context, host));
  };
}

class SectionRing extends MarkdownRenderChild {
  #remove: () => void = () => undefined;

  constructor(
    el: HTMLElement,
    private readonly context: MarkdownPostProcessorContext,
    private readonly host: ReadingRingHost,
  ) {
    super(el);
  }

  override onload(): void {
    this.register(
      effect(() => {
        this.host.goals.changes();
        this.#draw();
      }),
    );
  }

  override onunload(): void {
    this.#remove();
  }

  #draw(): void {
    this.#remove();
    const { sourcePath: path } = this.context;
    const goal = this.host.goals.index().get(path);
    const place = goal === null ? null : this.#placeIn(goal);
    const ring = goal === null || place === null ? null : goalRing(goal);
    if (place === null || ring === null) return;
    const el = createSpan({ cls: `goal-notes-title-ring goal-notes-title-ring-${place.is}` });
    const ringEl = el.createSpan({ cls: 'goal-notes-ring-button' });
    asButton(ringEl, () => this.host.showAll(path));
    const undraw = drawRing(ringEl, ring);
    if (place.is === 'line') el.createSpan({ text: ring.short });
    if (place.is === 'line') place.el.prepend(el);
    else place.el.append(el);
    this.#remove = () => {
      undraw();
      el.remove();
    };
  }

  /** Where in this section the ring goes; null when the title stands elsewhere. */
  #placeIn({ title, text }: Goal): { readonly el: HTMLElement; readonly is: 'inline' | 'line' } | null {
    const section = this.context.getSectionInfo(this.containerEl);
    if (section === null) return null;
    if (title.from !== title.to) {
      const line = positionAt(text, title.from).line - 1;
      const el = this.containerEl.querySelector('h1');
      return el !== null && line >= section.lineStart && line <= section.lineEnd
        ? { el, is: 'inline' }
        : null;
    }
    const words = /\S/.exec(text.slice(title.to));
    const first = positionAt(text, title.to + (words?.index ?? 0)).line - 1;
    return first >= section.lineStart && first <= section.lineEnd
      ? { el: this.containerEl, is: 'line' }
      : null;
  }
}
