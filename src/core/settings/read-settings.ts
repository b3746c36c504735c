/**
 * Settings from stored data. In: what was parsed from JSON, whatever it is. Out: whole settings with a list of what was replaced by a
 * default, or the reason why the data must not be used. Where it is stored, and that it is not overwritten, is the caller's job.
 */
import * as v from 'valibot';
import { readSavedViews } from '../dashboard/saved-views';
import type { GoalSchema } from '../goal/schema';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { SETTINGS_SCHEMA } from './settings-schema';
import { uniqueNames } from './unique-names';

export { SETTINGS_SCHEMA };

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings; readonly problems: string[] }
  | { readonly ok: false; readonly problem: string };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Read settings; nothing stored (`null`, `undefined`) means the defaults.
 *
 * A field that is absent has its default. A field that is wrong has it too, and is a problem in words. Data of a newer version, or
 * data that is no settings at all, is not ok: whoever wrote it knows more than we do.
 * @example readSettings({ version: 1, activeLimit: 0 }) // => { ok: true, settings: { activeLimit: 5, … }, problems: ['`activeLimit` is below 1 …'] }
 * @example readSettings({ version: 2 }).ok // => false
 */
export function readSettings(data: unknown): ReadSettings {
  if (data === null || data === undefined) return { ok: true, settings: DEFAULT_SETTINGS, problems: [] };
  if (!isFields(data)) return { ok: false, problem: 'The settings are not a JSON object.' };
  const { version = DEFAULT_SETTINGS.version } = data;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return {
      ok: false,
      problem: '`version` is not a whole number, so these are not settings of Goal Notes.',
    };
  if (version > DEFAULT_SETTINGS.version)
    return {
      ok: false,
      problem: `The settings were written by a newer version of Goal Notes (${version}; this one reads ${DEFAULT_SETTINGS.version}).`,
    };
  const problems: string[] = [];
  const field = fieldReader(data, '', problems);
  const { entries } = SETTINGS_SCHEMA;
  const settings: Settings = {
    version: 1,
    schema: readSchema(data['schema'], problems),
    goalFolder: field('goalFolder', entries.goalFolder, DEFAULT_SETTINGS.goalFolder),
    templateFolder: field('templateFolder', entries.templateFolder, DEFAULT_SETTINGS.templateFolder),
    activeLimit: field('activeLimit', entries.activeLimit, DEFAULT_SETTINGS.activeLimit),
    weekStartsOn: field('weekStartsOn', entries.weekStartsOn, DEFAULT_SETTINGS.weekStartsOn),
    severities: readSeverities(data['severities'], problems),
    lintInEditor: field('lintInEditor', entries.lintInEditor, DEFAULT_SETTINGS.lintInEditor),
    atRiskBehind: field('atRiskBehind', entries.atRiskBehind, DEFAULT_SETTINGS.atRiskBehind),
    offTrackBehind: field('offTrackBehind', entries.offTrackBehind, DEFAULT_SETTINGS.offTrackBehind),
    keptOnTrack: field('keptOnTrack', entries.keptOnTrack, DEFAULT_SETTINGS.keptOnTrack),
    keptAtRisk: field('keptAtRisk', entries.keptAtRisk, DEFAULT_SETTINGS.keptAtRisk),
    closedSteps: field('closedSteps', entries.closedSteps, DEFAULT_SETTINGS.closedSteps),
    savedViews: readViews(data['savedViews'], problems),
  };
  return { ok: true, settings: inOrder(inOrder(settings, BEHIND, problems), KEPT, problems), problems };
}

/** Two thresholds of which the first must not lie above the second. */
type Pair = readonly ['atRiskBehind', 'offTrackBehind'] | readonly ['keptAtRisk', 'keptOnTrack'];
const BEHIND: Pair = ['atRiskBehind', 'offTrackBehind'];
const KEPT: Pair = ['keptAtRisk', 'keptOnTrack'];

function inOrder(settings: Settings, [lower, upper]: Pair, problems: string[]): Settings {
  if (settings[lower] <= settings[upper]) return settings;
  problems.push(`\`${lower}\` is above \`${upper}\`; the defaults are used for both.`);
  return { ...settings, [lower]: DEFAULT_SETTINGS[lower], [upper]: DEFAULT_SETTINGS[upper] };
}

function isFields(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Reads one field after the other, and notes each that is there but wrong. */
function fieldReader(data: Fields, path: string, problems: string[]) {
  return <Schema extends v.GenericSchema>(
    key: string,
    schema: Schema,
    fallback: v.InferOutput<Schema>,
  ): v.InferOutput<Schema> => {
    if (!Object.hasOwn(data, key) || data[key] === undefined) return fallback;
    const result = v.safeParse(schema, data[key]);
    if (result.success) return result.output;
    const where = [path + key, v.getDotPath(result.issues[0])].filter((part) => part !== null).join('.');
    problems.push(`\`${where}\` ${reasonOf(result.issues[0])}; the default is used.`);
    return fallback;
  };
}

/** Ours are half sentences ("is below 1"), those of the library whole ones. */
function reasonOf({ message }: { readonly message: string }): string {
  return message.startsWith('is ') || message.startsWith('leads ') ? message : 'has a wrong type';
}

function readSchema(data: unknown, problems: string[]): GoalSchema {
  const defaults = DEFAULT_SETTINGS.schema;
  if (data === undefined) return defaults;
  if (!isFields(data)) {
    problems.push('`schema` has a wrong type; the default is used.');
    return defaults;
  }
  const { entries } = SETTINGS_SCHEMA.entries.schema;
  const names = <Key extends string>(
    key: 'properties' | 'statusValues',
    standard: Readonly<Record<Key, string>>,
  ) => {
    const given = data[key];
    if (given === undefined) return standard;
    if (!isFields(given)) {
      problems.push(`\`schema.${key}\` has a wrong type; the default is used.`);
      return standard;
    }
    const each = fieldReader(given, `schema.${key}.`, problems);
    const name = entries.properties.entries.type;
    const read = Object.fromEntries(
      (Object.entries(standard) as [Key, string][]).map(([own, fallback]) => [
        own,
        each(own, name, fallback),
      ]),
    ) as Readonly<Record<Key, string>>;
    const { names: unique, replaced } = uniqueNames(read, standard);
    for (const own of replaced)
      problems.push(
        `\`schema.${key}.${own}\` is “${read[own]}”, which stands for something else already; the default is used.`,
      );
    return unique;
  };
  return {
    recognition: fieldReader(data, 'schema.', problems)(
      'recognition',
      entries.recognition,
      defaults.recognition,
    ),
    properties: names('properties', defaults.properties),
    statusValues: names('statusValues', defaults.statusValues),
  };
}

function readViews(data: unknown, problems: string[]): Settings['savedViews'] {
  const views = readSavedViews(data);
  if (data !== undefined && !(Array.isArray(data) && data.length === views.length))
    problems.push(
      '`savedViews` has views without a name of their own, or more than 50; the others are used.',
    );
  return views;
}

function readSeverities(data: unknown, problems: string[]): Settings['severities'] {
  if (data === undefined) return DEFAULT_SETTINGS.severities;
  if (!isFields(data)) {
    problems.push('`severities` has a wrong type; the default is used.');
    return DEFAULT_SETTINGS.severities;
  }
  const { value } = SETTINGS_SCHEMA.entries.severities;
  const read: [string, Settings['severities'][string]][] = [];
  for (const [rule, given] of Object.entries(data)) {
    const result = v.safeParse(value, given);
    if (result.success) read.push([rule, result.output]);
    else problems.push(`\`severities.${rule}\` ${reasonOf(result.issues[0])}; the rule's own is used.`);
  }
  return Object.fromEntries(read);
}
