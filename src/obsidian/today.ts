/** The day it is, as a signal that moves on at midnight, and the time. The only place of the plugin that looks at the clock. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { Component } from 'obsidian';
import { type LocalDate, localDateOf } from '../core/calendar/local-date';

/** A computer that sleeps over midnight misses a timer set for it; a look every half minute does not. */
const LOOK_EVERY_MS = 30_000;

export class Today extends Component {
  readonly #date = signal(localDateOf(new Date()));
  readonly date: ReadonlySignal<LocalDate> = this.#date;

  override onload(): void {
    this.registerInterval(
      window.setInterval(() => {
        this.#date.value = localDateOf(new Date());
      }, LOOK_EVERY_MS),
    );
  }

  /** The time of day, `HH:MM`. */
  time(): string {
    const now = new Date();
    return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  }
}
