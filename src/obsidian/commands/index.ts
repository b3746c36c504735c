/** Every command, one line each. */
import type { Command } from 'obsidian';
import type { ActiveNote } from '../active-note';
import type { FindingSteps } from '../editor/goal-editing';
import type { Screens } from '../screens';
import { adjustGoal } from './adjust-goal';
import { breakIntoCriteria } from './break-into-criteria';
import { checkAllGoals } from './check-all-goals';
import { checkGoal } from './check-goal';
import { checkInRound } from './check-in-round';
import { composeStatement } from './compose-statement';
import { createGoalsBase } from './create-goals-base';
import { createPactGoal } from './create-pact-goal';
import { createSmartGoal } from './create-smart-goal';
import { insertGoalsBlock } from './insert-goals-block';
import { logCheckIn } from './log-check-in';
import { logNoteCheckIns } from './log-note-check-ins';
import { nextFinding } from './next-finding';
import { openDashboard } from './open-dashboard';
import { previousFinding } from './previous-finding';
import { strengthenGoal } from './strengthen-goal';
import { turnIntoGoal } from './turn-into-goal';

export const COMMANDS: readonly ((
  screens: Screens,
  activeNote: ActiveNote,
  steps: FindingSteps,
) => Command)[] = [
  createSmartGoal,
  createPactGoal,
  turnIntoGoal,
  strengthenGoal,
  breakIntoCriteria,
  composeStatement,
  checkGoal,
  checkAllGoals,
  nextFinding,
  previousFinding,
  logCheckIn,
  checkInRound,
  logNoteCheckIns,
  adjustGoal,
  openDashboard,
  insertGoalsBlock,
  createGoalsBase,
];
