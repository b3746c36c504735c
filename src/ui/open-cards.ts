/** Which cards are opened. Kept outside of them, because a card that is scrolled out of sight is not drawn. */
import type { Signal } from '@preact/signals';

/** The paths of their goals. */
export type OpenCards = Signal<ReadonlySet<string>>;
