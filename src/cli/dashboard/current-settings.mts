/** Settings of a vault that is open elsewhere too. In: how to read them. Out: them as they are now. */
import type { Settings } from '../../core/settings/settings';
import { messageOf } from '../find-vault.mts';

/**
 * Reads them each time. What cannot be read (half written, or broken by hand) is said once, and the last ones that could stay.
 * @example const settings = currentSettings(vault.settings, () => settingsOf(root, args, io), complain)
 */
export function currentSettings(
  first: Settings,
  read: () => Settings,
  complain: (message: string) => void,
): () => Settings {
  let last = first;
  let said = '';
  return () => {
    try {
      last = read();
      said = '';
    } catch (error) {
      if (said !== messageOf(error)) complain((said = messageOf(error)));
    }
    return last;
  };
}
