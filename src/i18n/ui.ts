/** What the dashboard, the form and the list of findings say. */
import { dashboard } from './en/dashboard';
import { findings } from './en/findings';
import { form } from './en/form';
import { page } from './en/page';
import { problems } from './en/problems';
import { translator } from './translate';

export const { t, counted } = translator({ dashboard, findings, form, page, problems });
