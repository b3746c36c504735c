/** `goal-notes schema`: the properties of a goal as JSON Schema. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { goalPropertiesSchema } from '../../core/settings/goal-properties-schema';
import { t } from '../../i18n/cli';
import { type Command, UsageError } from '../command.mts';
import { openVault } from '../find-vault.mts';
import { EXIT } from '../io.mts';

export const schema: Command = {
  name: 'schema',
  summary: 'Print a JSON Schema of the properties of a goal, under the names this vault uses.',
  usage: '',
  options: { format: { type: 'choice', words: ['json'], summary: 'there is one format' } },
  notes: [],
  examples: [['goal-notes schema > goal.schema.json', 'for other editors and CI']],
  run: (args, io) => {
    if (args.words.length > 0) throw new UsageError(t('cli.schema.noWords'));
    const { settings } = openVault('.', args, io);
    const properties = toJsonSchema(goalPropertiesSchema(settings.schema), { target: 'draft-07' });
    const about = { title: t('cli.schema.title'), description: t('cli.schema.description') };
    const { $schema = 'http://json-schema.org/draft-07/schema#', ...rest } = properties;
    io.out(`${JSON.stringify({ $schema, ...about, ...rest }, null, 2)}\n`);
    return Promise.resolve(EXIT.ok);
  },
};
