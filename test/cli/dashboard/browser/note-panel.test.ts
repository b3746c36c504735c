// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { notePanel } from '../../../../src/cli/dashboard/browser/note-panel.mts';

function panel(): HTMLElement {
  const element = document.querySelector<HTMLElement>('aside');
  if (element === null) throw new Error('there is no panel');
  return element;
}

function press(label: string): void {
  [...panel().querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
}

describe('asking where a note is', () => {
  beforeEach(() => document.body.replaceChildren());

  it('shows nothing until somebody asks', () => {
    notePanel(document.body, { openInApp: null });
    expect(panel().hidden).toBe(true);
  });

  it('shows the path with the line, and links to the app only where it knows the folder', () => {
    notePanel(document.body, { openInApp: null })({ path: 'Goals/Run.md', line: 7 });
    expect(panel().textContent).toContain('Goals/Run.md:7');
    expect(panel().querySelector('a')).toBeNull();
  });

  it('links to the note in the app, whatever its name', () => {
    notePanel(document.body, { openInApp: 'obsidian://open?path=%2Fvault%2F' })({
      path: 'Goals/5 & 6 #1.md',
    });
    expect(panel().querySelector('a')?.href).toBe(
      'obsidian://open?path=%2Fvault%2FGoals%2F5%20%26%206%20%231.md',
    );
  });

  it('shows a name as words, never as markup', () => {
    notePanel(document.body, { openInApp: null })({ path: '<img src=x>.md' });
    expect(panel().querySelector('img')).toBeNull();
  });

  it('copies the path', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    notePanel(document.body, { openInApp: null })({ path: 'Run.md', line: 3 });
    press('Copy path');
    await vi.waitFor(() => expect(panel().textContent).toContain('Copied'));
    expect(writeText).toHaveBeenCalledWith('Run.md:3');
    vi.unstubAllGlobals();
  });

  it('says so when the browser does not let it copy', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    notePanel(document.body, { openInApp: null })({ path: 'Run.md' });
    press('Copy path');
    await vi.waitFor(() => expect(panel().textContent).toContain('The browser does not allow it'));
    vi.unstubAllGlobals();
  });

  it('closes, and gives the focus back to what was pressed', () => {
    const asked = document.createElement('button');
    document.body.append(asked);
    const show = notePanel(document.body, { openInApp: null });
    asked.addEventListener('click', (event) => show({ path: 'Run.md', event }));
    asked.click();
    press('Close');
    expect(panel().hidden).toBe(true);
    expect(document.activeElement).toBe(asked);
  });
});
