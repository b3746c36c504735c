/** The name of a goal's file. In: a title. Out: a name that every platform and Obsidian's links allow. */

/** What Windows and macOS forbid in names, and what would end a link in Obsidian. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]]/g;
/** Control signs, lone halves of surrogate pairs and signs that turn the direction of writing; not the joiners inside emoji. */
const INVISIBLE = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Names that Windows keeps for devices, whatever extension follows. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;
/** File systems allow 255 bytes; this leaves room for `.md`, a number and what sync services add. */
const MOST_BYTES = 200;
const MOST_CHARACTERS = 120;

const NOTHING_LEFT = 'Untitled goal';

/**
 * A file name for a title, without extension. Never empty, never hidden, no longer than 200 bytes.
 * @example goalFileName('Run: 5 km in 30 minutes?') // => 'Run 5 km in 30 minutes'
 * @example goalFileName('CON') // => 'CON goal'
 */
export function goalFileName(title: string): string {
  const clean = tidy(
    title.slice(0, 2000).normalize('NFC').replace(/\s+/g, ' ').replace(INVISIBLE, '').replace(FORBIDDEN, ' '),
  );
  const name = tidy(shortened(clean));
  if (name === '') return NOTHING_LEFT;
  return RESERVED.test(name) ? name.replace(/^[^.]+/, '$& goal') : name;
}

/** No blanks at the ends, no dots at the end (Windows drops them) or at the start (hidden). */
function tidy(name: string): string {
  return name
    .replace(/ {2,}/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
}

function shortened(name: string): string {
  let bytes = 0;
  let result = '';
  let count = 0;
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    count += 1;
    if (bytes > MOST_BYTES || count > MOST_CHARACTERS) return atWordEnd(result);
    result += character;
  }
  return result;
}

/** Cut at a blank when that does not cost more than a third. */
function atWordEnd(text: string): string {
  const blank = text.lastIndexOf(' ');
  return blank > (text.length * 2) / 3 ? text.slice(0, blank) : text;
}
