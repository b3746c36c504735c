import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pactExample, smartExample } from '../../../src/core/lint/example-note';
import { PACT, SMART } from '../../../src/core/frameworks/index';
import { aFolder } from '../../support/a-folder';
import { runCli } from '../../support/run-cli';

interface Judged {
  readonly framework: string;
  readonly criteria: Readonly<
    Record<string, { status: string; evidence: { from: number; to: number; text: string }[] }>
  >;
  readonly score: number;
}

async function assess(argv: readonly string[], stdin: string | readonly Uint8Array[] = '', cwd?: string) {
  const { code, out, err } = await runCli(['assess', ...argv], {
    stdin,
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { code, out, err, judged: () => JSON.parse(out) as Judged };
}

const VAGUE = 'I want to be a better therapist';

describe('assess', () => {
  it.each([
    ['smart', SMART.example.statement, 5],
    ['pact', PACT.example.statement, 4],
  ])('finds every criterion met in the worked %s example', async (framework, text, count) => {
    const { code, judged } = await assess(['-', '--framework', framework, '--format', 'json'], text);
    expect(code).toBe(0);
    expect(Object.values(judged().criteria).map(({ status }) => status)).toEqual(Array(count).fill('met'));
  });

  it('ends in 1 when a criterion is weak or missing', async () => {
    const { code, judged } = await assess(['--format', 'json'], VAGUE);
    expect(code).toBe(1);
    expect(Object.values(judged().criteria).some(({ status }) => status === 'met')).toBe(false);
  });

  it('gives evidence as places in the text given, also behind characters of two units', async () => {
    const text = `🌱 ${SMART.example.statement}`;
    const { judged } = await assess(['--format', 'json'], text);
    const all = Object.values(judged().criteria).flatMap(({ evidence }) => evidence);
    expect(all.length).toBeGreaterThan(0);
    for (const { from, to, text: words } of all) expect(text.slice(from, to)).toBe(words);
  });

  it('reads a text whose characters are split between two chunks', async () => {
    const bytes = new TextEncoder().encode('Ich werde jeden Tag 20 Minuten üben.');
    const cut = bytes.indexOf(0xc3) + 1;
    const { judged } = await assess(['--format', 'json'], [bytes.slice(0, cut), bytes.slice(cut)]);
    expect(JSON.stringify(judged())).not.toContain('\ufffd');
  });

  it('judges a goal note as a whole, by its own framework', async () => {
    const cwd = aFolder({ 'Smart.md': smartExample(), 'Pact.md': pactExample() });
    expect((await assess(['Smart.md', '--format', 'json'], '', cwd)).judged()).toMatchObject({
      framework: 'smart',
      score: 1,
    });
    expect((await assess(['Pact.md', '--format', 'json'], '', cwd)).judged()).toMatchObject({
      framework: 'pact',
      score: 1,
    });
  });

  it('judges a goal note by another framework when asked to', async () => {
    const cwd = aFolder({ 'Smart.md': smartExample() });
    const { judged } = await assess(['Smart.md', '--framework', 'pact', '--format', 'json'], '', cwd);
    expect(Object.keys(judged().criteria)).toEqual(['purposeful', 'actionable', 'continuous', 'trackable']);
  });

  it('judges any other file by its words', async () => {
    const cwd = aFolder({ 'draft.txt': SMART.example.statement });
    expect((await assess(['draft.txt', '--format', 'json'], '', cwd)).judged().score).toBe(1);
  });

  it('says what to do when it waits for a person', async () => {
    const { err } = await runCli(['assess'], { stdin: VAGUE, terminal: true });
    expect(err).toContain('Ctrl+D');
  });

  it.each([
    [['Missing.md'], 'There is no file or folder “Missing.md”.'],
    [['.'], '“.” is not a file.'],
    [['a.md', 'b.md'], 'assess takes one file'],
    [['--framework', 'okr'], '--framework is one of auto, smart, pact'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, out, err } = await assess(argv, '', aFolder());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

describe('assess --jsonl', () => {
  async function lines(stdin: string, ...argv: string[]) {
    const { code, out, err } = await assess(['--jsonl', ...argv], stdin);
    return {
      code,
      err,
      results: out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    };
  }

  it('answers every line in order, with its id, whatever is met', async () => {
    const { code, results } = await lines(
      [
        { id: 7, text: VAGUE, framework: 'smart' },
        { id: 'b', text: PACT.example.statement, framework: 'pact' },
        { text: VAGUE },
      ]
        .map((job) => JSON.stringify(job))
        .join('\r\n'),
    );
    expect(code).toBe(0);
    expect(results.map(({ id, framework }) => [id, framework])).toEqual([
      [7, 'smart'],
      ['b', 'pact'],
      [undefined, 'smart'],
    ]);
    expect(results[1]?.score).toBe(1);
  });

  it('takes the framework of the option where a line names none', async () => {
    expect((await lines(JSON.stringify({ text: VAGUE }), '--framework', 'pact')).results[0]?.framework).toBe(
      'pact',
    );
  });

  it('answers a line it cannot read with what is wrong, goes on, and ends in 2', async () => {
    const { code, err, results } = await lines(
      '{\n\n["text"]\n{"text": 3}\n{"text": "x", "framework": "okr"}\n{"text": "x"}',
    );
    expect(code).toBe(2);
    expect(results.map(({ line, error }) => [line, typeof error])).toEqual([
      [1, 'string'],
      [3, 'string'],
      [4, 'string'],
      [5, 'string'],
      [undefined, 'undefined'],
    ]);
    expect(err).toContain('Line 3');
  });

  it('says whose line could not be read, when it says its name', async () => {
    const { results } = await lines('{"id": "a", "text": 3}\n{"id": 0}');
    expect(results.map(({ id, line }) => [id, line])).toEqual([
      ['a', 1],
      [0, 2],
    ]);
  });

  it('goes on after a line that is longer than any text', async () => {
    const long = Array.from({ length: 50 }, () => 'x'.repeat(100_000));
    const { code, out } = await assess(['--jsonl'], [
      '{"text": "',
      ...long,
      `"}\n${JSON.stringify({ id: 2, text: VAGUE })}\n`,
    ] as unknown as Uint8Array[]);
    const [first = '', second = ''] = out.split('\n');
    expect(JSON.parse(first)).toMatchObject({ line: 1, error: expect.any(String) as string });
    expect(JSON.parse(second)).toMatchObject({ id: 2, framework: 'smart' });
    expect(code).toBe(2);
  });

  it('reads no further while nobody takes the results, good or bad', async () => {
    let [asked, taken] = [0, 0];
    async function* jobs() {
      for (; asked < 6; asked += 1) {
        expect(taken).toBe(asked);
        yield await Promise.resolve(asked % 2 === 0 ? `${JSON.stringify({ text: VAGUE })}\n` : 'broken\n');
      }
    }
    const { run } = await import('../../../src/cli/run.mts');
    const { anIo } = await import('../../support/run-cli');
    const drained = () => Promise.resolve().then(() => void (taken += 1));
    await run(['assess', '--jsonl'], { ...anIo({ drained }), stdin: jobs() });
    expect([asked, taken]).toEqual([6, 6]);
  });

  it('answers each line before it asks for the next', async () => {
    let printed = '';
    const seen: number[] = [];
    async function* jobs() {
      for (let line = 0; line < 3; line += 1) {
        seen.push(printed.split('\n').length - 1);
        yield await Promise.resolve(`${JSON.stringify({ text: VAGUE })}\n`);
      }
    }
    const { run } = await import('../../../src/cli/run.mts');
    const { anIo } = await import('../../support/run-cli');
    await run(['assess', '--jsonl'], { ...anIo({ out: (text) => void (printed += text) }), stdin: jobs() });
    expect(seen).toEqual([0, 1, 2]);
  });
});

describe('recorded outputs of assess', () => {
  it.each([
    ['vague', VAGUE],
    ['smart', SMART.example.statement],
    ['pact', PACT.example.statement],
  ])('%s', async (name, text) => {
    const { out } = await assess(['--framework', name === 'pact' ? 'pact' : 'smart'], text);
    await expect(out).toMatchFileSnapshot(`../../golden/cli/assess.${name}.txt`);
  });
});

describe('what holds no words', () => {
  it.each([
    ['nothing', '  \n', 'There is nothing to judge in a.txt.'],
    ['bytes', 'a\0b', 'a.txt is no text in UTF-8.'],
  ])('%s is not judged', async (_, text, message) => {
    const { code, out, err } = await runCli(['assess', 'a.txt'], { cwd: aFolder({ 'a.txt': text }) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('is neither a goal whose properties are broken', async () => {
    const { code, err } = await runCli(['assess', 'Run.md'], {
      cwd: aFolder({ 'Run.md': '---\ntype: goal\nx: [\n---\nI will run.' }),
    });
    expect(code).toBe(2);
    expect(err).toContain('Run.md:4: The properties are not valid YAML');
  });
});

describe('assess --rewrite', () => {
  const STATEMENT = 'I will run 5 km by 30 June because my doctor told me to.';
  const BULLETS = [
    '- **Specific:** I will run 5 km',
    '- **Relevant:** Because my doctor told me to',
    '- **Time-bound:** By 30 June',
    '',
  ].join('\n');

  it('prints a statement as bullets, and bullets as a statement, and ends in 0', async () => {
    expect(await assess(['--rewrite', 'bullets', '--framework', 'smart'], STATEMENT)).toMatchObject({
      code: 0,
      out: BULLETS,
      err: '',
    });
    expect(await assess(['-', '--rewrite', 'statement'], BULLETS)).toMatchObject({
      code: 0,
      out: `${STATEMENT}\n`,
    });
  });

  it('gives the clauses with their places as data', async () => {
    const { out } = await assess(
      ['--rewrite', 'bullets', '--format', 'json', '--framework', 'smart'],
      STATEMENT,
    );
    const { clauses } = JSON.parse(out) as { clauses: { from: number; to: number; text: string }[] };
    expect(clauses.map(({ from, to }) => STATEMENT.slice(from, to))).toEqual(clauses.map(({ text }) => text));
  });

  it('takes a note as a whole, by its own framework, and leaves it as it is', async () => {
    const note = `---\ntype: goal\nframework: smart\n---\n# Run\n\n${STATEMENT}\n\n## Achievable\n- My shoes are ready\n`;
    const cwd = aFolder({ 'Run.md': note });
    expect((await assess(['Run.md', '--rewrite', 'bullets'], '', cwd)).out).toBe(
      BULLETS.replace('- **Relevant', '- **Achievable:** My shoes are ready\n- **Relevant'),
    );
    expect((await assess(['Run.md', '--rewrite', 'statement'], '', cwd)).out).toBe(
      `${STATEMENT} My shoes are ready.\n`,
    );
    expect(readFileSync(path.join(cwd, 'Run.md'), 'utf8')).toBe(note);
  });

  it.each([
    [['--rewrite', 'poem'], 'bullets, statement'],
    [['--rewrite', 'bullets', '--jsonl'], '--jsonl'],
  ])('says what %j lacks', async (argv, words) => {
    const { code, err } = await assess(argv, STATEMENT);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('says so when there is nothing to rewrite', async () => {
    const cwd = aFolder({ 'Run.md': '---\ntype: goal\n---\n# Run\n' });
    expect(await assess(['Run.md', '--rewrite', 'bullets'], '', cwd)).toMatchObject({ code: 2, out: '' });
    expect(await assess(['Run.md', '--rewrite', 'statement'], '', cwd)).toMatchObject({ code: 2, out: '' });
  });
});
