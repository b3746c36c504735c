/** Obsidian's icons, which are Lucide's. In: an id, with or without `lucide-`. Out: an SVG element. */
import nodes from 'lucide-static/icon-nodes.json';
import { warn } from './warnings.ts';

type Shapes = readonly (readonly [string, Readonly<Record<string, string>>])[];

const ICONS = nodes as unknown as Readonly<Record<string, Shapes>>;
const SVG = 'http://www.w3.org/2000/svg';

export function getIcon(id: string): SVGSVGElement | null {
  const name = id.replace(/^lucide-/, '');
  const shapes = ICONS[name];
  if (shapes === undefined) {
    warn(`unknown icon "${id}"`);
    return null;
  }
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttrs({
    class: `svg-icon lucide-${name}`,
    viewBox: '0 0 24 24',
    width: 24,
    height: 24,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  for (const [tag, attrs] of shapes) {
    const shape = document.createElementNS(SVG, tag);
    shape.setAttrs(attrs);
    // what Lucide's file tells its shapes apart by
    shape.removeAttribute('key');
    svg.appendChild(shape);
  }
  return svg;
}

export function setIcon(el: HTMLElement, id: string): void {
  el.empty();
  const svg = id === '' ? null : getIcon(id);
  if (svg !== null) el.appendChild(svg);
}

export function setTooltip(el: HTMLElement, text: string): void {
  if (text === '') el.removeAttribute('aria-label');
  else el.setAttribute('aria-label', text);
}
