/** Every command, one line each. */
import type { Command } from 'obsidian';
import type { ActiveNote } from '../active-note';
import type { Screens } from '../screens';
import { checkAllGoals } from './check-all-goals';
import { checkGoal } from './check-goal';
import { createPactGoal } from './create-pact-goal';
import { createSmartGoal } from './create-smart-goal';
import { logCheckIn } from './log-check-in';
import { openDashboard } from './open-dashboard';
import { turnIntoGoal } from './turn-into-goal';

export const COMMANDS: readonly ((screens: Screens, activeNote: ActiveNote) => Command)[] = [
  createSmartGoal,
  createPactGoal,
  turnIntoGoal,
  checkGoal,
  checkAllGoals,
  logCheckIn,
  openDashboard,
];
