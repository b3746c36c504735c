/** What the editor shows about a goal. */
import { editor } from './en/editor';
import { translator } from './translate';

export const { t, counted } = translator({ editor });
