/**
 * How rules are written down. In: a rule without its scope. Out: the rule. Who runs it is `lint-goal.ts`'s and `lint-vault.ts`'s job.
 * There is one function per scope, so that the type of `check` follows from the name.
 */
import type { GoalRule, NoteRule, SuppressionRule, VaultRule } from './rule';

/** A rule that looks at one goal and needs nothing but the goal, its assessment, today and the settings. */
export function defineRule(rule: Omit<GoalRule, 'scope'>): GoalRule {
  return { scope: 'goal', ...rule };
}

/** A rule that looks at a note which cannot be read. */
export function defineNoteRule(rule: Omit<NoteRule, 'scope'>): NoteRule {
  return { scope: 'note', ...rule };
}

/** A rule that looks at one goal among all others. */
export function defineVaultRule(rule: Omit<VaultRule, 'scope'>): VaultRule {
  return { scope: 'vault', ...rule };
}

/** A rule that looks at what the note wants quiet. */
export function defineSuppressionRule(rule: Omit<SuppressionRule, 'scope'>): SuppressionRule {
  return { scope: 'suppressions', ...rule };
}
