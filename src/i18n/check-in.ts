/** What checking in and moving a plan say. */
import { checkIn } from './en/check-in';
import { translator } from './translate';

export const { t, counted } = translator({ checkIn });
