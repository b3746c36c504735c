/** Our own note templates. In: a framework and the names a person uses. Out: a template as text, in the same form as a person's own. */
import { FRAMEWORKS } from '../frameworks/index';
import type { FrameworkId } from '../frameworks/framework';
import { writeFrontmatter } from '../goal/frontmatter';
import { SECTION_TITLES, type SectionName } from '../goal/goal-sections';
import type { PropertyName, PropertyValue } from '../goal/goal';
import type { GoalSchema } from '../goal/schema';

/** Properties that a new note shows from the start: those a person will want to fill in. */
const SHOWN: Readonly<Record<FrameworkId, readonly (readonly [PropertyName, PropertyValue])[]>> = {
  smart: [
    ['start', '{{date}}'],
    ['due', null],
    ['measure', null],
    ['baseline', null],
    ['target', null],
    ['review', 'monthly'],
  ],
  pact: [
    ['start', '{{date}}'],
    ['cadence', null],
    ['review', 'monthly'],
  ],
};

const SECTIONS: Readonly<Record<FrameworkId, readonly SectionName[]>> = {
  smart: ['milestones', 'check-ins'],
  pact: ['plans', 'check-ins'],
};

/**
 * The template of a framework: properties, title, statement, a section for each criterion with its variable.
 * @example goalTemplate('smart', DEFAULT_SCHEMA).includes('## Specific\n{{specific}}\n') // => true
 */
export function goalTemplate(framework: FrameworkId, schema: GoalSchema): string {
  const { recognition, properties, statusValues } = schema;
  const pairs: (readonly [string, PropertyValue])[] = [
    ...(recognition.by === 'property' ? [[properties.type, recognition.value] as const] : []),
    ...(recognition.by === 'tag' ? [['tags', [recognition.tag]] as const] : []),
    [properties.framework, framework],
    [properties.status, statusValues.active],
    ...SHOWN[framework].map(([name, value]) => [properties[name], value] as const),
  ];
  const criteria = FRAMEWORKS[framework].criteria.map(({ heading, id }) => `## ${heading}\n{{${id}}}`);
  const sections = SECTIONS[framework].map((name) => `## ${SECTION_TITLES[name]}`);
  return [
    `${writeFrontmatter(pairs)}`,
    '# {{title}}\n',
    '{{statement}}\n',
    ...[...criteria, ...sections].map((section) => `${section}\n`),
  ].join('\n');
}
