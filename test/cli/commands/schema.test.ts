import { describe, expect, it } from 'vitest';
import { DEFAULT_SCHEMA } from '../../../src/core/goal/schema';
import { aFolder, aVaultFolder } from '../../support/a-folder';
import { runCli } from '../../support/run-cli';

interface JsonSchema {
  readonly $schema: string;
  readonly type: string;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

async function schema(cwd: string): Promise<JsonSchema> {
  const { code, out, err } = await runCli(['schema'], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as JsonSchema;
}

describe('schema', () => {
  it('describes every property, and asks only for the one that makes the note a goal', async () => {
    const { $schema, type, properties, required } = await schema(aFolder());
    expect($schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(type).toBe('object');
    expect(Object.keys(properties).sort()).toEqual(Object.values(DEFAULT_SCHEMA.properties).sort());
    expect(required).toEqual(['type']);
  });

  it('says what a property of progress may hold', async () => {
    const { properties } = await schema(aFolder());
    const shapes = ['lower', 'weight', 'freezes', 'paused', 'rest', 'companions', 'source'].map((name) => [
      name,
      [...JSON.stringify(properties[name]).matchAll(/"(?:type|pattern)":"([a-z]+)/g)].map(([, type]) => type),
    ]);
    expect(Object.fromEntries(shapes)).toEqual({
      lower: ['number', 'null'],
      weight: ['number', 'null'],
      freezes: ['integer', 'null'],
      paused: ['string', 'array', 'string', 'null'],
      rest: ['string', 'array', 'string', 'null'],
      companions: ['string', 'array', 'string', 'null'],
      source: ['string', 'null'],
    });
  });

  it('uses the names and words of the vault', async () => {
    const settings = { properties: { due: 'deadline' }, statusValues: { idea: 'someday' } };
    const { properties } = await schema(aVaultFolder({}, { version: 1, schema: settings }));
    expect(properties).toHaveProperty('deadline');
    expect(properties).not.toHaveProperty('due');
    expect(JSON.stringify(properties.status)).toContain('someday');
  });
});
