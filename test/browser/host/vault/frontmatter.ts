/** Obsidian's functions over the text and the cache of a note. */
import type { CachedMetadata, FrontMatterInfo } from 'obsidian';

export function getFrontMatterInfo(text: string): FrontMatterInfo {
  const found = /^---[ \t]*\r?\n([\s\S]*?\r?\n)??---[ \t]*(\r?\n|$)/.exec(text);
  if (found === null) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const from = text.indexOf('\n') + 1;
  const frontmatter = (found[1] ?? '').replace(/\r?\n$/, '');
  return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: found[0].length };
}

/** Those of the properties and those of the text, each with its `#`; null when there is none. */
export function getAllTags({ frontmatter, tags = [] }: CachedMetadata): string[] | null {
  const { tags: many, tag: one } = (frontmatter ?? {}) as Readonly<Record<string, unknown>>;
  const listed: unknown = many ?? one ?? [];
  const named =
    typeof listed === 'string' ? listed.split(/[,\s]+/) : Array.isArray(listed) ? listed.map(String) : [];
  const all = [...named.filter((name) => name !== '').map((name) => `#${name.replace(/^#/, '')}`)];
  all.push(...tags.map(({ tag }) => tag));
  return all.length === 0 ? null : all;
}

export function getLinkpath(linktext: string): string {
  return linktext.replace(/#.*$/, '').replaceAll('\u00A0', ' ').trim();
}
