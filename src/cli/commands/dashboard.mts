/** `goal-notes dashboard`: the dashboard over a folder, in the browser, live. */
import { counted, t } from '../../i18n/cli';
import { type Arguments, type Command, UsageError } from '../command.mts';
import { currentSettings } from '../dashboard/current-settings.mts';
import { openVault, settingsOf } from '../find-vault.mts';
import { EXIT, type ExitCode, type Io } from '../io.mts';
import { readGoals } from '../read-goals.mts';

const FORMATS = ['text', 'json'] as const;

export const dashboard: Command = {
  name: 'dashboard',
  summary: 'Serve the dashboard of a vault on this computer: live, with check-ins, milestones and fixes.',
  usage: '[vault]',
  options: {
    port: { type: 'string', value: 'N', summary: 'where to listen (default: any free port)' },
    open: { type: 'boolean', summary: 'open it in the browser' },
    format: { type: 'choice', words: FORMATS, summary: 'how to print the address' },
  },
  notes: [
    'It listens on 127.0.0.1 only, and answers only to the address it prints: whoever has that address can log\ncheck-ins, so keep it to yourself. Ctrl+C ends it.',
  ],
  examples: [
    ['goal-notes dashboard', 'this vault'],
    ['goal-notes dashboard ~/vault --open', 'another one, opened in the browser'],
    ['goal-notes dashboard --port 4321 --today 2026-06-15', 'a fixed port, as it looks on a certain day'],
  ],
  run: runDashboard,
};

async function runDashboard(args: Arguments, io: Io): Promise<ExitCode> {
  if (args.words.length > 1) throw new UsageError(t('cli.usage.oneVault'));
  const port = portOf(args.text('port'));
  const vault = openVault(args.words[0] ?? '.', args, io);
  const complain = (message: string) => io.err(`${message}\n`);
  // single fields that are wrong were named when the vault was opened
  const quiet: Io = { ...io, err: () => undefined };
  // only this command needs a server
  const { serveDashboard } = await import('../dashboard/serve-dashboard.mts');
  let goals = 0;
  const server = await serveDashboard({
    root: vault.root,
    settings: currentSettings(vault.settings, () => settingsOf(vault.root, args, quiet), complain),
    port,
    page: io.page,
    complain,
    today: () => args.text('today') ?? io.today(),
    readIndex: (settings) => {
      const { index } = readGoals({ root: vault.root, settings }, io);
      goals = index.goals().length + index.unreadable().length;
      return index;
    },
  });
  const { url } = server;
  io.out(
    args.choice('format', FORMATS) === 'json'
      ? `${JSON.stringify({ url, port: server.port })}\n`
      : `${url}\n`,
  );
  const count = counted(goals, 'cli.check.goalOne', 'cli.check.goalMany');
  io.err(`${t('cli.dashboard.serving', { vault: vault.root, count })}\n`);
  if (args.has('open')) io.openUrl(url);
  await io.interrupted();
  await server.close();
  return EXIT.ok;
}

function portOf(given: string | undefined): number {
  if (given === undefined) return 0;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(t('cli.usage.number', { option: 'port', given }));
  return port;
}
