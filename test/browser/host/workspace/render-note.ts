/** A note in reading view, at the least: its headings, paragraphs, lists, quotes and code. Marks inside a line are left as text. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { getFrontMatterInfo } from '../vault/frontmatter.ts';

type Content = ReturnType<typeof fromMarkdown>['children'][number];

export function renderNote(text: string, el: HTMLElement): void {
  const body = text.slice(getFrontMatterInfo(text).contentStart);
  const noteEl = el.createDiv('markdown-preview-view markdown-rendered');
  for (const node of fromMarkdown(body).children) render(node, noteEl);
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
