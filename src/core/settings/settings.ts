/** What a person can set, shared by the plugin and the command line (`data.json` of the plugin's folder). */
import type { RuleSeverity } from '../lint/finding';
import type { GoalSchema } from '../goal/schema';
import { DEFAULT_SCHEMA } from '../goal/schema';
import type { SavedView } from '../dashboard/saved-views';

export interface Settings {
  readonly version: 1;
  readonly schema: GoalSchema;
  /** Folder for new goals; empty = the vault's root. */
  readonly goalFolder: string;
  /** Folder of user templates (`SMART.md`, `PACT.md` in it replace ours); empty = none. */
  readonly templateFolder: string;
  /** How many active goals are still a focus. Soft. */
  readonly activeLimit: number;
  readonly weekStartsOn: 'monday' | 'sunday';
  /** Rule id -> severity; `off` switches it off. Absent = the rule's own. */
  readonly severities: Readonly<Record<string, RuleSeverity | 'off'>>;
  /** Underline findings in the editor while one writes. */
  readonly lintInEditor: boolean;
  /** How far behind the plan (in progress, 0..1) a goal is at risk / off track. */
  readonly atRiskBehind: number;
  readonly offTrackBehind: number;
  /** From which hit rate (0..1) on a habit is on track / still at risk rather than off track. */
  readonly keptOnTrack: number;
  readonly keptAtRisk: number;
  /** Whether achieved steps count in the progress of their parent. Dropped ones never do. */
  readonly closedSteps: 'count' | 'leave-out';
  /** Views of the dashboard that were given a name; at most 50. */
  readonly savedViews: readonly SavedView[];
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  schema: DEFAULT_SCHEMA,
  goalFolder: 'Goals',
  templateFolder: '',
  // Attention is the scarce thing: three to five goals at once is what coaching practice keeps recommending.
  activeLimit: 5,
  weekStartsOn: 'monday',
  severities: {},
  lintInEditor: true,
  atRiskBehind: 0.1,
  offTrackBehind: 0.25,
  // Four times of five: where studies of adherence (medication, exercise) customarily draw the line between kept and not kept.
  keptOnTrack: 0.8,
  // Kept at least as often as not.
  keptAtRisk: 0.5,
  closedSteps: 'count',
  savedViews: [],
};
