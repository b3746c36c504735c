/** What changed since a day, above the dashboard of a report. In: the changes. Out: a section with a table. */
import type { ChangedSince } from '../../../core/progress/changed-since';
import { t } from '../../../i18n/cli';
import { sinceRows } from '../../formats/since-rows.mts';

export function sinceTable(changed: ChangedSince): HTMLElement {
  const section = document.createElement('section');
  section.className = 'goal-notes-page-since';
  const title = document.createElement('h2');
  title.textContent = t('cli.since.title', { since: changed.since });
  section.append(title);
  const rows = sinceRows(changed);
  if (rows.length === 0) {
    const words = document.createElement('p');
    words.textContent = t('cli.since.nothing');
    section.append(words);
    return section;
  }
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const key of ['goal', 'progress', 'health', 'what'] as const) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = t(`cli.since.head.${key}`);
    head.append(cell);
  }
  const body = table.createTBody();
  for (const { title: goal, progress, health, happened } of rows) {
    const row = body.insertRow();
    for (const words of [goal, progress, health, happened.join('; ')]) {
      const cell = row.insertCell();
      cell.dir = 'auto';
      cell.textContent = words;
    }
  }
  section.append(table);
  return section;
}
