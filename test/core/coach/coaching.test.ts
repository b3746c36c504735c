import { describe, expect, it } from 'vitest';
import { assessGoal } from '../../../src/core/assess/assess-goal';
import {
  answerQuestion,
  type CoachedNote,
  type Coaching,
  coachingChange,
  hasAnswers,
  judgeAnswer,
  nextQuestion,
  questionsLeft,
  skipQuestion,
  startCoaching,
  stepBack,
} from '../../../src/core/coach/coaching';
import type { CriterionId } from '../../../src/core/frameworks/framework';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { applyEdits } from '../../../src/core/text/span';
import { aNote } from '../../support/a-note';
import { readGoalIn } from '../rewrite/read-goal-in';

const WISH = aNote(
  { status: 'active', start: '2026-06-01' },
  '# Be a better therapist\n\nI want to be a better therapist.\n\n## Check-ins',
);

function begun(text: string, more: Partial<CoachedNote> = {}): Coaching {
  const coaching = startCoaching({
    path: 'Goal.md',
    text,
    schema: DEFAULT_SCHEMA,
    today: '2026-06-15',
    framework: 'smart',
    ...more,
  });
  if ('ok' in coaching) throw new Error(coaching.refusal.message);
  return coaching;
}

function answered(coaching: Coaching, answers: readonly (readonly [CriterionId, string])[]): Coaching {
  return answers.reduce((state, [criterion, answer]) => {
    const next = answerQuestion(state, criterion, answer);
    if ('ok' in next) throw new Error(next.refusal.message);
    return next;
  }, coaching);
}

function written(coaching: Coaching, start: 'active' | 'idea' | null = null): string {
  const { text } = coaching.note;
  const result = coachingChange(coaching, start)(text);
  if (!result.ok) throw new Error(result.refusal.message);
  expect(applyEdits(text, result.edits)).toBe(result.text);
  return result.text;
}

const FULL = [
  ['specific', 'I will write a homework plan with 3 clients'],
  ['achievable', '8 of 10'],
  ['relevant', 'So that they make progress between sessions'],
  ['time-bound', 'end of September'],
  ['measurable', '3 homework plans'],
] as const;

describe('questions', () => {
  it('of a wish begin with what one would do, then what is missing, then what is weak', () => {
    let coaching = begun(WISH);
    expect(coaching.wish).toBe('I want to be a better therapist');
    const asked: CriterionId[] = [];
    for (let question = nextQuestion(coaching); question !== null; question = nextQuestion(coaching)) {
      asked.push(question.criterion);
      coaching = skipQuestion(coaching, question.criterion);
    }
    expect(asked).toEqual(['specific', 'achievable', 'relevant', 'time-bound', 'measurable']);
  });

  it('are about what is not met only, and fewer once an answer says more than it was asked for', () => {
    const coaching = begun(WISH);
    expect(questionsLeft(coaching)).toBe(5);
    const next = answered(coaching, [
      ['specific', 'I will write 3 homework plans with clients by 30 September'],
    ]);
    expect(questionsLeft(next)).toBe(2);
    expect(nextQuestion(next)?.criterion).toBe('achievable');
  });

  it('are none for a goal that meets its criteria', () => {
    const text = written(answered(begun(WISH), FULL));
    expect(nextQuestion(begun(text))).toBeNull();
    expect(begun(text)).toMatchObject({ wish: null, asksWhen: false });
  });

  it('bring what stands there, to be made better', () => {
    const note = aNote(
      {},
      '# Write\n\nI will write 3 letters because I miss my friends.\n\n## Time-bound\nsoon',
    );
    const question = nextQuestion(skipQuestion(begun(note), 'achievable'));
    expect(question).toMatchObject({ criterion: 'time-bound', standing: 'weak', draft: 'soon' });
    expect(question?.message).toContain('soon');
  });

  it('of a PACT goal are those of PACT', () => {
    const note = aNote({ framework: 'pact' }, '# Read\n\nI want to be wiser.');
    expect(nextQuestion(begun(note))?.criterion).toBe('actionable');
  });

  it('are asked once in a language that is not known, and answers are taken as they are', () => {
    const coaching = begun(
      aNote(
        {},
        '# Czytać\n\nBędę czytać książki wieczorem, ponieważ lubię opowieści i chcę się więcej dowiedzieć o świecie, w którym żyjemy.',
      ),
    );
    const question = nextQuestion(coaching);
    expect(question?.standing).toBe('unjudged');
    const next = answered(coaching, [[question?.criterion ?? 'specific', 'Będę czytać jedną książkę']]);
    expect(nextQuestion(next)?.criterion).not.toBe(question?.criterion);
  });
});

describe('an answer', () => {
  it.each<readonly [CriterionId, string, Readonly<Record<string, unknown>>]>([
    ['time-bound', 'end of September', { due: '2026-09-30' }],
    ['time-bound', '2026-12-01', { due: '2026-12-01' }],
    ['measurable', '12 books', { target: 12, measure: 'books' }],
    ['measurable', 'from 2 to 5 clients', { baseline: 2, target: 5, measure: 'clients' }],
    ['measurable', '10 km', { target: 10, unit: 'km' }],
    ['achievable', '8/10', { confidence: 8 }],
  ])('to %s, %s, becomes a property and leaves the text alone', (criterion, answer, properties) => {
    const coaching = begun(WISH);
    const text = written(answered(coaching, [[criterion, answer]]));
    const goal = readGoalIn(text);
    expect(goal).toMatchObject(properties);
    expect(goal.criteria[criterion]).toBeUndefined();
    expect(assessGoal(goal).criteria[criterion]?.status).toBe('met');
  });

  it('that names a day among other words is kept as words, with the day as property', () => {
    const goal = readGoalIn(
      written(answered(begun(WISH), [['time-bound', 'By 30 September, before the summer school ends']])),
    );
    expect(goal.due).toBe('2026-09-30');
    expect(goal.criteria['time-bound']?.text).toBe('By 30 September, before the summer school ends');
  });

  it('to how often becomes the cadence', () => {
    const note = aNote({ framework: 'pact' }, '# Walk\n\nI will walk round the lake.');
    expect(
      readGoalIn(written(answered(begun(note), [['continuous', 'Twice a week']]))).cadence,
    ).toMatchObject({ times: 2, period: 'week' });
    const said = readGoalIn(
      written(answered(begun(note), [['continuous', 'I go three times a week, after work']])),
    );
    expect(said.cadence).toMatchObject({ times: 3, period: 'week' });
    expect(said.criteria.continuous?.text).toBe('I go three times a week, after work');
  });

  it('goes under the heading of its criterion, in the order of the framework', () => {
    const text = written(
      answered(begun(WISH), [
        ['relevant', 'So that they get well'],
        ['specific', 'I will write 3 plans'],
      ]),
    );
    expect(text).toContain(
      '## Specific\nI will write 3 plans\n\n## Relevant\nSo that they get well\n\n## Check-ins',
    );
  });

  it('takes the place of what was weak, and of our own question', () => {
    const note = aNote(
      {},
      '# Write\n\nI will write 3 letters.\n\n## Relevant\n%% Why does it matter, and to whom? Which value or larger goal does it serve? %%\n\n## Time-bound\nsoon',
    );
    const text = written(
      answered(begun(note), [
        ['time-bound', 'by 30 September'],
        ['relevant', 'Because I miss them'],
      ]),
    );
    expect(text).toContain('## Relevant\nBecause I miss them\n');
    expect(text).toContain('## Time-bound\nby 30 September\n');
    expect(text).not.toContain('soon');
  });

  it('goes into the bullets of a goal that is written in bullets', () => {
    const note = aNote(
      {},
      '# Write\n\n- Specific: write 3 letters\n- Measurable: 3 letters\n- Achievable:\n- Relevant: fun\n- Time-bound: soon',
    );
    const text = written(
      answered(begun(note), [
        ['time-bound', 'by 30 September at noon'],
        ['achievable', 'I have the addresses'],
      ]),
    );
    expect(text).toContain(
      '- Achievable: I have the addresses\n- Relevant: fun\n- Time-bound: by 30 September at noon\n',
    );
  });

  it('is the statement of a note that has nothing but a title', () => {
    const text = written(answered(begun(aNote({}, '# Get fit')), [['specific', 'I will swim 20 laps']]));
    expect(readGoalIn(text).statement?.value).toBe('I will swim 20 laps');
  });

  it('is judged in its place before it is taken', () => {
    const coaching = begun(WISH);
    expect(judgeAnswer(coaching, 'time-bound', '').standing).toBe('missing');
    expect(judgeAnswer(coaching, 'time-bound', 'soon')).toMatchObject({ standing: 'weak' });
    expect(judgeAnswer(coaching, 'time-bound', 'soon').message).toContain('soon');
    const good = judgeAnswer(coaching, 'time-bound', 'end of June');
    expect(good).toMatchObject({ standing: 'met', understood: { properties: [['due', '2026-06-30']] } });
    expect(good.standings.filter(([, standing]) => standing === 'met')).toHaveLength(1);
  });

  it('with a day that has passed is not enough', () => {
    expect(judgeAnswer(begun(WISH), 'time-bound', '2026-01-31')).toMatchObject({
      standing: 'weak',
      isPast: true,
    });
  });

  it('of a low rating is not enough', () => {
    expect(judgeAnswer(begun(WISH), 'achievable', '3/10').standing).not.toBe('met');
  });

  it('that is empty is a question skipped', () => {
    expect(hasAnswers(answered(begun(WISH), [['specific', '  ']]))).toBe(false);
  });

  it('cannot break the note', () => {
    const text = written(
      answered(begun(WISH), [
        ['relevant', '# Heading\n```\n%% open'],
        ['specific', '---\n## Reviews'],
      ]),
    );
    const goal = readGoalIn(text);
    expect(goal.sections.map(({ title }) => title)).toEqual([
      'Be a better therapist',
      'Specific',
      'Relevant',
      'Check-ins',
    ]);
  });
});

describe('a whole conversation', () => {
  it('makes a full ring of a wish, and touches nothing else', () => {
    const text = written(answered(begun(WISH), FULL));
    expect(Object.values(assessGoal(readGoalIn(text)).criteria).every(({ status }) => status === 'met')).toBe(
      true,
    );
    for (const line of WISH.split('\n')) expect(text).toContain(line);
  });

  it('keeps what was answered when it stops in the middle', () => {
    const text = written(answered(begun(WISH), FULL.slice(0, 2)));
    expect(readGoalIn(text).confidence).toBe(8);
    expect(readGoalIn(text).due).toBeNull();
  });

  it('goes back a step, with what was answered there', () => {
    const coaching = answered(begun(WISH), FULL.slice(0, 2));
    const back = stepBack(coaching);
    expect(back?.step).toEqual({ criterion: 'achievable', answer: '8 of 10' });
    expect(back === null ? null : nextQuestion(back.coaching)?.criterion).toBe('achievable');
    expect(stepBack(begun(WISH))).toBeNull();
  });

  it('is written into the note as it is by then', () => {
    const coaching = answered(begun(WISH), FULL.slice(0, 2));
    const result = coachingChange(coaching, null)(WISH.replace('# Be', 'New words above.\n\n# Be'));
    expect(result.ok && result.text).toContain('New words above.');
    expect(coachingChange(coaching, null)('---\na: [\n---\n')).toMatchObject({ ok: false });
  });

  it.each(['active', 'idea'] as const)('turns a plain note into a goal, %s as was answered', (start) => {
    const coaching = begun('# Get fit\n', { framework: 'smart' });
    expect(coaching).toMatchObject({ wish: 'Get fit', asksWhen: true });
    const goal = readGoalIn(
      written(answered(coaching, [['specific', 'I will swim 20 laps every Friday']]), start),
    );
    expect(goal).toMatchObject({ status: start, framework: 'smart', start: '2026-06-15' });
    expect(goal.sections.map(({ title }) => title)).toContain('Check-ins');
    expect(goal.statement?.value).toBe('I will swim 20 laps every Friday');
  });

  it('finds goals that are told by their folder', () => {
    const schema = { ...DEFAULT_SCHEMA, recognition: { by: 'folder', folder: 'Goals' } } as const;
    const coaching = begun('# Get fit\n', { schema, path: 'Note.md' });
    expect(written(answered(coaching, [['specific', 'I will swim 20 laps']]), 'active')).toContain(
      'status: active',
    );
  });

  it('honours the names a person has for properties and statuses', () => {
    const schema = {
      ...DEFAULT_SCHEMA,
      properties: { ...DEFAULT_SCHEMA.properties, due: 'deadline' },
      statusValues: { ...DEFAULT_SCHEMA.statusValues, idea: 'someday' },
    };
    const text = written(answered(begun(WISH, { schema }), [['time-bound', 'end of June']]), 'idea');
    expect(text).toContain('deadline: 2026-06-30');
    expect(text).toContain('status: someday');
  });
});
