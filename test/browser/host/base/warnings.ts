/** What is no error but should not be: undocumented members, unknown icons, requests to the network. */

export const warnings: string[] = [];

export function warn(message: string): void {
  if (warnings.includes(message)) return;
  warnings.push(message);
  console.warn(`[host] ${message}`);
}
