/**
 * A note in reading view, at the least: its headings, paragraphs, lists, quotes and code, each in a section of its own that plugins
 * are shown. Marks inside a line are left as text.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Component } from '../base/component.ts';
import { getFrontMatterInfo } from '../vault/frontmatter.ts';
import type { CodeBlockProcessors } from './code-blocks.ts';

type Content = ReturnType<typeof fromMarkdown>['children'][number];

interface SectionInfo {
  readonly text: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

export interface PostProcessorContext {
  readonly docId: string;
  readonly sourcePath: string;
  addChild(child: Component): void;
  getSectionInfo(el: HTMLElement): SectionInfo | null;
}

export type PostProcessor = (el: HTMLElement, context: PostProcessorContext) => unknown;

/** Lives as long as the element it is about is shown. */
export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

export interface NoteToRender {
  readonly text: string;
  readonly path: string;
  readonly processors: readonly PostProcessor[];
  readonly codeBlocks: CodeBlockProcessors;
  /** What plugins add lives as long as this. */
  readonly owner: Component;
}

export function renderNote(
  { text, path, processors, codeBlocks, owner }: NoteToRender,
  el: HTMLElement,
): void {
  const { contentStart } = getFrontMatterInfo(text);
  const linesAbove = text.slice(0, contentStart).split('\n').length - 1;
  const noteEl = el
    .createDiv('markdown-preview-view markdown-rendered')
    .createDiv('markdown-preview-section');
  for (const node of fromMarkdown(text.slice(contentStart)).children) {
    // as in the app, a section is put in its place once plugins have seen it
    const sectionEl = createDiv(`el-${node.type === 'heading' ? `h${node.depth}` : 'p'}`);
    render(node, sectionEl);
    const info = {
      text,
      lineStart: linesAbove + (node.position?.start.line ?? 1) - 1,
      lineEnd: linesAbove + (node.position?.end.line ?? 1) - 1,
    };
    const context: PostProcessorContext = {
      docId: path,
      sourcePath: path,
      addChild: (child) => void owner.addChild(child),
      getSectionInfo: (asked) => (asked === sectionEl ? info : null),
    };
    const draw = node.type === 'code' ? codeBlocks.get(node.lang ?? '') : undefined;
    if (node.type === 'code' && draw !== undefined) {
      sectionEl.empty();
      void draw(node.value, sectionEl.createDiv(`block-language-${node.lang ?? ''}`), context);
    }
    for (const process of processors) process(sectionEl, context);
    noteEl.appendChild(sectionEl);
  }
}

function render(node: Content, el: HTMLElement): void {
  switch (node.type) {
    case 'heading':
      el.createEl(`h${node.depth}`, { text: textOf(node) });
      return;
    case 'list':
      renderAll(node.children, el.createEl(node.ordered ? 'ol' : 'ul'));
      return;
    case 'listItem':
      renderAll(node.children, el.createEl('li'));
      return;
    case 'blockquote':
      renderAll(node.children, el.createEl('blockquote'));
      return;
    case 'code':
      el.createEl('pre').createEl('code', { text: node.value });
      return;
    case 'thematicBreak':
      el.createEl('hr');
      return;
    default:
      el.createEl('p', { text: textOf(node) });
  }
}

function renderAll(nodes: readonly Content[], el: HTMLElement): void {
  for (const node of nodes) render(node, el);
}

function textOf(node: Content): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
