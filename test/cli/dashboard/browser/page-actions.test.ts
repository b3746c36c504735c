import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageActions } from '../../../../src/cli/dashboard/browser/page-actions.mts';

function answering(answer: () => Promise<Response>) {
  const asked = vi.fn<(url: string, init: RequestInit & { body: string }) => Promise<Response>>(answer);
  vi.stubGlobal('fetch', asked);
  return asked;
}

describe('actions of the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['check-in', { path: 'A.md', value: '3', comment: 'rain' }],
    ['milestone', { path: 'A.md', position: 0, text: 'First', mark: 'done' }],
    ['fix', { path: 'A.md', rule: 'measure/no-target', line: 3 }],
  ])('%s asks the server the page came from', async (action, body) => {
    const asked = answering(() => Promise.resolve(Response.json({ ok: true })));
    const actions = pageActions({ kind: 'live' }, () => undefined);
    const outcome = {
      'check-in': () => actions.logCheckIn('A.md', '3', 'rain'),
      milestone: () => actions.tickMilestone('A.md', { position: 0, text: 'First' }, 'done'),
      fix: () => actions.applyFix?.('A.md', 'measure/no-target', 3),
    }[action];
    expect(await outcome?.()).toEqual({ ok: true });
    const [url, init] = asked.mock.calls[0] ?? [];
    expect(url).toBe(action);
    expect(JSON.parse(init?.body ?? '')).toEqual(body);
    expect(init).toMatchObject({ method: 'POST', headers: { 'Content-Type': 'application/json' } });
  });

  it('hand on why something could not be done', async () => {
    answering(() => Promise.resolve(Response.json({ ok: false, message: 'no' }, { status: 400 })));
    expect(await pageActions({ kind: 'live' }, () => undefined).logCheckIn('A.md', 'x', '')).toEqual({
      ok: false,
      message: 'no',
    });
  });

  it.each([
    ['is not there', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['says something else', () => Promise.resolve(new Response('Forbidden', { status: 403 }))],
  ])('say so when the server %s', async (_, answer) => {
    answering(answer);
    const outcome = await pageActions({ kind: 'live' }, () => undefined).logCheckIn('A.md', '3', '');
    expect(outcome).toEqual({ ok: false, message: 'The dashboard’s server does not answer.' });
  });

  it('of a report change nothing and ask nobody', async () => {
    const asked = answering(() => Promise.reject(new Error('asked')));
    const actions = pageActions({ kind: 'report' }, () => undefined);
    expect(await actions.logCheckIn('A.md', '3', '')).toMatchObject({ ok: false });
    expect(await actions.tickMilestone('A.md', { position: 0, text: 'First' }, 'done')).toMatchObject({
      ok: false,
    });
    expect(actions.applyFix).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
  });
});
