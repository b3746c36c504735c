/** The rival: a list that draws only what one can see, made of plain elements by hand, with the same things in each row and no framework. */
import type { GoalCard } from '../src/core/dashboard/dashboard-model';

const ROW = 86;
/** As many as our list draws at once. */
const DRAWN = 24;
const SVG = 'http://www.w3.org/2000/svg';

/** As many rows as there are goals, the first of them drawn, the rest kept open by their height. */
export function plainList(root: HTMLElement, goals: readonly GoalCard[]): void {
  const scroller = element('div', 'goal-notes-dashboard');
  const sizer = element('ul', '');
  sizer.style.cssText = `height: ${goals.length * ROW}px; position: relative; margin: 0; padding: 0`;
  for (const [at, goal] of goals.slice(0, DRAWN).entries()) {
    const row = element('li', `goal-notes-card goal-notes-level-${goal.health.level}`);
    row.style.cssText = `position: absolute; inset-inline: 0; height: ${ROW}px; top: ${at * ROW}px`;
    const main = element('div', 'goal-notes-card-main');
    main.append(ring(goal), head(goal), bar(goal), foot(goal));
    row.append(main);
    sizer.append(row);
  }
  scroller.append(sizer);
  root.append(scroller);
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  if (text !== '') made.textContent = text;
  return made;
}

function ring({ ring: segments }: GoalCard): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'goal-notes-ring');
  svg.setAttribute('viewBox', '0 0 40 40');
  for (const { status } of segments) {
    const part = document.createElementNS(SVG, 'path');
    part.setAttribute('class', `goal-notes-ring-${status}`);
    part.setAttribute('d', 'M20 4 A16 16 0 0 1 35 15');
    svg.append(part);
  }
  const count = document.createElementNS(SVG, 'text');
  count.setAttribute('class', 'goal-notes-ring-count');
  count.textContent = String(segments.length);
  svg.append(count);
  return svg;
}

function head({ title, due }: GoalCard): HTMLElement {
  const made = element('div', 'goal-notes-card-head');
  const toggle = element('button', 'goal-notes-card-toggle', '⌄');
  made.append(
    element('button', 'goal-notes-link', title),
    element('time', 'goal-notes-next', due ?? ''),
    toggle,
  );
  return made;
}

function bar({ progress, pace }: GoalCard): HTMLElement {
  const made = element('div', 'goal-notes-bar');
  made.style.setProperty('--goal-notes-done', `${(progress?.value ?? 0) * 100}%`);
  const plan = element('div', 'goal-notes-bar-plan');
  plan.style.setProperty('--goal-notes-plan', `${(pace?.expected ?? 0) * 100}%`);
  made.append(element('div', 'goal-notes-bar-fill'), plan);
  return made;
}

function foot({ health, amount }: GoalCard): HTMLElement {
  const made = element('div', 'goal-notes-card-foot');
  const chip = element('span', 'goal-notes-chip');
  chip.append(
    element('span', 'goal-notes-dot'),
    element('span', 'goal-notes-chip-words', health.reasons[0]?.message ?? ''),
  );
  made.append(chip, element('span', 'goal-notes-amount', amount));
  return made;
}
