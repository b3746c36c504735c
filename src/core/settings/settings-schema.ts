/** What settings look like, field by field. In: nothing, this is a schema. How a whole file is read is `read-settings.ts`'s job. */
import * as v from 'valibot';
import type { PropertyName, Status } from '../goal/goal';
import { DEFAULT_SCHEMA } from '../goal/schema';

const name = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('is empty'),
  v.maxLength(200, 'is longer than 200 characters'),
);

/** A folder relative to the vault, without slashes around it; the root is the empty text. */
const folder = v.pipe(
  v.string(),
  v.maxLength(1000, 'is longer than 1000 characters'),
  v.transform((text) =>
    text
      .split('/')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('/'),
  ),
  v.check((path) => !path.split('/').includes('..'), 'leads out of the vault'),
);

const severity = v.picklist(
  ['error', 'warning', 'suggestion', 'off'],
  'is not error, warning, suggestion or off',
);
const share = v.pipe(
  v.number('is not a number'),
  v.gtValue(0, 'is not above 0'),
  v.maxValue(1, 'is above 1'),
);

const recognition = v.variant(
  'by',
  [
    v.object({ by: v.literal('property'), value: name }),
    v.object({
      by: v.literal('tag'),
      tag: v.pipe(
        name,
        v.transform((tag) => tag.replace(/^#/, '')),
        v.nonEmpty('is empty'),
      ),
    }),
    v.object({ by: v.literal('folder'), folder: v.pipe(folder, v.nonEmpty('is empty')) }),
  ],
  'is not one of property, tag and folder',
);

function mapped<Key extends string>(defaults: Readonly<Record<Key, string>>) {
  const entries = Object.keys(defaults).map((key) => [key, name] as const);
  return v.object(Object.fromEntries(entries) as Readonly<Record<Key, typeof name>>);
}

/** The whole of the settings as they are stored. */
export const SETTINGS_SCHEMA = v.object({
  version: v.literal(1),
  schema: v.object({
    recognition,
    properties: mapped<PropertyName>(DEFAULT_SCHEMA.properties),
    statusValues: mapped<Status>(DEFAULT_SCHEMA.statusValues),
  }),
  goalFolder: folder,
  templateFolder: folder,
  activeLimit: v.pipe(
    v.number('is not a number'),
    v.integer('is not a whole number'),
    v.minValue(1, 'is below 1'),
    v.maxValue(1000, 'is above 1000'),
  ),
  weekStartsOn: v.picklist(['monday', 'sunday'], 'is not monday or sunday'),
  severities: v.record(v.string(), severity),
  lintInEditor: v.boolean(),
  atRiskBehind: share,
  offTrackBehind: share,
  keptOnTrack: share,
  keptAtRisk: share,
  closedSteps: v.picklist(['count', 'leave-out'], 'is not count or leave-out'),
  savedViews: v.array(v.object({ name, view: v.record(v.string(), v.unknown()) })),
});
