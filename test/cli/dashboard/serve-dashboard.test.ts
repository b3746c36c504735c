import { request } from 'node:http';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DashboardServer, serveDashboard } from '../../../src/cli/dashboard/serve-dashboard.mts';
import { readGoals } from '../../../src/cli/read-goals.mts';
import type { DashboardModel } from '../../../src/core/dashboard/dashboard-model';
import { smartExample } from '../../../src/core/lint/example-note';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { aFolder, readIn, writeIn } from '../../support/a-folder';
import { aNote } from '../../support/a-note';

const RUN = aNote(
  { target: 5, current: 1, unit: 'km', traget: 9 },
  '# Run\n\n## Milestones\n- [ ] First kilometre\n\n## Check-ins\n- 2026-06-01: 1',
);

async function serving(
  root: string,
  port = 0,
  settingsNow = () => DEFAULT_SETTINGS,
): Promise<DashboardServer> {
  const io = { err: () => undefined, isTTY: { stdin: false, stdout: false, stderr: false } };
  const server = await serveDashboard({
    root,
    settings: settingsNow,
    port,
    page: { script: 'the script', styles: 'the styles' },
    today: () => '2026-06-15',
    readIndex: (now) => readGoals({ root, settings: now }, io).index,
    complain: () => undefined,
  });
  onTestFinished(() => server.close());
  return server;
}

function post(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** A request whose headers are ours alone: `fetch` would not let us lie about the host. */
function status(url: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

/** The models a page hears of, one after the other. */
async function* models(url: string): AsyncGenerator<DashboardModel> {
  const response = await fetch(`${url}events`);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read()) {
    text += piece.value;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const [event, data] = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      expect(event).toBe('event: model');
      yield JSON.parse((data ?? '').replace(/^data: /, '')) as DashboardModel;
    }
  }
}

/** The first model that is as wanted; the test's own time limit ends a wait in vain. */
async function modelWhere(
  heard: AsyncGenerator<DashboardModel>,
  wanted: (model: DashboardModel) => boolean,
): Promise<DashboardModel> {
  for (let next = await heard.next(); next.done !== true; next = await heard.next()) {
    if (wanted(next.value)) return next.value;
  }
  throw new Error('the stream has ended');
}

describe('the dashboard’s server', () => {
  it('serves a page with the goals in it, and what the page needs', async () => {
    const { url } = await serving(
      aFolder({ 'Run.md': aNote({}, '# Run </script><script>alert(1)</script>') }),
    );
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    const html = await page.text();
    expect(html).toContain('Run \\u003c/script>');
    expect(html).not.toContain('<script>alert(1)');
    expect(await (await fetch(`${url}page.js`)).text()).toBe('the script');
    expect(await (await fetch(`${url}page.css`)).text()).toBe('the styles');
    const model = (await (await fetch(`${url}model`)).json()) as DashboardModel;
    expect(model).toMatchObject({ state: 'ready', today: '2026-06-15', summary: { goals: 1 } });
  });

  it('gives every server another token', async () => {
    const root = aFolder();
    const [one, two] = [await serving(root), await serving(root)];
    expect(new URL(one.url).pathname).not.toBe(new URL(two.url).pathname);
  });

  it('answers nobody without the token', async () => {
    const { url, port } = await serving(aFolder({ 'Run.md': RUN }));
    const wrong = url.replace(/\/[\w-]{32}\/$/, `/${'x'.repeat(32)}/`);
    for (const each of ['', 'page.js', 'model', 'events'])
      expect((await fetch(wrong + each)).status).toBe(403);
    expect((await post(`${wrong}check-in`, { path: 'Run.md', value: '3', comment: '' })).status).toBe(403);
    for (const each of ['/', '/model', '/check-in']) {
      expect((await fetch(`http://127.0.0.1:${port}${each}`)).ok).toBe(false);
    }
  });

  it('answers no other name than its own, whatever that resolves to', async () => {
    const { url, port } = await serving(aFolder());
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1.evil.example:${port}`,
      '127.0.0.1:1',
    ]) {
      expect(await status(url, { host })).toBe(403);
    }
    expect(await status(url, { host: `localhost:${port}` })).toBe(200);
  });

  it('answers no page of another origin', async () => {
    const { url, port } = await serving(aFolder({ 'Run.md': RUN }));
    for (const origin of [
      'http://evil.example',
      'null',
      `http://127.0.0.1:${port + 1}`,
      `https://127.0.0.1:${port}`,
    ]) {
      expect(await status(url, { origin })).toBe(403);
    }
    expect(await status(url, { origin: `http://127.0.0.1:${port}` })).toBe(200);
  });

  it('says so when the port is taken', async () => {
    const { port } = await serving(aFolder());
    await expect(serving(aFolder(), port)).rejects.toThrow(`Port ${port} cannot be used`);
  });

  it('lets go of everybody when it is closed', async () => {
    const server = await serving(aFolder());
    const heard = models(server.url);
    await heard.next();
    await server.close();
    await expect(
      heard.next().then(({ done }) => done === true || Promise.reject(new Error('still open'))),
    ).rejects.toThrow();
    await expect(fetch(server.url)).rejects.toThrow();
  });
});

describe('actions of the page', () => {
  async function acting(files: Readonly<Record<string, string>> = { 'Goals/Run.md': RUN }) {
    const root = aFolder(files);
    const { url } = await serving(root);
    const act = async (action: string, body: unknown) => {
      const response = await post(url + action, body);
      return { status: response.status, ...((await response.json()) as { ok: boolean; message?: string }) };
    };
    return { root, url, act };
  }

  it('log a check-in', async () => {
    const { root, act } = await acting();
    expect(await act('check-in', { path: 'Goals/Run.md', value: '3 km', comment: 'rain' })).toEqual({
      status: 200,
      ok: true,
    });
    expect(readIn(root, 'Goals/Run.md')).toContain('- 2026-06-01: 1\n- 2026-06-15: 3 km — rain\n');
    expect(readIn(root, 'Goals/Run.md')).toContain('current: 3\n');
  });

  it('tick a milestone and open it again', async () => {
    const { root, act } = await acting();
    expect(
      (await act('milestone', { path: 'Goals/Run.md', position: 0, text: 'First kilometre', mark: 'done' }))
        .ok,
    ).toBe(true);
    expect(readIn(root, 'Goals/Run.md')).toBe(RUN.replace('[ ]', '[x]'));
    expect(
      (await act('milestone', { path: 'Goals/Run.md', position: 0, text: 'First kilometre', mark: 'open' }))
        .ok,
    ).toBe(true);
    expect(readIn(root, 'Goals/Run.md')).toBe(RUN);
  });

  it('follow settings that are changed in the app meanwhile', async () => {
    const root = aFolder({ 'Run.md': '---\ntype: goal\ntarget: 5\nstand: 1\n---\n# Run\n' });
    let settings = DEFAULT_SETTINGS;
    const { url } = await serving(root, 0, () => settings);
    settings = {
      ...DEFAULT_SETTINGS,
      schema: {
        ...DEFAULT_SETTINGS.schema,
        properties: { ...DEFAULT_SETTINGS.schema.properties, current: 'stand' },
      },
    };
    expect(await (await post(`${url}check-in`, { path: 'Run.md', value: '2', comment: '' })).json()).toEqual({
      ok: true,
    });
    expect(readIn(root, 'Run.md')).toContain('stand: 2\n');
    expect(readIn(root, 'Run.md')).not.toContain('current:');
  });

  it('apply a fix', async () => {
    const { root, act } = await acting({ 'Run.md': smartExample({ target: null, traget: '3' }) });
    const line =
      readIn(root, 'Run.md')
        .split('\n')
        .findIndex((each) => each.startsWith('traget')) + 1;
    expect(await act('fix', { path: 'Run.md', rule: 'properties/misspelt-name', line })).toEqual({
      status: 200,
      ok: true,
    });
    expect(readIn(root, 'Run.md')).toContain('\ntarget: 3\n');
    const again = await act('fix', { path: 'Run.md', rule: 'properties/misspelt-name', line });
    expect(again).toMatchObject({ ok: false, message: expect.stringContaining('settled already') as string });
  });

  it.each([
    ['check-in', { path: 'Goals/Run.md', value: 'a lot', comment: '' }, 'is no check-in'],
    ['check-in', { path: 'Diary.md', value: '3', comment: '' }, 'not a goal'],
    ['check-in', { path: '../Run.md', value: '3', comment: '' }, 'not a goal'],
    ['check-in', { path: 'Broken.md', value: '3', comment: '' }, 'not a goal'],
    [
      'milestone',
      { path: 'Goals/Run.md', position: 9, text: 'Ninth', mark: 'done' },
      'not in the note any more',
    ],
    ['fix', { path: 'Goals/Run.md', rule: 'no/rule', line: 1 }, 'settled already'],
  ])('%s that cannot be done says why: %j', async (action, body, message) => {
    const files = {
      'Goals/Run.md': RUN,
      'Diary.md': '# Monday\n',
      'Broken.md': '---\ntype: goal\nx: [\n---\n',
    };
    const { root, act } = await acting(files);
    const outcome = await act(action, body);
    expect(outcome).toMatchObject({ status: 200, ok: false });
    expect(outcome.message).toContain(message);
    for (const [name, text] of Object.entries(files)) expect(readIn(root, name)).toBe(text);
  });

  it.each([
    ['check-in', {}],
    ['check-in', 'no json'],
    ['check-in', { path: 'Goals/Run.md', value: 3, comment: '' }],
    ['milestone', { path: 'Goals/Run.md', position: -1, text: 'First kilometre', mark: 'done' }],
    ['milestone', { path: 'Goals/Run.md', position: 0, text: 'First kilometre', mark: 'deleted' }],
    ['fix', { path: ['Goals/Run.md'], rule: 'x', line: 1 }],
  ])('%s is refused when it asks wrongly: %j', async (action, body) => {
    const { root, act } = await acting();
    expect(await act(action, body)).toMatchObject({ status: 400, ok: false });
    expect(readIn(root, 'Goals/Run.md')).toBe(RUN);
  });

  it('are refused as a form or as too much', async () => {
    const { root, url } = await acting();
    const body = { path: 'Goals/Run.md', value: '3', comment: '' };
    expect((await post(`${url}check-in`, body, { 'Content-Type': 'text/plain' })).status).toBe(400);
    expect((await post(`${url}check-in`, { ...body, comment: 'x'.repeat(100_000) })).status).toBe(413);
    expect((await fetch(`${url}check-in`)).status).toBe(404);
    expect(readIn(root, 'Goals/Run.md')).toBe(RUN);
  });

  it('log two check-ins at once without losing one', async () => {
    const { root, act } = await acting();
    await Promise.all(
      ['+1', '+2'].map((value) => act('check-in', { path: 'Goals/Run.md', value, comment: '' })),
    );
    expect(readIn(root, 'Goals/Run.md')).toMatch(/- 2026-06-15: \+[12]\n- 2026-06-15: \+[12]\n/);
  });
});

describe('a page that listens', () => {
  it('hears of the goals at once, and of every change of the files', async () => {
    const root = aFolder({ 'Run.md': RUN });
    const { url } = await serving(root);
    const heard = models(url);
    expect((await heard.next()).value).toMatchObject({ summary: { goals: 1 } });

    writeIn(root, 'Sub/Walk.md', aNote({ framework: 'pact' }, '# Walk'));
    await modelWhere(heard, ({ goals }) => goals.some(({ title }) => title === 'Walk'));

    writeIn(root, 'Run.md', RUN.replace('# Run', '# Run 5 km'));
    await modelWhere(heard, ({ goals }) => goals.some(({ title }) => title === 'Run 5 km'));

    rmSync(path.join(root, 'Run.md'));
    await modelWhere(heard, ({ goals }) => goals.length === 1);
  });

  it('hears of the last of several writes in a row', async () => {
    const root = aFolder({ 'Run.md': RUN });
    const { url } = await serving(root);
    const heard = models(url);
    for (let turn = 1; turn <= 5; turn += 1) {
      for (const title of [`Turn ${turn} half`, `Turn ${turn}`])
        writeIn(root, 'Run.md', RUN.replace('# Run', `# ${title}`));
      await modelWhere(heard, ({ goals }) => goals[0]?.title === `Turn ${turn}`);
    }
  });

  it('hears of what another page did', async () => {
    const root = aFolder({ 'Run.md': RUN });
    const { url } = await serving(root);
    const heard = models(url);
    await heard.next();
    await post(`${url}check-in`, { path: 'Run.md', value: '4', comment: '' });
    const { goals } = await modelWhere(heard, (model) => model.goals[0]?.checkIn.current === 4);
    expect(goals[0]?.checkIn.last).toBe('2026-06-15');
  });

  it('hears that a note cannot be read any more, and that it can again', async () => {
    const root = aFolder({ 'Run.md': RUN });
    const { url } = await serving(root);
    const heard = models(url);
    writeIn(root, 'Run.md', '---\ntype: goal\nx: [\n---\n');
    await modelWhere(heard, ({ unreadable }) => unreadable.length === 1);
    writeIn(root, 'Run.md', RUN);
    await modelWhere(heard, ({ unreadable, goals }) => unreadable.length === 0 && goals.length === 1);
  });
});
