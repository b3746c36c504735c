/** Texts by key. In: a key and what to put in. Out: the text. */
import { en } from './en';

type Texts = typeof en;
/** `dashboard.search`: the area and the key of a text. */
export type TextKey = { [Area in keyof Texts]: `${Area}.${Extract<keyof Texts[Area], string>}` }[keyof Texts];

const ALL: ReadonlyMap<string, string> = new Map(
  Object.entries(en).flatMap(([area, texts]) =>
    Object.entries(texts).map(([key, text]) => [`${area}.${key}`, text] as const),
  ),
);

/**
 * The text of a key, `{name}` replaced by what is given for it.
 * @example t('dashboard.active', { count: 3, limit: 5 }) // => '3 active of 5'
 */
export function t(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  const text = ALL.get(key) ?? key;
  return text.replace(/\{(\w{1,30})\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** One text for one, another for every other number; both take `{count}`. */
export function counted(count: number, one: TextKey, other: TextKey): string {
  return t(count === 1 ? one : other, { count });
}
