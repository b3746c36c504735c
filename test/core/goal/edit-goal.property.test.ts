import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { adjustPlan } from '../../../src/core/goal/adjust-plan';
import { insertSection, logCheckIn, markMilestone, type NewCheckIn } from '../../../src/core/goal/edit-goal';
import type { EditResult } from '../../../src/core/goal/edit-result';
import type { Goal } from '../../../src/core/goal/goal';
import { readNote } from '../../../src/core/goal/parse-goal';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { applyEdits, type Span } from '../../../src/core/text/span';
import { messyGoalNote } from '../../support/messy-body';

const counts: Record<string, number> = {};
const count = (name: string) => (counts[name] = (counts[name] ?? 0) + 1);
afterAll(() => console.log('edits of messy bodies:', counts));

const seed = Number(process.env['FC_SEED'] ?? 20260615);

function goalOf(text: string): Goal {
  const read = readNote('Goals/Run.md', text, DEFAULT_SCHEMA);
  if (read.kind !== 'goal') throw new Error(`read as ${read.kind}`);
  return read.goal;
}

/** Everything a goal says, without places. */
function said(goal: Goal): object {
  const words = (span: Span) => goal.text.slice(span.from, span.to);
  return {
    title: goal.title.value,
    properties: goal.properties.filter(({ key }) => key !== 'current').map(({ key, value }) => [key, value]),
    milestones: goal.milestones.map(({ text, done, due }) => ({ text, done, due })),
    checkIns: goal.checkIns.map(({ date, time, report, comment }) => ({ date, time, report, comment })),
    plans: goal.plans.map(({ value }) => value),
    reviews: goal.reviews.map(({ date }) => date),
    criteria: Object.keys(goal.criteria),
    sections: goal.sections.map(({ title, level }) => [title, level]),
    headings: goal.sections.map(({ heading }) => words(heading)),
  };
}

/** Every byte outside the edits is where it was, in the same order. */
function expectOnlyEdits(before: string, result: EditResult & { ok: true }): void {
  expect(applyEdits(before, result.edits)).toBe(result.text);
  let kept = '';
  let at = 0;
  let old = 0;
  for (const { from, to, insert } of [...result.edits].sort((a, b) => a.from - b.from)) {
    kept += result.text.slice(at, at + from - old);
    at += from - old + insert.length;
    old = to;
  }
  kept += result.text.slice(at);
  expect(kept).toBe(
    [...result.edits]
      .sort((a, b) => a.from - b.from)
      .reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), before),
  );
}

function refused(result: EditResult & { ok: false }, allowed: readonly string[]): void {
  count(`refused: ${result.refusal.code}`);
  expect(allowed, JSON.stringify(result.refusal)).toContain(result.refusal.code);
}

const report: fc.Arbitrary<NewCheckIn['report']> = fc.oneof(
  fc.record({
    kind: fc.constant('value' as const),
    amount: fc.constantFrom(0, 1, 2.5, 1200, 0.125, 1e-7, 123456789),
    unit: fc.constantFrom(null, 'km', '%', '€', 'pages a day'),
  }),
  fc.record({
    kind: fc.constant('delta' as const),
    amount: fc.constantFrom(1, -1, 2.5, -0.5),
    unit: fc.constantFrom(null, 'km'),
  }),
  fc.constant({ kind: 'done' as const }),
  fc.constant({ kind: 'skip' as const }),
);
const newCheckIn: fc.Arbitrary<NewCheckIn> = fc
  .record({
    date: fc.constantFrom('2026-06-15', '2025-12-31', '2026-02-28'),
    time: fc.constantFrom(undefined, '07:05', '23:59'),
    report,
    comment: fc.oneof(
      fc.constantFrom(
        '',
        'fine',
        '— dash – and - hyphen',
        'two\nlines\r\n',
        '%% hidden %%',
        '[x](y) `z`',
        '- [ ] no task',
        '# no heading',
        '| no | table |',
      ),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
  })
  .map(({ time, ...rest }) => (time === undefined ? rest : { ...rest, time }));

describe('an edit of a messy goal note', () => {
  it('that logs a check-in adds one line, lets current follow, and changes nothing else', () => {
    fc.assert(
      fc.property(messyGoalNote, newCheckIn, ({ text, eol }, checkIn) => {
        const goal = goalOf(text);
        const result = logCheckIn(goal, checkIn, DEFAULT_SCHEMA);
        if (!result.ok) return refused(result, ['not-exact']);
        count('logged');
        expectOnlyEdits(text, result);
        const after = goalOf(result.text);
        expect(after.checkIns.length).toBe(goal.checkIns.length + 1);
        const added = after.checkIns.at(-1);
        expect(added?.comment).toBe(checkIn.comment.replace(/\s+/g, ' ').trim());
        expect([added?.date, added?.time]).toEqual([checkIn.date, checkIn.time ?? null]);
        if (checkIn.report.kind !== 'delta') expect(added?.report).toEqual(checkIn.report);
        const sectionsBefore = new Set(goal.sections.map(({ title }) => title));
        const without = {
          ...after,
          checkIns: after.checkIns.slice(0, -1),
          sections: after.sections.filter(({ title }) => sectionsBefore.has(title)),
        };
        expect(said(without)).toEqual(said(goal));
        if (eol === '\r\n') expect(result.text.replaceAll('\r\n', '')).not.toMatch(/\n/);
      }),
      { numRuns: 3000, seed },
    );
  });

  it('that moves the plan sets its properties, adds a line for each, and changes nothing else', () => {
    const planned = ['target', 'due', 'status', 'framework'];
    const unplanned = (goal: Goal) => ({
      ...goal,
      properties: goal.properties.filter(({ key }) => !planned.includes(key)),
    });
    fc.assert(
      fc.property(
        messyGoalNote,
        fc.constantFrom(null, 0, 250, 1e-7, -3),
        fc.constantFrom(null, '2026-12-31'),
        newCheckIn,
        ({ text, eol }, target, due, { comment: reason, date }) => {
          const goal = goalOf(text);
          const wanted = { target, due, status: 'paused' } as const;
          const result = adjustPlan(goal, { wanted, date, reason }, DEFAULT_SCHEMA);
          if (!result.ok)
            return refused(result, [
              'not-exact',
              'anchor-or-tag',
              'nested-value',
              'flow-root',
              'document-end',
            ]);
          count('adjusted');
          expectOnlyEdits(text, result);
          const after = goalOf(result.text);
          expect(after).toMatchObject(wanted);
          const added = after.changes.slice(goal.changes.length);
          expect(added.map(({ what }) => what)).toEqual([
            ...(goal.target === target ? [] : ['target']),
            ...(goal.due === due ? [] : ['due']),
            ...(goal.status === 'paused' ? [] : ['status']),
          ]);
          for (const change of added)
            expect(change).toMatchObject({ date, reason: reason.replace(/\s+/g, ' ').trim() });
          const sectionsBefore = new Set(goal.sections.map(({ title }) => title));
          const sections = after.sections.filter(({ title }) => sectionsBefore.has(title));
          expect(said(unplanned({ ...after, sections }))).toEqual(said(unplanned(goal)));
          if (eol === '\r\n') expect(result.text.replaceAll('\r\n', '')).not.toMatch(/\n/);
        },
      ),
      { numRuns: 2000, seed },
    );
  });

  it('that ticks a milestone changes one character', () => {
    fc.assert(
      fc.property(
        messyGoalNote,
        fc.nat(),
        fc.constantFrom('done' as const, 'open' as const),
        ({ text }, which, mark) => {
          const goal = goalOf(text);
          if (goal.milestones.length === 0) return;
          const position = which % goal.milestones.length;
          const result = markMilestone(goal, { position, text: goal.milestones[position]?.text ?? '' }, mark);
          if (!result.ok) return refused(result, []);
          count('milestone marked');
          expectOnlyEdits(text, result);
          expect(result.text.length).toBe(text.length);
          const milestones = goal.milestones.map(({ text: words, done, due }, at) => ({
            text: words,
            done: at === position ? mark === 'done' : done,
            due,
          }));
          expect(said(goalOf(result.text))).toEqual({ ...said(goal), milestones });
        },
      ),
      { numRuns: 2000, seed },
    );
  });

  it('that adds a section adds it once, where it is read as one', () => {
    const title = fc.constantFrom(
      'Specific',
      'Time-bound',
      'Milestones',
      'If–then plans',
      'Check-ins',
      'Reviews',
      'Notes of mine',
      'Ünï',
    );
    fc.assert(
      fc.property(
        messyGoalNote,
        title,
        fc.constantFrom('', 'Some words.', 'two\nlines\n\n', '- a\n- b'),
        ({ text, eol }, name, words) => {
          const goal = goalOf(text);
          const result = insertSection(text, name, words);
          if (!result.ok) return refused(result, ['key-exists', 'not-exact']);
          count('section added');
          expectOnlyEdits(text, result);
          const after = goalOf(result.text);
          const added = after.sections.filter((section) => section.title === name);
          expect(added.length).toBe(1);
          const body = after.text.slice(added[0]?.body.from, added[0]?.body.to).trim();
          expect(body.startsWith(words.trim().replaceAll('\n', eol))).toBe(true);
          expect(
            after.sections
              .filter((section) => section.title !== name)
              .map((section) => [section.title, section.level]),
          ).toEqual(goal.sections.map((section) => [section.title, section.level]));
          if (eol === '\r\n') expect(result.text.replaceAll('\r\n', '')).not.toMatch(/\n/);
        },
      ),
      { numRuns: 2000, seed },
    );
  });
});
