/** What goals in notes say: the code block, the Bases view. */
import { inNotes } from './en/in-notes';
import { translator } from './translate';

export const { t } = translator({ inNotes });
