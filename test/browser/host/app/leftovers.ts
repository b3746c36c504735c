/** What an unloaded plugin has left behind. In: its id. Out: one line for each thing; none, as it should be. */
import { EditorView } from '@codemirror/view';
import { heldBy } from '../base/ledger.ts';
import type { App } from './app.ts';

const OWN_ELEMENTS =
  '.app-container, .notice-container, .modal-container, .menu, .suggestion-container, script';
const STYLES = 'style, link';

let ownGlobals: ReadonlySet<string> = new Set();
let ownStyles: ReadonlySet<Element> = new Set();

/** From here on, new members of the window and new styles are a plugin's. */
export function rememberOwn(): void {
  // CodeMirror adds its style with the first editor.
  new EditorView().destroy();
  ownGlobals = new Set(Object.getOwnPropertyNames(window));
  ownStyles = new Set(document.querySelectorAll(STYLES));
}

export function leftovers(id: string, app: App): readonly string[] {
  return [
    ...heldBy(id),
    ...elements(`[class^="${id}"], [class*=" ${id}"]`),
    ...elements('body > *').filter(({ el }) => !el.matches(OWN_ELEMENTS)),
    ...elements(STYLES).filter(({ el }) => !ownStyles.has(el)),
    ...app.commands
      .ids()
      .filter((command) => command.startsWith(`${id}:`))
      .map((command) => `command: ${command}`),
    ...[...app.viewTypes].filter(([, { plugin }]) => plugin === id).map(([type]) => `view: ${type}`),
    ...[...app.bases.views.keys()].filter((type) => type !== 'table').map((type) => `bases view: ${type}`),
    ...[...app.workspace.codeBlocks.keys()]
      .filter((language) => language !== 'base')
      .map((language) => `code block: ${language}`),
    ...app.settings.tabs.filter((tab) => tab.id === id).map(() => 'settings tab'),
    ...newGlobals(),
  ].map((each) => (typeof each === 'string' ? each : each.line));
}

function elements(selector: string): readonly { readonly el: Element; readonly line: string }[] {
  return [...document.querySelectorAll(selector)].map((el) => ({
    el,
    line: `element: ${el.localName}.${el.getAttr('class') ?? ''}`,
  }));
}

/** What the tests' driver adds is not the plugin's. */
function newGlobals(): readonly string[] {
  return Object.getOwnPropertyNames(window)
    .filter((name) => !ownGlobals.has(name) && !name.startsWith('__p'))
    .map((name) => `global: ${name}`);
}
