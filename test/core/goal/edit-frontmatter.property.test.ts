import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  removeProperty,
  renameProperty,
  setProperties,
  setProperty,
  writeFrontmatter,
} from '../../../src/core/goal/frontmatter';
import type { EditResult } from '../../../src/core/goal/edit-result';
import type { PropertyValue } from '../../../src/core/goal/goal';
import { applyEdits } from '../../../src/core/text/span';
import { anyValue, type MessyNote, messyNote } from '../../support/messy-frontmatter';

const counts: Record<string, number> = {};
const count = (name: string) => (counts[name] = (counts[name] ?? 0) + 1);
afterAll(() => console.log('edits of messy frontmatter:', counts));

const seed = Number(process.env['FC_SEED'] ?? 20260615);

/** The properties of a note as `yaml` reads them, without any of our code. */
function readWithYaml(text: string): ReadonlyMap<string, unknown> {
  const block = /^\uFEFF?---[ \t]*\r?\n([^]*?)^---[ \t]*\r?$/m.exec(text)?.[1] ?? '';
  const value = parse(block, { schema: 'core', mapAsMap: true, logLevel: 'error' }) as Map<
    unknown,
    unknown
  > | null;
  return new Map([...(value ?? new Map<unknown, unknown>())].map(([key, each]) => [String(key), each]));
}

/** What has to hold after any edit that was not refused. */
function expectExact(
  before: MessyNote,
  own: { readonly from: number; readonly to: number },
  result: EditResult & { ok: true },
  expected: ReadonlyMap<string, unknown>,
): void {
  expect(applyEdits(before.text, result.edits)).toBe(result.text);
  for (const { from, to } of result.edits) expect(from >= own.from && to <= own.to).toBe(true);
  expect(result.text.startsWith(before.text.slice(0, own.from))).toBe(true);
  expect(result.text.endsWith(before.text.slice(own.to))).toBe(true);
  expect([...readWithYaml(result.text)]).toEqual([...expected]);
}

function refused(result: EditResult & { ok: false }, allowed: readonly (string | null)[]): void {
  count(`refused: ${result.refusal.code}`);
  expect(allowed, JSON.stringify(result.refusal)).toContain(result.refusal.code);
}

/** -0 and 0 are one number to a person. */
const plain = (value: PropertyValue): PropertyValue => (value === 0 ? 0 : value);

describe('an edit of messy frontmatter', () => {
  it('of a value that is there changes the lines of that key only, and reads back', () => {
    fc.assert(
      fc.property(messyNote, fc.nat(), anyValue, (note, which, value) => {
        const before = readWithYaml(note.text);
        const entry = note.entries[which % Math.max(note.entries.length, 1)];
        if (entry === undefined) return;
        const result = setProperty(note.text, entry.key, value);
        if (!result.ok) return refused(result, [entry.mayRefuse]);
        count('set');
        expectExact(note, entry, result, new Map(before).set(entry.key, plain(value)));
        const lines = result.text.slice(entry.from, result.text.length - (note.text.length - entry.to));
        expect(lines).toContain(entry.comment);
        if (note.eol === '\r\n') expect(lines.replaceAll('\r\n', '')).not.toMatch(/\n/);
      }),
      { numRuns: 6000, seed },
    );
  });

  it('that adds a key adds lines at the end of the block only', () => {
    fc.assert(
      fc.property(
        messyNote,
        fc.constantFrom('new', 'Größe', 'a key: odd', '__proto__', 'constructor', '- x', '#h', ''),
        anyValue,
        (note, key, value) => {
          const before = readWithYaml(note.text);
          const end = note.text.indexOf(`\n---`, 3) + 1;
          const result = setProperty(note.text, key, value);
          if (!result.ok) return refused(result, []);
          count('added');
          expectExact(note, { from: end, to: end }, result, new Map(before).set(key, plain(value)));
        },
      ),
      { numRuns: 2000, seed },
    );
  });

  it('of several keys is one edit or none', () => {
    fc.assert(
      fc.property(
        messyNote,
        fc.array(fc.tuple(fc.nat({ max: 9 }), anyValue), { minLength: 1, maxLength: 4 }),
        (note, wishes) => {
          const expected = new Map(readWithYaml(note.text));
          const pairs = wishes.map(([at, value]) => [note.entries[at]?.key ?? `new ${at}`, value] as const);
          const result = setProperties(note.text, pairs);
          if (!result.ok)
            return refused(
              result,
              note.entries.map(({ mayRefuse }) => mayRefuse),
            );
          count('set several');
          for (const [key, value] of pairs) expected.set(key, plain(value));
          const from = note.text.indexOf('\n') + 1;
          expectExact(note, { from, to: note.text.indexOf('\n---', 3) + 1 }, result, expected);
          for (const each of note.entries) {
            if (!pairs.some(([key]) => key === each.key)) expect(result.text).toContain(each.lines);
          }
        },
      ),
      { numRuns: 2000, seed },
    );
  });

  it('that removes a key removes its lines only', () => {
    fc.assert(
      fc.property(messyNote, fc.nat(), (note, which) => {
        const expected = new Map(readWithYaml(note.text));
        const entry = note.entries[which % Math.max(note.entries.length, 1)];
        if (entry === undefined) return;
        const result = removeProperty(note.text, entry.key);
        if (!result.ok) return refused(result, [entry.mayRefuse, 'not-exact']);
        count('removed');
        expected.delete(entry.key);
        expectExact(note, entry, result, expected);
        expect(result.text).toBe(note.text.slice(0, entry.from) + note.text.slice(entry.to));
      }),
      { numRuns: 1500, seed },
    );
  });

  it('that renames a key keeps its value, place and order', () => {
    fc.assert(
      fc.property(
        messyNote,
        fc.nat(),
        fc.constantFrom('renamed', 'né: w', '[x]', "it's", 'yes', '12'),
        (note, which, name) => {
          const before = readWithYaml(note.text);
          const entry = note.entries[which % Math.max(note.entries.length, 1)];
          if (entry === undefined) return;
          const result = renameProperty(note.text, entry.key, name);
          if (!result.ok) return refused(result, [entry.mayRefuse]);
          count('renamed');
          expectExact(
            note,
            entry,
            result,
            new Map([...before].map(([key, value]) => [key === entry.key ? name : key, value])),
          );
        },
      ),
      { numRuns: 1500, seed },
    );
  });
});

describe('a new block', () => {
  it('reads back whatever is written into it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme', maxLength: 12 }), anyValue), {
          selector: ([key]) => key,
          maxLength: 6,
        }),
        (pairs) => {
          count('written');
          expect([...readWithYaml(writeFrontmatter(pairs))]).toEqual(
            pairs.map(([key, value]) => [key, plain(value)]),
          );
        },
      ),
      { numRuns: 1000, seed },
    );
  });
});
