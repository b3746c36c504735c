/** Many texts, one after the other. In: a job per line, as JSON. Out: a result per line, each as soon as it is there. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { assess } from '../core/assess/assess';
import type { FrameworkId } from '../core/frameworks/framework';
import { t } from '../i18n/cli';
import { UsageError } from './command.mts';
import { statOf } from './find-vault.mts';
import { assessmentData } from './formats/assessment-data.mts';
import { EXIT, type ExitCode, type Io } from './io.mts';
import { inputLines } from './read-input.mts';

const JOB = v.object({
  id: v.optional(v.unknown()),
  text: v.string(),
  framework: v.optional(v.picklist(['smart', 'pact', 'auto'])),
});

/**
 * A line that is no job is answered with what is wrong, and the next one is read. No more is read than the reader of the results takes.
 * @param given `-` for standard input, or a file
 */
export async function assessLines(given: string, framework: FrameworkId | 'auto', io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  let line = 0;
  for await (const row of inputLines({ stdin: given === '-' ? io.stdin : streamOf(given, io) })) {
    line += 1;
    if (row.trim() === '') continue;
    const { id, job } = jobOf(row);
    const known = id === undefined ? {} : { id };
    if (job === null) {
      const error = t('cli.assess.badLine', { line });
      code = EXIT.failed;
      io.err(`${error}\n`);
      io.out(`${JSON.stringify({ ...known, line, error })}\n`);
    } else {
      const judged = assessmentData(assess(job.text, job.framework ?? framework));
      io.out(`${JSON.stringify({ ...known, ...judged })}\n`);
    }
    await io.drained();
  }
  return code;
}

function streamOf(given: string, io: Io): AsyncIterable<Uint8Array> {
  if (statOf(given, io).isDirectory()) throw new UsageError(t('cli.usage.file', { given }));
  return createReadStream(path.resolve(io.cwd, given)) as AsyncIterable<Uint8Array>;
}

interface Row {
  /** Whatever the line calls itself, also when it is no job. */
  readonly id?: unknown;
  readonly job: v.InferOutput<typeof JOB> | null;
}

function jobOf(row: string): Row {
  try {
    const data: unknown = JSON.parse(row);
    const result = v.safeParse(JOB, data);
    if (result.success) return { id: result.output.id, job: result.output };
    return typeof data === 'object' && data !== null && 'id' in data
      ? { id: data.id, job: null }
      : { job: null };
  } catch {
    return { job: null };
  }
}
