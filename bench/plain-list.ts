/** The rival: a list that draws only the rows one can see, with nothing but elements and words. As little as such a list can do. */

const ROW = 86;

export interface PlainRow {
  readonly title: string;
  readonly amount: string;
}

/** As many rows as `rows`, those in sight drawn, the rest kept open by their height. */
export function plainList(root: HTMLElement, rows: readonly PlainRow[]): void {
  const scroller = document.createElement('div');
  scroller.style.cssText = 'height: 100%; overflow: auto';
  const sizer = document.createElement('ul');
  sizer.style.cssText = `height: ${rows.length * ROW}px; position: relative; margin: 0; padding: 0`;
  const visible = Math.ceil(root.clientHeight / ROW) + 4;
  for (const [at, { title, amount }] of rows.slice(0, visible).entries()) {
    const row = document.createElement('li');
    row.style.cssText = `position: absolute; inset-inline: 0; height: ${ROW}px; transform: translateY(${at * ROW}px)`;
    const name = document.createElement('a');
    name.textContent = title;
    const bar = document.createElement('div');
    const fill = document.createElement('div');
    bar.append(fill);
    const words = document.createElement('span');
    words.textContent = amount;
    row.append(name, bar, words);
    sizer.append(row);
  }
  scroller.append(sizer);
  root.append(scroller);
}
