/** Words on one line. In: a text. Out: the same without line breaks and double blanks. */

/** @example oneLine(' I run\n5 km ') // => 'I run 5 km' */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
