import type { SavedLeaf } from '../launch.mjs';

export interface ServeHostOptions {
  readonly vault: Readonly<Record<string, string>>;
  readonly clock: string;
  readonly layout: readonly SavedLeaf[];
  /** Without it, any that is free. */
  readonly port?: number;
}

export function serveHost(
  options: ServeHostOptions,
): Promise<{ readonly address: string; readonly close: () => void }>;
export function builtAt(): string;
