/** Saved views in a browser. In: the vault's name. Out: the list, kept by the browser for every later visit. */
import { signal } from '@preact/signals';
import { readSavedViews } from '../../../core/dashboard/saved-views';
import type { SavedViews } from '../../../ui/dashboard-actions';

export function keptViews(vault: string): SavedViews {
  const key = `goal-notes-views:${vault}`;
  const list = signal(readSavedViews(stored(key)));
  return {
    list,
    keep(views) {
      list.value = views;
      try {
        localStorage.setItem(key, JSON.stringify(views));
      } catch {
        // no storage, or it is full: the views are there until the page goes
      }
    },
  };
}

function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
