/** *Check-in round*: through every goal that is due for a check-in today. */
import type { Command } from 'obsidian';
import { t } from '../../i18n/check-in';
import type { Screens } from '../screens';

export function checkInRound(screens: Pick<Screens, 'showRound'>): Command {
  return {
    id: 'check-in-round',
    name: t('checkIn.command.round'),
    icon: 'list-checks',
    callback: () => screens.showRound(),
  };
}
