/** The HTML around the dashboard. In: data for the page. Out: text. What is drawn is the page's own script's job. */
import { createHash } from 'node:crypto';
import { t } from '../../i18n/cli';
import type { DashboardPage } from '../io.mts';
import { DATA_ELEMENT, type PageData, ROOT_ELEMENT } from './page-data';

/** A page that gets script and styles from the server it came from, which also sends the security policy. */
export function liveHtml(data: PageData): string {
  return html(data, {
    head: '<link rel="stylesheet" href="page.css">',
    foot: '<script src="page.js"></script>',
  });
}

/** A page that needs nothing else: it may be sent, and opened from a disk. It connects to nobody. */
export function reportHtml(
  report: Pick<PageData, 'model' | 'pages' | 'since' | 'vault'>,
  { script, styles }: DashboardPage,
): string {
  const policy = `default-src 'none'; img-src data:; script-src ${hashOf(script)}; style-src ${hashOf(styles)}; base-uri 'none'; form-action 'none'`;
  return html(
    { kind: 'report', openInApp: null, ...report },
    {
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${closed(styles, 'style')}</style>`,
      foot: `<script>${closed(script, 'script')}</script>`,
    },
  );
}

interface Parts {
  readonly head: string;
  readonly foot: string;
}

function html(data: PageData, { head, foot }: Parts): string {
  const title = escaped(t('cli.page.title', { vault: data.vault }));
  // `<` is the one character that could end the element the data stands in
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
${head}
</head>
<body>
<main id="${ROOT_ELEMENT}"></main>
<noscript>${escaped(t('cli.page.noScript'))}</noscript>
<script type="application/json" id="${DATA_ELEMENT}">${json}</script>
${foot}
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The build never puts an end tag into what it makes; if it did, the page must not be cut in two. */
function closed(text: string, element: 'script' | 'style'): string {
  if (text.toLowerCase().includes(`</${element}`))
    throw new Error(`the built ${element} holds its own end tag`);
  return text;
}
