/** The program to start; null when there is none. */
export function findChromium(): string | null;
