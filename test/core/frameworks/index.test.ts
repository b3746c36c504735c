import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess/assess';
import { criterionById, criterionByLabel, FRAMEWORKS, PACT, SMART } from '../../../src/core/frameworks/index';

const ALL = [...SMART.criteria, ...PACT.criteria];

describe('the frameworks', () => {
  it('spell their names', () => {
    expect(SMART.criteria.map((criterion) => criterion.letter).join('')).toBe(SMART.name);
    expect(PACT.criteria.map((criterion) => criterion.letter).join('')).toBe(PACT.name);
    expect(Object.entries(FRAMEWORKS).every(([id, framework]) => framework.id === id)).toBe(true);
  });

  it('find a criterion by its id', () => {
    for (const criterion of ALL) expect(criterionById(criterion.id)).toBe(criterion);
  });

  it('say no label twice', () => {
    const labels = ALL.flatMap((criterion) =>
      [criterion.heading, ...criterion.aliases].map((label) => label.toLowerCase()),
    );
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
  });

  it.each(Object.values(FRAMEWORKS))('have an example that meets every criterion: $name', (framework) => {
    const { criteria } = assess(framework.example.statement, framework.id);
    expect(Object.entries(criteria).map(([id, verdict]) => [id, verdict.status])).toEqual(
      framework.criteria.map(({ id }) => [id, 'met']),
    );
  });

  it.each(ALL)('have an example that meets the criterion by itself: $id', (criterion) => {
    const framework = SMART.criteria.includes(criterion) ? 'smart' : 'pact';
    const verdict = assess(`${criterion.heading}: ${criterion.example}`, framework).criteria[criterion.id];
    expect(verdict?.status).toBe('met');
  });
});

describe('criterionByLabel', () => {
  it.each([
    ['Specific', 'specific'],
    ['SPECIFIC:', 'specific'],
    ['**Specific**', 'specific'],
    ['S – Specific', 'specific'],
    ['Specific (S)', 'specific'],
    ['**S**pecific', 'specific'],
    ['measurable', 'measurable'],
    ['Attainable', 'achievable'],
    ['Relevance', 'relevant'],
    ['Time-bound', 'time-bound'],
    ['Time bound', 'time-bound'],
    ['timebound', 'time-bound'],
    ['Timely', 'time-bound'],
    ['Purpose', 'purposeful'],
    ['actionable', 'actionable'],
    ['Continuous.', 'continuous'],
    ['_Trackable_', 'trackable'],
    ['Específico', 'specific'],
    ['Terminiert', 'time-bound'],
  ] as const)('reads %s', (label, id) => {
    expect(criterionByLabel(label)).toBe(id);
  });

  it.each([
    '',
    ':',
    'S',
    'A',
    'Specifically',
    'Time',
    'Measure',
    'Notes',
    'Due',
    'Check-ins',
    'specific '.repeat(200),
  ])('finds none in %j', (label) => {
    expect(criterionByLabel(label)).toBeNull();
  });

  it('reads a letter when the framework is known', () => {
    expect(criterionByLabel('T', 'smart')).toBe('time-bound');
    expect(criterionByLabel('T:', 'pact')).toBe('trackable');
    expect(criterionByLabel('M', 'pact')).toBeNull();
  });
});
