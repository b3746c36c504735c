/** Long lists of words and phrases, written so that they can be read. In: one text. Out: its parts. */

/**
 * Words with blanks or line breaks between them.
 * @example words('write  build') // => ['write', 'build']
 */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/**
 * Phrases with ` · ` or line breaks between them; a line that begins with `#` is a comment.
 * @example phrases('so that · in order to') // => ['so that', 'in order to']
 */
export function phrases(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => line.split('·'))
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
