/** Colour for a terminal. In: a style and text. Out: the text, styled where the terminal wants it. */
import { styleText } from 'node:util';
import type { Io } from '../io.mts';

export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Colour when stdout is a terminal; FORCE_COLOR and then NO_COLOR have the last word (no-color.org, force-color.org). */
export function paintFor({ isTTY, env }: Pick<Io, 'isTTY' | 'env'>): Paint {
  return wantsColour(isTTY.stdout, env)
    ? (style, text) => (text === '' ? '' : styleText(style, text, { validateStream: false }))
    : (_, text) => text;
}

function wantsColour(isTTY: boolean, env: Io['env']): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
