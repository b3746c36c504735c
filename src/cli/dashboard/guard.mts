/**
 * Who may talk to the dashboard's server: the page it handed out, on this computer, and nobody else. In: requests. Out: those that may
 * pass. A page of another site cannot know the token, cannot pass for us by a name that resolves to 127.0.0.1, and cannot read answers.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** The page runs its own script only, asks this server only, and cannot be framed. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export interface Guarded {
  readonly token: string;
  /** Where the server listens; known once it does. */
  readonly port: () => number;
}

/** Expects the token as the path parameter `token`. Answers 403 without a word about why. */
export function guard({ token, port }: Guarded): MiddlewareHandler {
  return async (context, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    const host = context.req.header('host') ?? '';
    const origin = context.req.header('origin');
    const isOurs =
      hosts.includes(host) &&
      (origin === undefined || origin === `http://${host}`) &&
      isSame(context.req.param('token') ?? '', token);
    if (!isOurs) return context.text('Forbidden', 403);
    await next();
    context.header('Content-Security-Policy', POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cross-Origin-Resource-Policy', 'same-origin');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    if (context.res.headers.get('Cache-Control') === null) context.header('Cache-Control', 'no-store');
  };
}

/** In constant time, so that a wrong token does not tell how much of it is right. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
