import { nearest } from '../../../text/nearest';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';
import { renameFix } from '../../property-fix';

/** Names of other tools and of everyday notes that merely look like ours. */
const COMMON: ReadonlySet<string> = new Set([
  'tags',
  'tag',
  'aliases',
  'alias',
  'cssclasses',
  'title',
  'date',
  'created',
  'updated',
  'modified',
  'source',
  'author',
  'priority',
  'scheduled',
  'projects',
  'contexts',
  'banner',
  'publish',
  'state',
  'stars',
  'rating',
]);

export const misspeltName = defineRule({
  id: 'properties/misspelt-name',
  severity: 'warning',
  summary: 'A property has almost the name of one we read.',
  why: 'A misspelt property is not read, and nothing else would tell you.',
  fix: 'Rename it, or leave it if it is your own.',
  bad: smartExample({ target: null, traget: '3' }),
  good: smartExample(),
  check: ({ goal, settings }) => {
    const names = Object.values(settings.schema.properties);
    const present = new Set(goal.properties.map(({ key }) => key));
    const absent = names.filter((name) => !present.has(name));
    return goal.properties.flatMap(({ key, keySpan }) => {
      if (names.includes(key) || COMMON.has(key.toLowerCase())) return [];
      const meant = nearest(key.toLowerCase(), absent);
      if (meant === null) return [];
      return [
        {
          ...keySpan,
          message: `“${key.slice(0, 40)}” is not read. Did you mean ${meant}?`,
          fixes: renameFix(goal, key, meant),
        },
      ];
    });
  },
});
