export const EXAMPLE_VAULT: string;
export const EXAMPLE_DAY: string;
export function readVault(folder?: string): Record<string, string>;
