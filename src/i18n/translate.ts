/** Texts by key. In: areas of texts. Out: functions that look a text up and put values into it. */

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `dashboard.search`: the area and the key of a text. */
type KeyOf<All extends Texts> = {
  [Area in keyof All]: `${Extract<Area, string>}.${Extract<keyof All[Area], string>}`;
}[keyof All];

interface Translator<Key extends string> {
  /**
   * The text of a key, `{name}` replaced by what is given for it.
   * @example t('dashboard.active', { count: 3, limit: 5 }) // => '3 active of 5'
   */
  readonly t: (key: Key, values?: Readonly<Record<string, string | number>>) => string;
  /** One text for one, another for every other number; both take `{count}`. */
  readonly counted: (count: number, one: Key, other: Key) => string;
}

/**
 * A translator that knows these texts and no others, so that each program carries only what it says.
 * @example const { t } = translator({ dashboard })
 */
export function translator<const All extends Texts>(texts: All): Translator<KeyOf<All>> {
  const all: ReadonlyMap<string, string> = new Map(
    Object.entries(texts).flatMap(([area, ofArea]) =>
      Object.entries(ofArea).map(([key, text]) => [`${area}.${key}`, text] as const),
    ),
  );
  const t: Translator<KeyOf<All>>['t'] = (key, values = {}) =>
    (all.get(key) ?? key).replace(/\{(\w{1,30})\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { t, counted: (count, one, other) => t(count === 1 ? one : other, { count }) };
}
