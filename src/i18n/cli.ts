/** What the command line says; the words for goals are the dashboard's. */
import { cli } from './en/cli';
import { dashboard } from './en/dashboard';
import { translator } from './translate';

export const { t, counted } = translator({ cli, dashboard });
