import { describe, expect, it } from 'vitest';
import { adjustingPlan, type PlanAdjustment } from '../../../src/core/goal/adjust-plan';
import { parseCadence } from '../../../src/core/goal/cadence';
import { readPlanWanted } from '../../../src/core/goal/plan-wanted';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { aNote } from '../../support/a-note';

const adjusted = (
  text: string,
  wanted: PlanAdjustment['wanted'],
  { date = '2026-03-01', reason = '' }: Partial<PlanAdjustment> = {},
) => adjustingPlan('Run.md', { wanted, date, reason }, DEFAULT_SCHEMA)(text);
const textOf = (...asked: Parameters<typeof adjusted>) => {
  const result = adjusted(...asked);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.text;
};

describe('moving a plan', () => {
  const note = aNote({ target: 300, due: '2026-08-01' }, '# Run');

  it('sets every property and says so in the order of the plan, in one edit', () => {
    const wanted = {
      status: 'paused',
      baseline: 10,
      cadence: parseCadence('3 per week'),
      start: '2026-01-05',
      due: null,
      target: 250.5,
    } as const;
    expect(textOf(note, wanted, { reason: 'knee' })).toBe(
      aNote(
        {
          target: 250.5,
          due: null,
          start: '2026-01-05',
          baseline: 10,
          cadence: '3 per week',
          status: 'paused',
        },
        `# Run

## Changes
- 2026-03-01: target 300 → 250.5 — knee
- 2026-03-01: due 2026-08-01 → none — knee
- 2026-03-01: start none → 2026-01-05 — knee
- 2026-03-01: baseline none → 10 — knee
- 2026-03-01: cadence none → 3 per week — knee
- 2026-03-01: status active → paused — knee`,
      ),
    );
  });

  it('keeps comments, quotes and line breaks', () => {
    const messy = '---\r\ntype: goal\r\ntarget: "300" # far\r\n---\r\n# Run\r\n';
    expect(textOf(messy, { target: 250 })).toBe(
      '---\r\ntype: goal\r\ntarget: 250 # far\r\n---\r\n# Run\r\n\r\n## Changes\r\n- 2026-03-01: target 300 → 250\r\n',
    );
  });

  it.each([
    [
      'after check-ins, before reviews',
      '## Check-ins\n- 2026-01-01: 3\n\n## Reviews',
      '## Check-ins\n- 2026-01-01: 3\n\n## Changes\n- 2026-03-01: target 300 → 250\n\n## Reviews',
    ],
    ['before reviews', '## Reviews', '## Changes\n- 2026-03-01: target 300 → 250\n\n## Reviews'],
    [
      'below the last change, with its bullet',
      '## Changes\n* 2026-01-01: target 400 → 300\n* a remark\n',
      '## Changes\n* 2026-01-01: target 400 → 300\n* 2026-03-01: target 300 → 250\n* a remark\n',
    ],
    [
      'with the next numbers',
      '## Changes\n1. 2026-01-01: target 400 → 300',
      '## Changes\n1. 2026-01-01: target 400 → 300\n2. 2026-03-01: target 300 → 250',
    ],
    [
      'below what the section says',
      '### Changes\nWhat moved.\n\n### More',
      '### Changes\nWhat moved.\n\n- 2026-03-01: target 300 → 250\n\n### More',
    ],
  ])('puts the line %s', (_, body, expected) => {
    expect(textOf(aNote({ target: 300 }, `# Run\n\n${body}`), { target: 250 })).toBe(
      aNote({ target: 250 }, `# Run\n\n${expected}`),
    );
  });

  it.each<[string, PlanAdjustment['wanted']]>([
    ['nothing is asked for', {}],
    ['the target is that already', { target: 300 }],
    ['all of it is that already', { target: 300, due: '2026-08-01', status: 'active', start: null }],
  ])('changes nothing when %s', (_, wanted) => {
    expect(adjusted(note, wanted)).toEqual({ ok: true, text: note, edits: [] });
  });

  it('says what stood there although it meant nothing', () => {
    const text = textOf(aNote({ due: 'in spring → or so' }), { due: '2026-04-01' });
    expect(text).toContain('- 2026-03-01: due in spring or so → 2026-04-01');
  });

  it.each<[string, string, PlanAdjustment['wanted'], Partial<PlanAdjustment>, string]>([
    ['no goal', '# Run', { target: 3 }, {}, 'not-found'],
    ['broken properties', '---\ntype: goal\nx: [\n---\n', { target: 3 }, {}, 'unreadable'],
    ['an anchor', '---\ntype: goal\ntarget: &t 4\n---\n', { target: 3 }, {}, 'anchor-or-tag'],
    ['no number', note, { target: Number.NaN }, {}, 'not-exact'],
    ['no day', note, { due: 'soon' }, {}, 'not-exact'],
    ['no day of the change', note, { target: 3 }, { date: '2026-02-30' }, 'not-exact'],
    ['a reason without end', note, { target: 3 }, { reason: 'why '.repeat(2000) }, 'not-exact'],
    ['an open code block', aNote({ target: 4 }, '# Run\n\n```\ncode'), { target: 3 }, {}, 'not-exact'],
  ])('is refused for %s', (_, text, wanted, rest, code) => {
    expect(adjusted(text, wanted, rest)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('what a plan can be moved to', () => {
  it.each([
    ['target', ' 2.5 ', { target: 2.5 }],
    ['target', '1,5', { target: 1.5 }],
    ['baseline', 'none', { baseline: null }],
    ['due', '2026-04-01', { due: '2026-04-01' }],
    ['start', '', { start: null }],
    ['cadence', 'every day', { cadence: { times: 1, period: 'day', weekdaysOnly: false } }],
    ['cadence', 'None', { cadence: null }],
    ['status', 'Resting', { status: 'paused' }],
    ['status', 'paused', { status: 'paused' }],
  ] as const)('%s “%s”', (what, text, wanted) => {
    const schema = {
      ...DEFAULT_SCHEMA,
      statusValues: { ...DEFAULT_SCHEMA.statusValues, paused: 'resting' },
    };
    expect(readPlanWanted(what, text, schema)).toEqual({ ok: true, wanted });
  });
  it.each([
    ['target', 'three'],
    ['start', '2026-13-01'],
    ['cadence', 'sometimes'],
    ['status', 'none'],
  ] as const)('%s “%s” is wrong', (what, text) => {
    const read = readPlanWanted(what, text, DEFAULT_SCHEMA);
    expect(read).toMatchObject({ ok: false, message: expect.stringContaining(text) as string });
  });
});
