/** Obsidian's `FuzzySuggestModal`: the letters typed must come in order, in any word. */
import type { FuzzyMatch, SearchResult } from 'obsidian';
import { SuggestModal } from './suggest-modal.ts';

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  override getSuggestions(query: string): FuzzyMatch<T>[] {
    return this.getItems()
      .flatMap((item) => {
        const match = fuzzyMatch(query, this.getItemText(item));
        return match === null ? [] : [{ item, match }];
      })
      .sort((a, b) => b.match.score - a.match.score);
  }

  override renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    const text = this.getItemText(item);
    let at = 0;
    for (const [from, to] of match.matches) {
      el.appendText(text.slice(at, from));
      el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
      at = to;
    }
    el.appendText(text.slice(at));
  }

  override onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}

/** Fewer pieces, and earlier ones, score higher. */
function fuzzyMatch(query: string, text: string): SearchResult | null {
  const lower = text.toLowerCase();
  const whole = lower.indexOf(query.toLowerCase());
  if (query !== '' && whole >= 0) return { score: -whole / 1000, matches: [[whole, whole + query.length]] };
  const matches: [number, number][] = [];
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s/g, '')) {
    const found = lower.indexOf(letter, at);
    if (found < 0) return null;
    const last = matches.at(-1);
    if (last?.[1] === found) last[1] += 1;
    else matches.push([found, found + 1]);
    at = found + 1;
  }
  return { score: -matches.length, matches };
}
