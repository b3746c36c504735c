/** A chart as a picture one can send. In: the drawn chart. Out: a PNG with the colours it has on the screen. */

/** What the theme decides about a mark. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
] as const;

/** For screens with small pixels, and for paper. */
const SCALE = 2;

/**
 * Draws the chart once more, with its colours written into it, on the background it stands on.
 * @param canvas one that is free to draw on
 * @throws when the browser does not draw it
 */
export async function pictureOf(svg: SVGSVGElement, canvas: HTMLCanvasElement): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withStyles(svg, width, height))}`;
  await image.decode();
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(height * SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser does not draw pictures');
  context.fillStyle = backgroundOf(svg);
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the picture is empty')) : resolve(blob)),
      'image/png',
    ),
  );
}

function withStyles(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const view = svg.ownerDocument.defaultView;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, at) => {
    const style = view?.getComputedStyle(original);
    for (const name of STYLES) copies[at]?.style.setProperty(name, style?.getPropertyValue(name) ?? '');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}

/** Of the first element around it that has one. */
function backgroundOf(element: Element): string {
  const view = element.ownerDocument.defaultView;
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const colour = view?.getComputedStyle(each).backgroundColor ?? '';
    if (colour !== '' && colour !== 'transparent' && !/rgba\(.*, 0\)/.test(colour)) return colour;
  }
  return 'Canvas';
}
