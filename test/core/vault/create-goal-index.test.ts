import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SCHEMA, type GoalSchema } from '../../../src/core/goal/schema';
import { createGoalIndex } from '../../../src/core/vault/create-goal-index';
import type { GoalIndex } from '../../../src/core/vault/goal-index';
import { aNote } from '../../support/a-note';

function indexOf(notes: Readonly<Record<string, string>>, schema: GoalSchema = DEFAULT_SCHEMA): GoalIndex {
  const index = createGoalIndex({ schema });
  for (const [path, text] of Object.entries(notes)) index.set(path, text);
  return index;
}

const paths = (notes: readonly { readonly path: string }[]) => notes.map(({ path }) => path);
const childOf = (parent: string) => aNote({ parent: `[[${parent}]]` });
const BROKEN = '---\ntype: goal\nvalues: [a, b\n---\n';

/** Everything an index says, in one value. */
function picture(index: GoalIndex) {
  return {
    unreadable: index.unreadable(),
    goals: index.goals().map((goal) => ({
      goal,
      parent: index.parentOf(goal.path)?.path ?? null,
      parentExists: index.parentExists(goal.path),
      children: paths(index.childrenOf(goal.path)),
      cycle: index.cycleOf(goal.path),
      companions: paths(index.companionsOf(goal.path)),
    })),
  };
}

describe('a goal index', () => {
  it('hands goals out sorted by path, whatever the order they came in', () => {
    expect(
      paths(indexOf({ 'b.md': aNote(), 'a/z.md': aNote(), 'B.md': aNote(), 'a.md': aNote() }).goals()),
    ).toEqual(['B.md', 'a.md', 'a/z.md', 'b.md']);
  });

  it('keeps goals, unreadable goals and other notes apart', () => {
    const index = indexOf({ 'A.md': aNote(), 'B.md': BROKEN, 'C.md': '# Just a note' });
    expect(paths(index.goals())).toEqual(['A.md']);
    expect(paths(index.unreadable())).toEqual(['B.md']);
    expect(index.get('B.md')).toBeNull();
    expect(index.get('C.md')).toBeNull();
  });

  it('follows a note that becomes a goal, breaks, and is mended', () => {
    const index = indexOf({ 'A.md': 'nothing' });
    index.set('A.md', aNote());
    expect(paths(index.goals())).toEqual(['A.md']);
    index.set('A.md', BROKEN);
    expect([paths(index.goals()), paths(index.unreadable())]).toEqual([[], ['A.md']]);
    index.set('A.md', aNote());
    expect([paths(index.goals()), paths(index.unreadable())]).toEqual([['A.md'], []]);
    index.set('A.md', 'nothing');
    expect([paths(index.goals()), paths(index.unreadable())]).toEqual([[], []]);
  });

  it('reads one note anew and leaves the others as they are', () => {
    const index = indexOf({ 'A.md': aNote({ target: 1 }), 'B.md': aNote() });
    const [, b] = index.goals();
    index.set('A.md', aNote({ target: 2 }));
    expect(index.goals()[0]?.target).toBe(2);
    expect(index.goals()[1]).toBe(b);
  });

  it('hands out the same list until something changes, and never changes one it handed out', () => {
    const index = indexOf({ 'A.md': aNote() });
    const before = index.goals();
    expect(index.goals()).toBe(before);
    index.set('B.md', aNote());
    expect(paths(before)).toEqual(['A.md']);
  });
});

describe('what counts as a change', () => {
  it.each<[string, (index: GoalIndex) => boolean, boolean]>([
    ['a new goal', (index) => index.set('New.md', aNote()), true],
    ['the same text again', (index) => index.set('Goal.md', aNote()), false],
    ['another text', (index) => index.set('Goal.md', aNote({ target: 3 })), true],
    ['a broken goal again', (index) => index.set('Broken.md', BROKEN), false],
    ['an ordinary note that stays one', (index) => index.set('Note.md', 'other words'), false],
    ['a new ordinary note, which a link may have waited for', (index) => index.set('New.md', 'words'), true],
    ['a goal that is no longer one', (index) => index.set('Goal.md', 'words'), true],
    ['removing a goal', (index) => index.remove('Goal.md'), true],
    ['removing what is not there', (index) => index.remove('Gone.md'), false],
    ['renaming a goal', (index) => index.rename('Goal.md', 'Other.md'), true],
    ['renaming what is not there', (index) => index.rename('Gone.md', 'Other.md'), false],
    ['renaming to the same name', (index) => index.rename('Goal.md', 'Goal.md'), false],
  ])('%s', (_, change, expected) => {
    const index = indexOf({ 'Goal.md': aNote(), 'Broken.md': BROKEN, 'Note.md': 'words' });
    const version = index.version;
    const listener = vi.fn();
    index.subscribe(listener);
    expect(change(index)).toBe(expected);
    expect(index.version).toBe(version + Number(expected));
    expect(listener.mock.calls).toEqual(expected ? [[version + 1]] : []);
  });

  it('is not told to those who no longer listen', () => {
    const index = indexOf({});
    const [staying, leaving] = [vi.fn(), vi.fn()];
    index.subscribe(staying);
    const leave = index.subscribe(leaving);
    leave();
    leave();
    index.set('A.md', aNote());
    expect(staying).toHaveBeenCalledOnce();
    expect(leaving).not.toHaveBeenCalled();
  });
});

describe('renaming', () => {
  it('gives the goal its new path and the title that follows from it', () => {
    const index = indexOf({ 'Old.md': '---\ntype: goal\n---\nwords' });
    index.rename('Old.md', 'Folder/New.md');
    expect(index.get('Old.md')).toBeNull();
    expect(index.get('Folder/New.md')).toMatchObject({ path: 'Folder/New.md', title: { value: 'New' } });
  });
  it('takes the place of the note that was there', () => {
    const index = indexOf({ 'A.md': aNote({ target: 1 }), 'B.md': BROKEN });
    index.rename('A.md', 'B.md');
    expect([paths(index.goals()), paths(index.unreadable())]).toEqual([['B.md'], []]);
  });
  it('out of the goal folder makes it an ordinary note', () => {
    const schema: GoalSchema = { ...DEFAULT_SCHEMA, recognition: { by: 'folder', folder: 'Goals' } };
    const index = indexOf({ 'Goals/A.md': 'words' }, schema);
    expect(paths(index.goals())).toEqual(['Goals/A.md']);
    index.rename('Goals/A.md', 'Archive/A.md');
    expect(index.goals()).toEqual([]);
  });
});

describe('relations', () => {
  it('lead from children to parents and back, in the order of paths', () => {
    const index = indexOf({ 'B.md': childOf('Top'), 'A.md': childOf('Top'), 'Top.md': aNote() });
    expect(index.parentOf('A.md')?.path).toBe('Top.md');
    expect(paths(index.childrenOf('Top.md'))).toEqual(['A.md', 'B.md']);
    expect(index.childrenOf('A.md')).toEqual([]);
    expect(index.parentOf('Top.md')).toBeNull();
  });

  it('follow every change', () => {
    const index = indexOf({ 'A.md': childOf('Top') });
    expect([index.parentOf('A.md'), index.parentExists('A.md')]).toEqual([null, false]);
    index.set('Top.md', 'no goal');
    expect([index.parentOf('A.md'), index.parentExists('A.md')]).toEqual([null, true]);
    index.set('Top.md', aNote());
    expect(index.parentOf('A.md')?.path).toBe('Top.md');
    index.set('Top.md', aNote({ target: 3 }));
    expect(index.parentOf('A.md')?.target).toBe(3);
    index.rename('Top.md', 'Summit.md');
    expect([index.parentOf('A.md'), index.parentExists('A.md')]).toEqual([null, false]);
    index.set('A.md', childOf('Summit'));
    expect(paths(index.childrenOf('Summit.md'))).toEqual(['A.md']);
    index.remove('Summit.md');
    expect(index.parentExists('A.md')).toBe(false);
  });

  it('show children as they are now', () => {
    const index = indexOf({ 'Top.md': aNote(), 'A.md': childOf('Top') });
    expect(index.childrenOf('Top.md')[0]?.target).toBeNull();
    index.set('A.md', aNote({ parent: '[[Top]]', target: 7 }));
    expect(index.childrenOf('Top.md')[0]?.target).toBe(7);
  });

  it('exist for a goal without a parent link', () => {
    expect(indexOf({ 'A.md': aNote() }).parentExists('A.md')).toBe(true);
  });

  it.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ['itself', { 'A.md': childOf('A') }, 'A.md', ['A.md']],
    ['two', { 'A.md': childOf('B'), 'B.md': childOf('A') }, 'B.md', ['B.md', 'A.md']],
    [
      'three',
      { 'A.md': childOf('B'), 'B.md': childOf('C'), 'C.md': childOf('A') },
      'B.md',
      ['B.md', 'C.md', 'A.md'],
    ],
    ['a goal below a cycle is not on it', { 'A.md': childOf('A'), 'B.md': childOf('A') }, 'B.md', []],
    ['no cycle', { 'A.md': childOf('B'), 'B.md': aNote() }, 'A.md', []],
  ])('know a cycle of %s', (_, notes, path, cycle) => {
    expect(indexOf(notes).cycleOf(path)).toEqual(cycle);
  });

  it('ask the resolver of the caller, when there is one', () => {
    const resolveLink = vi.fn((target: string) => (target === 'Alias' ? 'Top.md' : null));
    const index = createGoalIndex({ schema: DEFAULT_SCHEMA, resolveLink });
    index.set('Top.md', aNote());
    index.set('A.md', childOf('Alias'));
    index.set('B.md', childOf('Top'));
    expect(index.parentOf('A.md')?.path).toBe('Top.md');
    expect(index.parentExists('B.md')).toBe(false);
    expect(resolveLink).toHaveBeenCalledWith('Alias', 'A.md');
  });
});

describe('an index kept current', () => {
  const path = fc.constantFrom('A.md', 'B.md', 'C.md', 'Sub/A.md', 'Sub/D.md');
  const text = fc.constantFrom(
    aNote(),
    aNote({ target: 3 }),
    childOf('A'),
    childOf('B'),
    childOf('c'),
    childOf('Sub/A'),
    childOf('D'),
    aNote({ companions: ['[[A]]', '[[D]]'] }),
    aNote({ companions: '[[B]]', parent: '[[A]]' }),
    '---\ntype: goal\n---\nno heading',
    BROKEN,
    'an ordinary note',
  );
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('set' as const), path, text }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), path }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('rename' as const), path, to: path }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('look' as const) }) },
  );

  it('equals one built anew, after any sequence of changes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const notes = new Map<string, string>();
        const index = createGoalIndex({ schema: DEFAULT_SCHEMA });
        for (const each of steps) {
          // Looking works relations out: later changes must not leave them as they were.
          if (each.do === 'look') picture(index);
          else if (each.do === 'set') {
            notes.set(each.path, each.text);
            index.set(each.path, each.text);
          } else if (each.do === 'remove') {
            notes.delete(each.path);
            index.remove(each.path);
          } else {
            const moved = notes.get(each.path);
            if (moved !== undefined && each.path !== each.to) {
              notes.delete(each.path);
              notes.set(each.to, moved);
            }
            index.rename(each.path, each.to);
          }
        }
        expect(picture(index)).toEqual(picture(indexOf(Object.fromEntries([...notes].sort()))));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('companions', () => {
  const withCompanions = (...names: readonly string[]) =>
    aNote({ companions: names.map((name) => `[[${name}]]`) });

  it('are the goals that the links lead to, in their order, each once and never the goal itself', () => {
    const index = indexOf({
      'A.md': withCompanions('C', 'B', 'sub/C', 'A', 'Note', 'Nowhere'),
      'B.md': aNote(),
      'sub/C.md': aNote(),
      'Note.md': '# no goal',
    });
    expect(paths(index.companionsOf('A.md'))).toEqual(['sub/C.md', 'B.md']);
    expect(index.companionsOf('B.md')).toEqual([]);
    expect(index.companionsOf('Nowhere.md')).toEqual([]);
  });

  it('follow links and notes that come, change and go', () => {
    const index = indexOf({ 'A.md': withCompanions('B'), 'C.md': aNote() });
    expect(paths(index.companionsOf('A.md'))).toEqual([]);
    index.set('B.md', aNote());
    expect(paths(index.companionsOf('A.md'))).toEqual(['B.md']);
    index.set('A.md', withCompanions('C'));
    expect(paths(index.companionsOf('A.md'))).toEqual(['C.md']);
    index.set('A.md', withCompanions('C', 'B'));
    expect(paths(index.companionsOf('A.md'))).toEqual(['C.md', 'B.md']);
    index.remove('C.md');
    expect(paths(index.companionsOf('A.md'))).toEqual(['B.md']);
  });
});

describe('a goal index and daily notes', () => {
  const SOURCED = aNote({ source: 'daily:steps' });
  const steps = (amount: number) => new Map([['steps', amount]]);

  it('gives a goal the numbers of its source, whichever comes first', () => {
    const a = indexOf({ 'Walk.md': SOURCED });
    expect(a.setDaily([['2026-06-12.md', steps(7000)]])).toBe(true);
    const b = indexOf({});
    b.setDaily([['2026-06-12.md', steps(7000)]]);
    b.set('Walk.md', SOURCED);
    const sourced = [{ date: '2026-06-12', amount: 7000, path: '2026-06-12.md' }];
    expect(a.get('Walk.md')?.sourced).toEqual(sourced);
    expect(b.get('Walk.md')?.sourced).toEqual(sourced);
  });

  it('makes a new goal of those that are concerned, and of no other', () => {
    const index = indexOf({
      'Walk.md': SOURCED,
      'Swim.md': aNote({ source: 'daily:lanes' }),
      'Run.md': aNote(),
    });
    const before = index.goals();
    const heard = vi.fn();
    index.subscribe(heard);
    index.setDaily([
      ['2026-06-12.md', steps(7000)],
      ['2026-06-13.md', steps(8000)],
    ]);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(
      index
        .goals()
        .filter((goal, at) => goal !== before[at])
        .map(({ path }) => path),
    ).toEqual(['Walk.md']);
    expect(index.setDaily([['2026-06-12.md', steps(7000)]])).toBe(false);
    expect(index.setDaily([['2026-06-14.md', new Map([['mood', 3]])]])).toBe(false);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('keeps them when the note of the goal changes or moves, and loses them with the source', () => {
    const index = indexOf({ 'Walk.md': SOURCED });
    index.setDaily([['2026-06-12.md', steps(7000)]]);
    index.set('Walk.md', `${SOURCED}more`);
    index.rename('Walk.md', 'Steps.md');
    expect(index.get('Steps.md')?.sourced).toHaveLength(1);
    index.set('Steps.md', aNote());
    expect(index.get('Steps.md')?.sourced).toEqual([]);
  });
});
