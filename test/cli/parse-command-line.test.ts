import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.mts';
import { parseCommandLine } from '../../src/cli/parse-command-line.mts';

const command: Command = {
  name: 'try',
  summary: '',
  usage: '',
  options: {
    format: { type: 'choice', words: ['text', 'json'], summary: '' },
    fix: { type: 'boolean', summary: '' },
    set: { type: 'string', multiple: true, value: 'KEY=VALUE', summary: '' },
    comment: { type: 'string', value: 'TEXT', summary: '' },
  },
  notes: [],
  examples: [],
  run: () => Promise.resolve(0),
};

function parse(...argv: string[]) {
  return parseCommandLine(command, argv, '2026-06-15');
}

describe('the words after a command', () => {
  it('come apart into words and options, in any order', () => {
    const args = parse('a.md', '--fix', '--comment', 'wet feet', 'b.md', '--format=json');
    expect(args.words).toEqual(['a.md', 'b.md']);
    expect(args.has('fix')).toBe(true);
    expect(args.text('comment')).toBe('wet feet');
    expect(args.choice('format', ['text', 'json'])).toBe('json');
  });

  it('leave options at their defaults', () => {
    const args = parse();
    expect(args.words).toEqual([]);
    expect(args.has('fix')).toBe(false);
    expect(args.text('comment')).toBeUndefined();
    expect(args.choice('format', ['text', 'json'])).toBe('text');
    expect(args.today).toBe('2026-06-15');
  });

  it('may repeat an option', () => {
    expect(parse('--set', 'due=2026-09-01', '--set=target=3').texts('set')).toEqual([
      'due=2026-09-01',
      'target=3',
    ]);
  });

  it.each([
    [
      ['Run.md', '-1'],
      ['Run.md', '-1'],
    ],
    [
      ['Run.md', '-0.5 km'],
      ['Run.md', '-0.5 km'],
    ],
    [['-'], ['-']],
    [
      ['--', '--fix', '-x'],
      ['--fix', '-x'],
    ],
  ])('%j are words: %j', (argv, words) => {
    expect(parse(...argv).words).toEqual(words);
  });

  it('take a value that begins with a minus when it is a number or glued to the option', () => {
    expect(parse('--comment', '-3').text('comment')).toBe('-3');
    expect(parse('--comment=-x').text('comment')).toBe('-x');
  });

  it.each([
    [['--coment', 'x'], 'There is no option --coment. Did you mean “--comment”?'],
    [['-x'], 'There is no option -x.'],
    [['--comment'], '--comment needs a value: --comment TEXT.'],
    [['--comment', '--fix'], '--comment needs a value: --comment TEXT.'],
    [['--format'], '--format needs a value: --format text|json.'],
    [['--format', 'jsno'], '--format is one of text, json, not “jsno”. Did you mean “json”?'],
    [['--fix=yes'], '--fix takes no value.'],
    [['--today', 'tomorrow'], '--today takes a day as YYYY-MM-DD, not “tomorrow”.'],
    [['--__proto__', 'x'], 'There is no option --__proto__.'],
  ])('%j is wrong usage: %s', (argv, message) => {
    expect(() => parse(...argv)).toThrow(message);
  });

  it('may say which day it is', () => {
    expect(parse('--today', '2026-01-02').today).toBe('2026-01-02');
  });
});
