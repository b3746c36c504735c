/** Words of a note on one line of a terminal. In: any text. Out: text that cannot steer the terminal. */

/** Control characters (escape sequences begin with one) and those that turn the direction of reading. */
const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** @example printable('Run\n\u001b[31m5 km') // => 'Run [31m5 km' */
export function printable(text: string): string {
  return text.replace(STEERING, ' ').trim();
}
