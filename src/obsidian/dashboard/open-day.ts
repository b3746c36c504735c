/** The daily note of a day. In: the day, the click that asked. Out: the note is open, or a word that there is none. Nothing is created. */
import { type App, normalizePath, Notice, type TFile } from 'obsidian';
import type { LocalDate } from '../../core/calendar/local-date';
import { dateOfNote, isNamedByDate } from '../../core/daily/date-of-note';
import { formatDate } from '../../core/templates/format-date';
import { t } from '../../i18n/plugin';
import { fullDate } from '../../ui/shown-date';
import { openNote, type PlaceApp } from '../open-place';

export async function openDay(
  date: LocalDate,
  event: MouseEvent | KeyboardEvent,
  app: PlaceApp,
): Promise<void> {
  const note = (await notedBySettings(date, app)) ?? notedByName(date, app);
  if (note === null) new Notice(t('plugin.notice.noDaily', { date: fullDate(date) }));
  else await openNote({ path: note.path, event }, app);
}

/** Where the core plugin Daily notes would make it. There is no API for its settings, and no file before somebody has changed one. */
async function notedBySettings(date: LocalDate, { vault }: Pick<App, 'vault'>): Promise<TFile | null> {
  try {
    const text = await vault.adapter.read(`${vault.configDir}/daily-notes.json`);
    const { folder, format } = JSON.parse(text) as { readonly folder?: unknown; readonly format?: unknown };
    const name = formatDate(
      date,
      '00:00',
      typeof format === 'string' && format !== '' ? format : 'YYYY-MM-DD',
    );
    const path = normalizePath(`${typeof folder === 'string' ? folder : ''}/${name}.md`);
    return vault.getFileByPath(path);
  } catch {
    return null;
  }
}

/** A note with the day in its name: the day's own before others. */
function notedByName(date: LocalDate, { vault }: Pick<App, 'vault'>): TFile | null {
  const notes = vault.getMarkdownFiles().filter(({ path }) => dateOfNote(path) === date);
  return notes.find(({ path }) => isNamedByDate(path, date)) ?? notes[0] ?? null;
}
