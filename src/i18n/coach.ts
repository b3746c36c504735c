/** What the coach and the windows for rewriting say. */
import { coach } from './en/coach';
import { translator } from './translate';

export const { t } = translator({ coach });
