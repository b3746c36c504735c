import { describe, expect, it } from 'vitest';
import { assessmentData } from '../../../src/cli/formats/assessment-data.mts';
import { assessmentText } from '../../../src/cli/formats/assessment-text.mts';
import type { Assessment } from '../../../src/core/assess/assessment';

const TEXT = 'Zbudować dom do 30.06.2027';
const NOTE = 'Language not known: only the structure was looked at.';

/** Only the date was understood. */
const UNKNOWN: Assessment = {
  framework: 'smart',
  language: null,
  criteria: { 'time-bound': { status: 'met', evidence: [{ from: 16, to: 26, text: '30.06.2027' }] } },
  score: 1,
};

function shown(assessment: Assessment): readonly string[] {
  return assessmentText(assessment, TEXT, { paint: (_, text) => text, columns: 80 }).split('\n');
}

describe('a judgement of a text whose language is not known', () => {
  it('says so, shows what was seen, and blames nobody for the rest', () => {
    const [title, note, , ...lines] = shown(UNKNOWN);
    expect(title).toBe('SMART: 1 of 5 criteria met as far as can be seen');
    expect(note).toBe(NOTE);
    expect(lines.slice(0, 5).map((line) => line.trim().replace(/ +/g, ' '))).toEqual([
      '? S Specific not judged',
      '? M Measurable not judged',
      '? A Achievable not judged',
      '? R Relevant not judged',
      '✓ T Time-bound “30.06.2027”',
    ]);
  });

  it('says so as data, too', () => {
    expect(assessmentData(UNKNOWN)).toEqual({ ...UNKNOWN, note: NOTE });
  });

  it('can be about nothing at all', () => {
    const nothing = { ...UNKNOWN, criteria: {}, score: 0 };
    expect(shown(nothing)[0]).toBe('SMART: 0 of 5 criteria met as far as can be seen');
    expect(shown(nothing).filter((line) => line.includes('not judged'))).toHaveLength(5);
  });
});

describe('a judgement in a language that is known', () => {
  it('has no such note', () => {
    const known = { ...UNKNOWN, language: 'de' as const };
    expect(assessmentData(known)).toEqual(known);
    expect(shown(known)).not.toContain(NOTE);
  });
});
