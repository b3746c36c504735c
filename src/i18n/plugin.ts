/** What the plugin says around them. */
import { plugin } from './en/plugin';
import { translator } from './translate';

export const { t, counted } = translator({ plugin });
