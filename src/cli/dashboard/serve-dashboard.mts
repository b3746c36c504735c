/** Serving the dashboard on this computer. In: a vault. Out: an address that only who is told it can use, until it is closed. */
import { serve } from '@hono/node-server';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { Server } from 'node:http';
import path from 'node:path';
import { t } from '../../i18n/cli';
import { CommandFailed } from '../command.mts';
import type { DashboardPage } from '../io.mts';
import { nodeVault } from '../node-vault.mts';
import { dashboardApp } from './dashboard-app.mts';
import { liveGoals, type LiveOptions } from './live-goals.mts';

export interface ServeOptions extends Omit<LiveOptions, 'vault'> {
  /** 0 = any that is free. */
  readonly port: number;
  readonly page: DashboardPage;
}

export interface DashboardServer {
  /** With the token; all that is needed to see and change the goals. */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Never reachable from another computer. */
const HOST = '127.0.0.1';

/** @throws CommandFailed when the port is taken. */
export async function serveDashboard({ port, page, ...options }: ServeOptions): Promise<DashboardServer> {
  const { root } = options;
  const goals = await liveGoals({ ...options, vault: nodeVault(root, options.complain) });
  const token = randomBytes(24).toString('base64url');
  let bound = port;
  const about = {
    vault: path.basename(root),
    openInApp: existsSync(path.join(root, '.obsidian')) ? appAddress(root) : null,
  };
  const app = dashboardApp({ token, port: () => bound, goals, page, about });
  try {
    const server = await listen(app.fetch, port);
    bound = (server.address() as AddressInfo).port;
    const close = async () => {
      goals.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if (server instanceof Server) server.closeAllConnections();
      });
    };
    return { url: `http://${HOST}:${bound}/${token}/`, port: bound, close };
  } catch (error) {
    goals.close();
    throw error;
  }
}

function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  port: number,
): Promise<ReturnType<typeof serve>> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: HOST }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(isTaken ? new CommandFailed(t('cli.dashboard.portTaken', { port })) : error);
    });
  });
}

function appAddress(root: string): string {
  return `obsidian://open?path=${encodeURIComponent(`${root.split(path.sep).join('/')}/`)}`;
}
