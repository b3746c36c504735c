// The host for any browser: an address on this machine. In: the options of its start. Out: the address. Nothing is written to disk.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { buildHost } from './build-host.mjs';
import { OWN_PLUGIN, readPlugin } from './read-plugin.mjs';

/** The plugin may talk to nobody but this server. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/** @param port 0: any that is free */
export async function serveHost({ vault, clock, layout, port = 0 }) {
  const files = await buildHost();
  const start = readFileSync(path.join(import.meta.dirname, 'start-page.mjs'), 'utf8');
  const home = files['/'].body.replace('</body>', '<script type="module" src="/start.mjs"></script></body>');
  const boot = () => ({
    vault,
    plugins: [readPlugin()],
    data: {},
    start: 'running',
    device: 'desktop',
    theme: 'light',
    layout,
  });
  const json = (value) => ({ type: 'application/json', body: JSON.stringify(value) });
  const answers = {
    '/': () => ({ type: 'text/html', body: home }),
    '/host.js': () => files['/host.js'],
    '/host.css': () => files['/host.css'],
    '/start.mjs': () => ({ type: 'text/javascript', body: start }),
    '/boot.json': () => json({ clock, boot: boot() }),
    '/plugin.json': () => json(readPlugin()),
    '/version.json': () => json({ version: builtAt() }),
  };
  const server = createServer((request, response) => {
    const answer = answers[new URL(request.url, 'http://localhost').pathname]?.();
    if (answer === undefined) return response.writeHead(404).end();
    response
      .writeHead(200, { 'content-type': answer.type, 'content-security-policy': POLICY })
      .end(answer.body);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Changes with every build. */
export function builtAt() {
  const times = ['main.js', 'styles.css'].map((name) => statSync(path.join(OWN_PLUGIN, name)).mtimeMs);
  return times.join();
}
