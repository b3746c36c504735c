/** Obsidian's `debounce`. In: the work and a delay. Out: a function that does it once, a while after it was asked last (or first). */

export interface Debouncer<Args extends unknown[]> {
  (...args: Args): Debouncer<Args>;
  cancel(): Debouncer<Args>;
  run(): void;
}

/** @param resetTimer true: every call starts the wait anew; else the first call sets the time. */
export function debounce<Args extends unknown[]>(
  work: (...args: Args) => unknown,
  delay = 0,
  resetTimer = false,
): Debouncer<Args> {
  let timer: number | null = null;
  let last: Args | null = null;
  const run = () => {
    const args = last;
    self.cancel();
    if (args !== null) work(...args);
  };
  const self = Object.assign(
    // named, so that the ledger knows it in a call stack
    function debounced(...args: Args) {
      last = args;
      if (timer !== null && resetTimer) window.clearTimeout(timer);
      if (timer === null || resetTimer) timer = window.setTimeout(run, delay);
      return self;
    },
    {
      cancel() {
        if (timer !== null) window.clearTimeout(timer);
        [timer, last] = [null, null];
        return self;
      },
      run,
    },
  ) as Debouncer<Args>;
  return self;
}
