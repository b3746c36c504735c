/** Every text a person reads in our interfaces, in English. One file per area; keys are `area.key`. */
import { cli } from './en/cli';
import { dashboard } from './en/dashboard';
import { findings } from './en/findings';
import { form } from './en/form';
import { plugin } from './en/plugin';

export const en = { cli, dashboard, findings, form, plugin } as const;
