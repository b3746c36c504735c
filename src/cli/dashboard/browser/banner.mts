/** One line above everything. In: words. Out: they are shown, and read out by a screen reader. */
export interface Banner {
  readonly show: (text: string) => void;
  readonly hide: () => void;
}

export function banner(parent: HTMLElement): Banner {
  const element = document.createElement('div');
  element.className = 'goal-notes-page-banner';
  element.setAttribute('role', 'status');
  element.hidden = true;
  parent.prepend(element);
  return {
    show(text) {
      element.hidden = false;
      if (element.textContent !== text) element.textContent = text;
    },
    hide() {
      element.hidden = true;
    },
  };
}
