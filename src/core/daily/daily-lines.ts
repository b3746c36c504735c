/** Check-ins that a daily note speaks of: `- goal:: [[Run]] 3 — rain`. In: the note's text. Out: the lines, with places. What they mean to a goal is `daily-check-ins.ts`'s job. */
import { type Said, parseSaid } from '../goal/check-in-line';
import { findFrontmatter } from '../goal/frontmatter';
import { readStructure } from '../goal/markdown';
import type { Span } from '../text/span';

export interface DailyLine extends Span {
  /** The note that is linked, as written. */
  readonly target: string;
  readonly said: Said;
}

/** A wiki link without heading and alias, or a Markdown link; then what is said. */
const SHAPE =
  /^(?:\[(?<mark>.)\][ \t]{1,9})?goal::[ \t]{0,9}(?:!?\[\[(?<wiki>[^\]|#]{1,300})(?:[#|][^\]]{0,300})?\]\]|\[[^\]]{0,300}\]\((?<url>[^()\s]{1,600})\))(?<said>.{0,2000})$/iu;

/**
 * The lines of lists that name a goal and say something about it, in order. A link alone says nothing, unless its box is ticked: that is
 * `done`. What stands in a box that is not ticked is yet to be done.
 * @example readDailyLines('- goal:: [[Run]] 3 km — rain')[0]?.target // => 'Run'
 */
export function readDailyLines(text: string): readonly DailyLine[] {
  if (!/goal::/i.test(text)) return [];
  return readStructure(text, findFrontmatter(text).bodyFrom).lines.flatMap(({ line }): DailyLine[] => {
    const { mark, wiki, url = '', said = '' } = SHAPE.exec(text.slice(line.from, line.to))?.groups ?? {};
    const target = (wiki ?? decoded(url)).trim();
    const words = said.trim() === '' && mark?.toLowerCase() === 'x' ? 'done' : said;
    if (target === '' || words.trim() === '' || mark === ' ') return [];
    return [{ from: line.from, to: line.to, target, said: parseSaid(words) }];
  });
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replace(/#.*$/, ''));
  } catch {
    return url;
  }
}
