/** Many texts, one after the other. In: a job per line, as JSON. Out: a result per line, each as soon as it is there. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { assess } from '../core/assess/assess';
import type { FrameworkId } from '../core/frameworks/framework';
import { t } from '../i18n/cli';
import { UsageError } from './command.mts';
import { statOf } from './find-vault.mts';
import { EXIT, type ExitCode, type Io } from './io.mts';
import { inputLines } from './read-input.mts';

const JOB = v.object({
  id: v.optional(v.unknown()),
  text: v.string(),
  framework: v.optional(v.picklist(['smart', 'pact', 'auto'])),
});

/** @param given `-` for standard input, or a file */
export async function assessLines(given: string, framework: FrameworkId | 'auto', io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  let line = 0;
  for await (const row of inputLines({ stdin: given === '-' ? io.stdin : streamOf(given, io) })) {
    line += 1;
    if (row.trim() === '') continue;
    const job = jobOf(row);
    if (job === null) {
      code = EXIT.failed;
      io.err(`${t('cli.assess.badLine', { line })}\n`);
      io.out(`${JSON.stringify({ line, error: t('cli.assess.badLine', { line }) })}\n`);
      continue;
    }
    const id = job.id === undefined ? {} : { id: job.id };
    io.out(`${JSON.stringify({ ...id, ...assess(job.text, job.framework ?? framework) })}\n`);
    await io.drained();
  }
  return code;
}

function streamOf(given: string, io: Io): AsyncIterable<Uint8Array> {
  if (statOf(given, io).isDirectory()) throw new UsageError(t('cli.usage.file', { given }));
  return createReadStream(path.resolve(io.cwd, given)) as AsyncIterable<Uint8Array>;
}

function jobOf(row: string): v.InferOutput<typeof JOB> | null {
  try {
    const result = v.safeParse(JOB, JSON.parse(row));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
