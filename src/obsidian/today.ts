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
        this.now();
      }, LOOK_EVERY_MS),
    );
  }

  /** The day it is at this moment, for what is written: the signal may be half a minute late. */
  now(): LocalDate {
    const date = localDateOf(new Date());
    this.#date.value = date;
    return date;
  }

  /** The time of day, `HH:MM`. */
  time(): string {
    const now = new Date();
    return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  }
}
