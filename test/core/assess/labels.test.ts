import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess/assess';
import { findLabels } from '../../../src/core/assess/labels';
import { tokenise } from '../../../src/core/assess/tokens';
import type { FrameworkId } from '../../../src/core/frameworks/framework';

/** `specific: words under it`, one a part. */
function parts(text: string, framework: FrameworkId = 'smart'): readonly string[] {
  const tokens = tokenise(text);
  return findLabels(tokens, framework)
    .parts.filter((part) => part.criterion !== null)
    .map((part) => {
      const from = tokens[part.start]?.from ?? 0;
      const to = tokens[part.end - 1]?.to ?? from;
      return `${part.criterion}: ${text.slice(from, to).trim()}`;
    });
}

describe('labels', () => {
  it.each([
    ['Specific: sew a bag', 'specific: sew a bag'],
    ['- Specific: sew a bag', 'specific: sew a bag'],
    ['* **Specific**: sew a bag', 'specific: sew a bag'],
    ['**Specific:** sew a bag', 'specific: sew a bag'],
    ['**Specific** – sew a bag', 'specific: sew a bag'],
    ['1. Specific - sew a bag', 'specific: sew a bag'],
    ['S – Specific: sew a bag', 'specific: sew a bag'],
    ['Specific (S): sew a bag', 'specific: sew a bag'],
    ['**S**pecific: sew a bag', 'specific: sew a bag'],
    ['## Specific\nsew a bag', 'specific: sew a bag'],
    ['SPECIFIC -> sew a bag', 'specific: sew a bag'],
    ['> Specific → sew a bag', 'specific: sew a bag'],
    ['Time bound: by May', 'time-bound: by May'],
    ['Timebound: by May', 'time-bound: by May'],
    ['### Time-bound\nby May', 'time-bound: by May'],
    ['Attainable: I own a loom', 'achievable: I own a loom'],
    ['| Relevant | for my mother |', 'relevant: for my mother |'],
  ])('%j', (text, part) => {
    expect(parts(text)).toEqual([part]);
  });

  it('may stand one after the other in a line', () => {
    expect(parts('Specific: sew a bag. Time-bound: by May')).toEqual([
      'specific: sew a bag.',
      'time-bound: by May',
    ]);
  });

  it('may be single letters when there are several', () => {
    expect(parts('S: sew a bag\nM -> 3 bags\nT = by May')).toEqual([
      'specific: sew a bag',
      'measurable: 3 bags',
      'time-bound: by May',
    ]);
    expect(parts('P: for my mother\nA: sew\nC: on Sundays\nT: yes or no', 'pact')).toEqual([
      'purposeful: for my mother',
      'actionable: sew',
      'continuous: on Sundays',
      'trackable: yes or no',
    ]);
  });

  it.each([
    'Be specific about the plan',
    'This is relevant for me: I like it',
    'T: 5 degrees',
    'A specific plan',
    'Make it measurable',
    'My relevant skills - and more',
    'A - Z of birds',
    'Plan B: stay at home',
    'I need time: two hours',
    'Specifically: nothing',
    'achievable goals',
    'Specific heat of water',
    'What is relevant',
    'Sun: 5 hours',
    'The action: none',
  ])('are not in: %s', (text) => {
    expect(parts(text)).toEqual([]);
  });

  it('never count as evidence and earn nothing', () => {
    const text = 'Specific:\nMeasurable:\nAchievable:\nRelevant:\nTime-bound:';
    const { criteria, score } = assess(text, 'smart');
    expect(score).toBe(0);
    expect(Object.values(criteria).flatMap((verdict) => verdict.evidence)).toEqual([]);
    expect(assess('Measurable: I am happier', 'smart').criteria.measurable?.status).not.toBe('met');
    expect(assess('Time-bound: every day', 'smart').criteria['time-bound']?.status).toBe('weak');
    expect(assess('Achievable: it is achievable', 'smart').criteria.achievable?.status).not.toBe('met');
  });

  it('lets one noun under Relevant be a reason', () => {
    expect(assess('Relevant: health', 'smart').criteria.relevant?.status).toBe('met');
  });
});
