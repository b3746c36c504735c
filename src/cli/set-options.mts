/** `--set key=value` of a new goal. In: the options as typed. Out: properties and criteria. Whether a value makes sense is the linter's job. */
import type { CriterionId, FrameworkId } from '../core/frameworks/framework';
import { FRAMEWORKS } from '../core/frameworks/index';
import type { PropertyName, PropertyValue } from '../core/goal/goal';
import type { GoalSchema } from '../core/goal/schema';
import { nearest } from '../core/text/nearest';
import { writtenNumber } from '../core/text/written-number';
import { t } from '../i18n/cli';
import { UsageError } from './command.mts';
import { didYouMean } from './parse-command-line.mts';

export interface SetValues {
  readonly properties: Readonly<Partial<Record<PropertyName, PropertyValue>>>;
  readonly criteria: Readonly<Partial<Record<CriterionId, string>>>;
}

const LISTS: ReadonlySet<PropertyName> = new Set(['values', 'rest', 'paused', 'companions', 'disabledRules']);
/** Decided by the command's words and by what makes a note a goal. */
/** Numbers; everything else is words, also when it looks like a number. */
const NUMBERS: ReadonlySet<PropertyName> = new Set([
  'baseline',
  'target',
  'current',
  'lower',
  'upper',
  'freezes',
  'confidence',
  'weight',
]);
const NOT_SETTABLE: ReadonlySet<PropertyName> = new Set(['type', 'framework']);

/**
 * A key is a property, by our name or the one the settings give it, or a criterion of the framework.
 * @throws UsageError for a key that is neither, or without a `=`.
 * @example setValues(['target=3', 'values=Health, Family'], 'smart', DEFAULT_SCHEMA).properties // => { target: 3, values: ['Health', 'Family'] }
 */
export function setValues(given: readonly string[], framework: FrameworkId, schema: GoalSchema): SetValues {
  const properties: Partial<Record<PropertyName, PropertyValue>> = {};
  const criteria: Partial<Record<CriterionId, string>> = {};
  const names = namesOf(schema);
  const ids = FRAMEWORKS[framework].criteria.map(({ id }) => id);
  for (const option of given) {
    const [, key = '', value = ''] = /^([^=]+)=(.*)$/s.exec(option) ?? [];
    const word = key.trim();
    if (word === '') throw new UsageError(t('cli.new.set', { given: option }));
    if (word.toLowerCase() === schema.properties.framework.toLowerCase())
      throw new UsageError(t('cli.new.framework.set'));
    const name = names.get(word.toLowerCase());
    const criterion = ids.find((id) => id === word.toLowerCase());
    const isSet = name === undefined ? criterion !== undefined && criterion in criteria : name in properties;
    if (isSet && !(name !== undefined && LISTS.has(name)))
      throw new UsageError(t('cli.new.twice', { key: word }));
    if (name !== undefined) properties[name] = valueOf(name, value.trim(), properties[name]);
    else if (criterion !== undefined) criteria[criterion] = value;
    else
      throw new UsageError(
        t('cli.new.key', { key: word }) + didYouMean(nearest(word, [...names.keys(), ...ids])),
      );
  }
  return { properties, criteria };
}

/** Every name a property goes by, in lower case. The names of the settings win over ours. */
function namesOf({ properties }: GoalSchema): ReadonlyMap<string, PropertyName> {
  const all = (Object.entries(properties) as [PropertyName, string][]).filter(
    ([name]) => !NOT_SETTABLE.has(name),
  );
  return new Map([
    ...all.map(([name]) => [name.toLowerCase(), name] as const),
    ...all.map(([name, own]) => [own.toLowerCase(), name] as const),
  ]);
}

function valueOf(name: PropertyName, value: string, before: PropertyValue | undefined): PropertyValue {
  if (LISTS.has(name)) {
    const words = value.split(',').map((word) => word.trim());
    return [
      ...(Array.isArray(before) ? (before as readonly string[]) : []),
      ...words.filter((word) => word !== ''),
    ];
  }
  return NUMBERS.has(name) ? (writtenNumber(value) ?? value) : value;
}
