import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { liveHtml, reportHtml } from '../../../src/cli/dashboard/page-html.mts';
import { buildDashboard } from '../../../src/core/dashboard/build-dashboard';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import { aNote } from '../../support/a-note';

const index = createGoalIndex({ schema: DEFAULT_SCHEMA });
index.set('Run.md', aNote({}, '# </script><!--<script>alert(1)</script>'));
const model = buildDashboard({
  index,
  today: '2026-06-15',
  settings: DEFAULT_SETTINGS,
  state: 'ready',
});
const page = { script: 'start("x")', styles: 'main { color: red }' };

function dataIn(html: string): unknown {
  const json = /<script type="application\/json" id="goal-notes-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return JSON.parse(json);
}

describe('the page of a report', () => {
  const html = reportHtml({ model, vault: 'A & "B" <i>' }, page);

  it('holds the whole model, whatever stands in the notes', () => {
    expect(dataIn(html)).toEqual({ kind: 'report', vault: 'A & "B" <i>', openInApp: null, model });
    expect(html).not.toContain('alert(1)</script>');
    expect(html).toContain('<title>Goals: A &#38; &#34;B&#34; &#60;i&#62;</title>');
  });

  it('needs nothing else and may run and draw nothing else', () => {
    expect(html).not.toMatch(/(?:src|href)="(?!data:)/);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(html).toContain(`script-src ${hash(page.script)}; style-src ${hash(page.styles)}`);
    expect(html).toContain("default-src 'none'");
  });

  it('is not made of a script that would end itself', () => {
    expect(() => reportHtml({ model, vault: '' }, { ...page, script: '"</SCRIPT>"' })).toThrow(
      'its own end tag',
    );
  });
});

describe('the page of a server', () => {
  it('holds the model and gets script and styles from beside it', () => {
    const data = {
      kind: 'live',
      vault: 'Vault',
      openInApp: 'obsidian://open?path=%2Fvault%2F',
      model,
    } as const;
    const html = liveHtml(data);
    expect(dataIn(html)).toEqual(data);
    expect(html).toContain('<script src="page.js"></script>');
    expect(html).toContain('<link rel="stylesheet" href="page.css">');
  });
});
