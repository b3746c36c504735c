/** One line that counts up on stderr while a large vault is read. In: how far it is. Out: nothing when stderr is no terminal. */
import { t } from '../../i18n/cli';
import type { Io } from '../io.mts';

/** Fewer notes are read before anybody could read the line. */
const WORTH_SHOWING = 1000;
const STEP = 250;

export interface ProgressLine {
  readonly at: (done: number, all: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

export function progressLine({ isTTY, err }: Pick<Io, 'isTTY' | 'err'>): ProgressLine {
  let shown = false;
  return {
    at(done, all) {
      if (!isTTY.stderr || all < WORTH_SHOWING || done % STEP !== 0) return;
      shown = true;
      err(`\r${t('cli.reading', { done, all })}\u001b[K`);
    },
    end() {
      if (shown) err('\r\u001b[K');
      shown = false;
    },
  };
}
