/**
 * What SARIF 2.1.0 allows, as far as we use it (sarif-schema-2.1.0.json of the OASIS): which properties there are, which must be there,
 * which values they take. Everything is strict: a property that the standard does not know is an error.
 */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));
const level = v.picklist(['none', 'note', 'warning', 'error']);
const uri = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z][a-z0-9+.-]*:|(?!\/|\.\.\/))(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/),
);

const multiformatMessageString = v.strictObject({ text, markdown: v.optional(text) });
const message = v.strictObject({ text });
const artifactLocation = v.strictObject({ uri });

const region = v.pipe(
  v.strictObject({ startLine: positive, startColumn: positive, endLine: positive, endColumn: positive }),
  v.check(
    (at) => at.endLine > at.startLine || (at.endLine === at.startLine && at.endColumn >= at.startColumn),
    'a region ends before it begins',
  ),
);

const reportingDescriptor = v.strictObject({
  id: text,
  shortDescription: multiformatMessageString,
  fullDescription: multiformatMessageString,
  help: multiformatMessageString,
  helpUri: v.optional(v.pipe(v.string(), v.url())),
  defaultConfiguration: v.strictObject({ level }),
  properties: v.strictObject({ tags: v.array(text) }),
});

const replacement = v.strictObject({
  deletedRegion: region,
  insertedContent: v.optional(v.strictObject({ text })),
});

const fix = v.strictObject({
  description: message,
  artifactChanges: v.pipe(
    v.array(v.strictObject({ artifactLocation, replacements: v.pipe(v.array(replacement), v.minLength(1)) })),
    v.minLength(1),
  ),
});

const result = v.strictObject({
  ruleId: text,
  ruleIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
  level,
  message,
  locations: v.array(v.strictObject({ physicalLocation: v.strictObject({ artifactLocation, region }) })),
  partialFingerprints: v.record(v.string(), text),
  fixes: v.optional(v.pipe(v.array(fix), v.minLength(1))),
});

export const SARIF = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  version: v.literal('2.1.0'),
  runs: v.array(
    v.strictObject({
      tool: v.strictObject({
        driver: v.strictObject({ name: text, version: text, rules: v.array(reportingDescriptor) }),
      }),
      columnKind: v.picklist(['utf16CodeUnits', 'unicodeCodePoints']),
      results: v.array(result),
    }),
  ),
});

export type SarifRun = v.InferOutput<typeof SARIF>['runs'][number];
export type SarifResult = SarifRun['results'][number];
