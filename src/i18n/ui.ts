/** What the dashboard, the form and the list of findings say. */
import { dashboard } from './en/dashboard';
import { findings } from './en/findings';
import { form } from './en/form';
import { overview } from './en/overview';
import { page } from './en/page';
import { problems } from './en/problems';
import { timeline } from './en/timeline';
import { translator } from './translate';

export const { t, counted } = translator({ dashboard, findings, form, overview, page, problems, timeline });
