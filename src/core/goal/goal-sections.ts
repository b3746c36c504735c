/** Which section of a note is which. In: headings as people write them. Out: the names we use. */
import { remembered } from '../text/remembered';
import type { Section } from './goal';

/** The sections a goal note can have besides its criteria, in the order in which they stand in a new note. */
export type SectionName = 'milestones' | 'plans' | 'check-ins' | 'changes' | 'reviews';

export const SECTION_ORDER: readonly SectionName[] = [
  'milestones',
  'plans',
  'check-ins',
  'changes',
  'reviews',
];

export const SECTION_TITLES: Readonly<Record<SectionName, string>> = {
  milestones: 'Milestones',
  plans: 'If–then plans',
  'check-ins': 'Check-ins',
  changes: 'Changes',
  reviews: 'Reviews',
};

const NAMES: Readonly<Record<string, SectionName>> = {
  milestone: 'milestones',
  milestones: 'milestones',
  ifthen: 'plans',
  ifthenplan: 'plans',
  ifthenplans: 'plans',
  checkin: 'check-ins',
  checkins: 'check-ins',
  change: 'changes',
  changes: 'changes',
  review: 'reviews',
  reviews: 'reviews',
};

const NO_LETTERS = /\P{L}+/gu;

/** @example sectionNamed('Check–ins:') // => 'check-ins' */
export const sectionNamed = remembered(500, (title): SectionName | null => {
  if (title.length > 60) return null;
  const letters = title.toLowerCase().replace(NO_LETTERS, '');
  return Object.hasOwn(NAMES, letters) ? (NAMES[letters] ?? null) : null;
});

/** The first section of that name; the title of the note is none. */
export function findSection(sections: readonly Section[], name: SectionName): Section | null {
  return sections.find(({ level, title }) => level >= 2 && sectionNamed(title) === name) ?? null;
}

/** The name of the innermost section of ours around a place; null outside of all of them. */
export function sectionAround(sections: readonly Section[], offset: number): SectionName | null {
  const around = sections.findLast(
    ({ level, title, heading, body }) =>
      level >= 2 &&
      offset >= heading.from &&
      offset < Math.max(body.to, heading.to) &&
      sectionNamed(title) !== null,
  );
  return around === undefined ? null : sectionNamed(around.title);
}
