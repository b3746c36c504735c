/** Creates a goal note. In: what a person wants. Out: the path of the new note, written once, complete. */
import { normalizePath } from 'obsidian';
import type { FrameworkId } from '../../core/frameworks/framework';
import { mayBeGoal } from '../../core/goal/recognize';
import type { PropertyName, PropertyValue } from '../../core/goal/goal';
import type { Settings } from '../../core/settings/settings';
import { goalFileName, type GoalDraft, newGoalNote } from '../../core/templates/new-goal-note';
import type { EditContext } from './edit-context';

export type NewGoal = Pick<GoalDraft, 'framework' | 'title' | 'statement' | 'criteria' | 'properties'>;

export interface CreateContext extends EditContext {
  /** The time of day, `HH:MM`. */
  readonly time: () => string;
  /** The person's own template for a framework; null when there is none. */
  readonly userTemplate: (framework: FrameworkId) => Promise<string | null>;
}

export async function createGoal(goal: NewGoal, context: CreateContext): Promise<string> {
  const settings = context.settings();
  const template = await context.userTemplate(goal.framework);
  const text = newGoalNote({
    ...goal,
    properties: filledIn(goal.properties),
    schema: settings.schema,
    today: context.today(),
    time: context.time(),
    ...(template === null ? {} : { template }),
  });
  const folder = folderForGoals(settings);
  const path = await context.vault.create(normalizePath(`${folder}/${goalFileName(goal.title)}.md`), text);
  context.noteChanged(path, text);
  return path;
}

/** What was left empty is left to the template. */
function filledIn(
  properties: NewGoal['properties'] = {},
): Readonly<Partial<Record<PropertyName, PropertyValue>>> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== ''));
}

/** Where new goals go. When goals are told by their folder, a goal elsewhere would be none. */
function folderForGoals({ goalFolder, schema }: Pick<Settings, 'goalFolder' | 'schema'>): string {
  if (schema.recognition.by !== 'folder') return goalFolder;
  return mayBeGoal(`${goalFolder}/a.md`, '', schema) ? goalFolder : schema.recognition.folder;
}
