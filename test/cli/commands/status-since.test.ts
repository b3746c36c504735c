import { describe, expect, it } from 'vitest';
import { aFolder } from '../../support/a-folder';
import { aNote } from '../../support/a-note';
import { runCli } from '../../support/run-cli';

const RUN = aNote(
  { start: '2026-06-01', due: '2026-06-30', baseline: 0, target: 10 },
  '# Run\n\n## Check-ins\n- 2026-06-05: 2\n- 2026-06-14: 5\n\n## Changes\n- 2026-06-10: target 12 → 10 — a | b\n',
);
const IDEA = aNote({ status: 'idea' }, '# Sing\n');

function status(...options: readonly string[]) {
  return runCli(['status', ...options], { cwd: aFolder({ 'Run.md': RUN, 'Sing.md': IDEA }) });
}

describe('status --since', () => {
  it('as text shows then and now, and what happened', async () => {
    const { code, out } = await status('--since', '2026-06-07');
    expect(code).toBe(0);
    expect(out.slice(out.indexOf('Since')).replace(/ {2,}/g, ' | ').trim()).toBe(
      'Since 2026-06-07\n | Run | 20% → 50% | On track | 1 check-in; target 12 → 10 (a | b)',
    );
  });

  it('as Markdown is a table that stays one', async () => {
    const { out } = await status('--since', '2026-06-07', '--format', 'md');
    expect(out).toContain('## Since 2026-06-07\n\n| Goal | Progress | Health | What happened |\n| --- |');
    expect(out).toContain('| [Run](Run.md) | 20% → 50% | On track | 1 check-in; target 12 → 10 (a \\| b) |');
  });

  it('as JSON stands beside the goals', async () => {
    const { out } = await status('--since', '2026-06-07', '--format', 'json');
    const report = JSON.parse(out) as { readonly goals: readonly unknown[]; readonly since: unknown };
    expect(report.goals).toHaveLength(2);
    expect(report.since).toMatchObject({
      date: '2026-06-07',
      goals: [{ path: 'Run.md', checkIns: 1, before: { share: 0.2 }, now: { share: 0.5 } }],
    });
  });

  it('as HTML stands in the page, beside the goals', async () => {
    const { out } = await status('--since', '2026-06-07', '--format', 'html');
    const data = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(out)?.[1] ?? '';
    const page = JSON.parse(data) as { readonly since: unknown };
    expect(page.since).toMatchObject({ since: '2026-06-07', goals: [{ path: 'Run.md', checkIns: 1 }] });
  });

  it('says so when nothing has happened', async () => {
    expect((await status('--since', '2026-06-15')).out).toContain(
      'Nothing was logged, and no plan has moved.',
    );
  });

  it.each([
    ['June', '--since takes a day as YYYY-MM-DD, not “June”.'],
    ['2026-06-16', '--since 2026-06-16 lies after today (2026-06-15).'],
  ])('%s is refused with what is wrong', async (given, message) => {
    const { code, out, err } = await status('--since', given);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
