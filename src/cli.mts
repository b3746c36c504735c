// The command line: what a process is to `run`, and nothing else.
import { once } from 'node:events';
import { script, styles } from 'goal-notes:dashboard-page';
import { version } from '../package.json';
import { EXIT } from './cli/io.mts';
import { openUrl } from './cli/open-url.mts';
import { run } from './cli/run.mts';
import { systemMessage } from './cli/system-message.mts';
import { localDateOf } from './core/calendar/local-date';

const { argv, stdin, stdout, stderr } = process;

// a closed pipe (`goal-notes rules | head -1`) is nobody's error
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    try {
      stderr.write(`${systemMessage(error)}\n`);
    } finally {
      process.exit(EXIT.failed);
    }
  });
}

const running = run(argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  today: () => localDateOf(new Date()),
  stdin,
  isTTY: { stdin: stdin.isTTY === true, stdout: stdout.isTTY === true, stderr: stderr.isTTY === true },
  columns: stdout.columns ?? null,
  out: (text) => stdout.write(text),
  drained: async () => {
    if (stdout.writableNeedDrain) await once(stdout, 'drain');
  },
  err: (text) => stderr.write(text),
  interrupted: () => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]).then(() => undefined),
  openUrl,
  version,
  page: { script, styles },
});

running.then(
  (code) => {
    process.exitCode = code;
  },
  (bug: unknown) => {
    stderr.write(`${bug instanceof Error ? bug.stack : String(bug)}\n`);
    process.exitCode = EXIT.failed;
  },
);
