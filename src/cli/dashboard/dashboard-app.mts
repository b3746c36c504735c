/** What the dashboard's server answers. In: requests. Out: the page, the model whenever it changes, and the outcome of actions. */
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import * as v from 'valibot';
import { isLocalDate } from '../../core/calendar/local-date';
import { t } from '../../i18n/cli';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import type { DashboardPage } from '../io.mts';
import { guard, type Guarded } from './guard.mts';
import type { LiveGoals } from './live-goals.mts';
import type { PageData } from './page-data';
import { liveHtml } from './page-html.mts';

export interface AppOptions extends Guarded {
  readonly goals: LiveGoals;
  readonly page: DashboardPage;
  readonly about: Pick<PageData, 'vault' | 'openInApp'>;
}

const PATH = v.pipe(v.string(), v.maxLength(4096));
const WORDS = v.pipe(v.string(), v.maxLength(2000));
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));

const DAY = v.pipe(v.string(), v.check(isLocalDate));

const CHECK_IN = v.object({ path: PATH, value: WORDS, comment: WORDS, date: v.optional(DAY) });
const MILESTONE = v.object({ path: PATH, position: COUNT, text: WORDS, mark: v.picklist(['done', 'open']) });
const FIX = v.object({ path: PATH, rule: v.pipe(v.string(), v.maxLength(200)), line: COUNT });

/** Larger than any check-in with its comment. In bytes. */
const LARGEST_BODY = 32_768;

/** Every route stands below the token: `/<token>/…`. */
export function dashboardApp({ token, port, goals, page, about }: AppOptions): Hono {
  const app = new Hono();
  app.use('/:token/*', guard({ token, port }));
  app.use('/:token/*', bodyLimit({ maxSize: LARGEST_BODY }));
  app.get('/:token/', (context) => context.html(liveHtml({ kind: 'live', ...about, model: goals.model() })));
  app.get('/:token/page.js', (context) =>
    context.body(page.script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/:token/page.css', (context) =>
    context.body(page.styles, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get('/:token/model', (context) => context.json(goals.model()));
  app.get('/:token/page', (context) => {
    const page = goals.page(context.req.query('path') ?? '');
    return page === null ? context.text('Not found', 404) : context.json(page);
  });
  app.get('/:token/events', (context) => events(context, goals));
  app.post('/:token/check-in', (context) =>
    answer(context, CHECK_IN, ({ path, value, comment, date }) =>
      goals.logCheckIn(path, value, comment, date),
    ),
  );
  app.post('/:token/milestone', (context) =>
    answer(context, MILESTONE, ({ path, mark, ...milestone }) => goals.tickMilestone(path, milestone, mark)),
  );
  app.post('/:token/fix', (context) =>
    answer(context, FIX, ({ path, rule, line }) => goals.applyFix(path, rule, line)),
  );
  app.notFound((context) => context.text('Not found', 404));
  return app;
}

/** The model now and after every change, until the page goes away. */
function events(context: Context, goals: LiveGoals): Response {
  return streamSSE(context, async (stream) => {
    let wake: () => void = () => undefined;
    let changed = true;
    const stop = goals.subscribe(() => {
      changed = true;
      wake();
    });
    stream.onAbort(() => {
      stop();
      wake();
    });
    while (!stream.aborted) {
      if (changed) {
        changed = false;
        await stream.writeSSE({ event: 'model', data: JSON.stringify(goals.model()) });
      } else await new Promise<void>((resolve) => (wake = resolve));
    }
  });
}

/** Reads the body, does what it asks for, and says how that went. Asking wrongly is 400, a refused edit is an answer like any other. */
async function answer<Schema extends v.GenericSchema>(
  context: Context,
  schema: Schema,
  action: (asked: v.InferOutput<Schema>) => Promise<ActionOutcome>,
): Promise<Response> {
  // a form of another site can send text, but not JSON
  const isJson = /^application\/json\b/i.test(context.req.header('content-type') ?? '');
  const asked = v.safeParse(schema, isJson ? await context.req.json().catch(() => null) : null);
  if (!asked.success) return context.json({ ok: false, message: t('cli.dashboard.badRequest') }, 400);
  return context.json(await action(asked.output));
}
