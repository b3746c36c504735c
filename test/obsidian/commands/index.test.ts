// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { ActiveNote } from '../../../src/obsidian/active-note';
import { COMMANDS } from '../../../src/obsidian/commands/index';

const screens = {
  showGoalForm: vi.fn(),
  showTurnIntoGoal: vi.fn(),
  showLogCheckIn: vi.fn(),
  showRound: vi.fn(),
  showNoteCheckIns: vi.fn(),
  logSaid: vi.fn(),
  showAdjust: vi.fn(),
  showFindings: vi.fn(),
  showDashboard: vi.fn(),
  createGoalsBase: vi.fn(),
  showCoach: vi.fn(),
  showBreakIntoCriteria: vi.fn(),
  showComposeStatement: vi.fn(),
  closeWindow: vi.fn(),
};

const steps = { go: vi.fn() };

function command(id: string, activeNote: ActiveNote = () => null) {
  const found = COMMANDS.map((make) => make(screens, activeNote, steps)).find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no command ${id}`);
  return found;
}

const aGoal: ActiveNote = () => ({ path: 'Run.md', isGoal: true });
const nothing: ActiveNote = () => null;
const aDiary: ActiveNote = () => ({ path: 'Diary.md', isGoal: false });

describe('commands', () => {
  it('are all in the list: one per file, of the same name', () => {
    const folder = path.join(import.meta.dirname, '../../../src/obsidian/commands');
    const files = readdirSync(folder)
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace('.ts', ''));
    expect(COMMANDS.map((make) => make(screens, aGoal, steps).id).sort()).toEqual(files.sort());
  });

  it('have a name and no hotkey of their own', () => {
    for (const make of COMMANDS) {
      const { name, hotkeys } = make(screens, aGoal, steps);
      expect(name).toMatch(/^[A-Z]/);
      expect(hotkeys).toBeUndefined();
    }
  });

  it.each([
    ['check-goal', aGoal, true],
    ['check-goal', aDiary, false],
    ['check-goal', nothing, false],
    ['turn-into-goal', aGoal, false],
    ['turn-into-goal', aDiary, true],
    ['turn-into-goal', nothing, false],
    ['strengthen-goal', aGoal, true],
    ['strengthen-goal', aDiary, true],
    ['strengthen-goal', nothing, false],
    ['break-into-criteria', aGoal, true],
    ['break-into-criteria', aDiary, false],
    ['compose-statement', aGoal, true],
    ['compose-statement', aDiary, false],
  ] as const)('%s is offered where it makes sense (%#)', (id, note, isOffered) => {
    expect(command(id, note).checkCallback?.(true)).toBe(isOffered);
  });

  it('do what they say', () => {
    command('create-smart-goal').callback?.();
    expect(screens.showGoalForm).toHaveBeenLastCalledWith('smart');
    command('create-pact-goal').callback?.();
    expect(screens.showGoalForm).toHaveBeenLastCalledWith('pact');
    command('check-goal', aGoal).checkCallback?.(false);
    expect(screens.showFindings).toHaveBeenLastCalledWith('Run.md');
    command('check-all-goals').callback?.();
    expect(screens.showFindings).toHaveBeenLastCalledWith(null);
    command('turn-into-goal', aDiary).checkCallback?.(false);
    expect(screens.showTurnIntoGoal).toHaveBeenLastCalledWith('Diary.md');
    command('strengthen-goal', aDiary).checkCallback?.(false);
    expect(screens.showCoach).toHaveBeenLastCalledWith('Diary.md');
    command('break-into-criteria', aGoal).checkCallback?.(false);
    expect(screens.showBreakIntoCriteria).toHaveBeenLastCalledWith('Run.md');
    command('compose-statement', aGoal).checkCallback?.(false);
    expect(screens.showComposeStatement).toHaveBeenLastCalledWith('Run.md');
    command('log-check-in', aGoal).callback?.();
    expect(screens.showLogCheckIn).toHaveBeenLastCalledWith('Run.md');
    command('log-check-in', aDiary).callback?.();
    expect(screens.showLogCheckIn).toHaveBeenLastCalledWith(null);
    command('open-dashboard').callback?.();
    expect(screens.showDashboard).toHaveBeenCalledTimes(1);
    command('create-goals-base').callback?.();
    expect(screens.createGoalsBase).toHaveBeenCalledTimes(1);
  });

  it('only look when they are only asked', () => {
    screens.showFindings.mockClear();
    command('check-goal', aGoal).checkCallback?.(true);
    expect(screens.showFindings).not.toHaveBeenCalled();
  });
});
