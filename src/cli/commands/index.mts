/** Every command, in the order of the help. A test reads the folder and says so when one is missing. */
import type { Command } from '../command.mts';
import { adjust } from './adjust.mts';
import { assess } from './assess.mts';
import { check } from './check.mts';
import { dashboard } from './dashboard.mts';
import { explain } from './explain.mts';
import { log } from './log.mts';
import { create } from './new.mts';
import { rules } from './rules.mts';
import { schema } from './schema.mts';
import { status } from './status.mts';

export const COMMANDS: readonly Command[] = [
  check,
  assess,
  status,
  create,
  log,
  adjust,
  dashboard,
  rules,
  explain,
  schema,
];
