/** A file name from a title. In: any text. Out: a name without extension that every platform and every link can hold. */

/** Forbidden by Windows, or by links in the vault. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\u0000-\u001f\u007f]/g;
/** Device names of Windows, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Bytes in UTF-8; most file systems take 255, and a number and `.md` may follow. */
const MAX_BYTES = 200;

/**
 * @example goalFileName('Q3: 50 % more / less?') // => 'Q3 50 % more less'
 * @example goalFileName('???') // => 'Goal'
 */
export function goalFileName(title: string): string {
  const cleaned = title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().replace(/^\.+/, '');
  let name = '';
  let bytes = 0;
  for (const character of cleaned) {
    bytes += byteLength(character);
    if (bytes > MAX_BYTES) break;
    name += character;
  }
  name = name.replace(/[. ]+$/, '').trim();
  if (name === '') return 'Goal';
  return RESERVED.test(name) ? `${name} goal`.replace(/^(\w+)(?:\.\S*)? goal$/, '$1 goal') : name;
}

function byteLength(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
