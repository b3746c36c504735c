export function seededRandom(seed: number): () => number;
export function ordinaryNote(random: () => number, title: string): string;
export function goalNote(random: () => number, title: string): string;
export const WORDS: readonly string[];
