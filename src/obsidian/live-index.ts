/**
 * The goals of the vault, kept current. In: the vault and how goals are told. Out: an index, and a signal that says when to look again.
 * Built in slices once the layout is ready; of notes that are no goals nothing is read.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { Component } from 'obsidian';
import type { Numbers } from '../core/daily/daily-numbers';
import { dateOfNote } from '../core/daily/date-of-note';
import type { Goal } from '../core/goal/goal';
import type { GoalSchema } from '../core/goal/schema';
import { isTemplate } from '../core/settings/is-template';
import { mayBeGoal } from '../core/goal/recognize';
import { createGoalIndex } from '../core/vault/create-goal-index';
import type { GoalIndex, LinkResolver } from '../core/vault/goal-index';
import type { GoalVault, NoteChange } from '../core/vault/goal-vault';
import { t } from '../i18n/plugin';
import { noteIn } from './note-in-index';
import { handled } from './report';

/** Well below a frame, so that typing and scrolling stay smooth while a large vault is looked through. */
const SLICE_MS = 8;
/** A property name is typed letter by letter: the index follows when the typing pauses. */
const SCHEMA_PAUSE_MS = 400;

/** Notes that the app never tells about do not keep the dashboard waiting for longer. */
const PATIENCE_MS = 10_000;

export interface LiveIndexSource {
  readonly vault: Pick<GoalVault, 'list' | 'read' | 'watch'>;
  readonly schema: ReadonlySignal<GoalSchema>;
  /** Notes in it are no goals, whatever they say: a template of a goal is none. Empty = no such folder. */
  readonly templateFolder: ReadonlySignal<string>;
  readonly resolveLink: LinkResolver;
  /** From what is known without reading the note. */
  readonly isGoal: (path: string, schema: GoalSchema) => 'yes' | 'no' | 'unknown';
  /** The numbers in the properties of a note, without reading it; null when they are not known yet. */
  readonly numbersOf: (path: string) => Numbers | null;
  /** Calls back once notes may be looked at. */
  readonly whenReady: (start: () => void) => void;
  /** Calls back whenever what was `unknown` may be known. Returns what ends it. */
  readonly whenResolved: (listener: () => void) => () => void;
}

export class LiveIndex extends Component {
  #index: GoalIndex;
  /** Counts the builds: one that is no longer the newest stops. */
  #build = 0;
  #isLoaded = false;
  readonly #unknown = new Set<string>();
  #patience = 0;
  /** Daily notes are looked at once a goal names one of their properties as its source. */
  #isDailyRead = false;
  /** Daily notes of which nothing is known yet. */
  readonly #unknownDaily = new Set<string>();
  readonly #version = signal(0);
  readonly #state = signal<'indexing' | 'ready'>('indexing');

  /** Counts up with every change that a view can show. */
  readonly version: ReadonlySignal<number> = this.#version;
  readonly state: ReadonlySignal<'indexing' | 'ready'> = this.#state;

  constructor(private readonly source: LiveIndexSource) {
    super();
    this.#index = this.#emptyIndex();
  }

  /** The index as it is now; a new one after the schema has changed. */
  get index(): GoalIndex {
    return this.#index;
  }

  override onload(): void {
    this.#isLoaded = true;
    this.source.whenReady(() => {
      if (this.#isLoaded) this.#start();
    });
  }

  override onunload(): void {
    this.#isLoaded = false;
    this.#build += 1;
    window.clearTimeout(this.#patience);
  }

  /** Take over the text of a note that was just changed by us, before Obsidian tells. */
  noteChanged(path: string, text: string): void {
    this.#index.set(path, text);
  }

  /** Looks at daily notes as soon as there is a need to. */
  #readDaily(): void {
    if (this.#isDailyRead || !this.#index.hasSources()) return;
    this.#isDailyRead = true;
    const build = this.#build;
    const reading = this.source.vault.list().then((paths) => {
      if (build === this.#build) this.#takeDaily(paths.filter((path) => dateOfNote(path) !== null));
    });
    handled(t('plugin.action.index'), reading);
  }

  #takeDaily(paths: Iterable<string>): void {
    const notes = [...paths].map((path) => [path, this.source.numbersOf(path)] as const);
    for (const [path, numbers] of notes) {
      if (numbers === null) this.#unknownDaily.add(path);
      else this.#unknownDaily.delete(path);
    }
    this.#index.setDaily(notes);
  }

  /** A daily note came, changed, moved or went. */
  #followDaily({ kind, path, oldPath = path }: NoteChange): void {
    if (!this.#isDailyRead) return;
    if (kind !== 'changed') {
      this.#unknownDaily.delete(oldPath);
      this.#index.setDaily([[oldPath, null]]);
    }
    if (kind !== 'removed' && dateOfNote(path) !== null) this.#takeDaily([path]);
  }

  #start(): void {
    this.register(this.source.vault.watch((change) => this.#follow(change)));
    this.register(this.source.whenResolved(() => this.#readUnknown()));
    let timer = 0;
    let isFirst = true;
    this.register(
      effect(() => {
        void [this.source.schema.value, this.source.templateFolder.value];
        window.clearTimeout(timer);
        timer = window.setTimeout(() => this.#rebuild(), isFirst ? 0 : SCHEMA_PAUSE_MS);
        isFirst = false;
      }),
    );
    this.register(() => window.clearTimeout(timer));
  }

  #emptyIndex(): GoalIndex {
    const index = createGoalIndex({
      schema: this.source.schema.peek(),
      resolveLink: this.source.resolveLink,
    });
    index.subscribe(() => {
      this.#touch();
      this.#readDaily();
    });
    return index;
  }

  #touch(): void {
    this.#version.value = this.#version.peek() + 1;
  }

  #rebuild(): void {
    this.#index = this.#emptyIndex();
    this.#unknown.clear();
    this.#unknownDaily.clear();
    this.#isDailyRead = false;
    this.#state.value = 'indexing';
    this.#build += 1;
    this.#touch();
    handled(t('plugin.action.index'), this.#readAll(this.#build));
  }

  async #readAll(build: number): Promise<void> {
    await this.#readGoals(await this.source.vault.list(), build);
    if (build === this.#build) this.#readyOnceKnown();
  }

  /** A fresh vault is not empty only because the app has not read it yet. */
  #readyOnceKnown(): void {
    window.clearTimeout(this.#patience);
    if (this.#unknown.size === 0) this.#state.value = 'ready';
    else this.#patience = window.setTimeout(() => (this.#state.value = 'ready'), PATIENCE_MS);
  }

  /** Reads those of the notes that are goals, a slice at a time. */
  async #readGoals(paths: readonly string[], build: number): Promise<void> {
    let pauseAt = performance.now() + SLICE_MS;
    for (const path of paths) {
      if (performance.now() > pauseAt) {
        await new Promise((resume) => window.setTimeout(resume));
        pauseAt = performance.now() + SLICE_MS;
      }
      if (build !== this.#build) return;
      const answer = isTemplate(path, this.source.templateFolder.peek())
        ? 'no'
        : this.source.isGoal(path, this.#index.schema);
      if (answer === 'unknown') this.#unknown.add(path);
      if (answer === 'yes') await this.#read(path, build);
    }
  }

  async #read(path: string, build: number): Promise<void> {
    // A note that is gone by now is told as removed; nothing to say here.
    const text = await this.source.vault.read(path).catch(() => null);
    if (text !== null && build === this.#build) this.#take(path, text);
  }

  #readUnknown(): void {
    if (this.#unknownDaily.size > 0) this.#takeDaily(this.#unknownDaily);
    if (this.#unknown.size === 0) return;
    const paths = [...this.#unknown];
    this.#unknown.clear();
    const build = this.#build;
    const reading = this.#readGoals(paths, build).then(() => {
      // what the app has read and still tells nothing about is no goal
      this.#unknown.clear();
      if (build === this.#build) this.#readyOnceKnown();
    });
    handled(t('plugin.action.index'), reading);
  }

  #follow(change: NoteChange): void {
    const { path, oldPath, text } = change;
    this.#followDaily(change);
    if (change.kind === 'changed' && isTemplate(path, this.source.templateFolder.peek())) return;
    if (change.kind === 'removed') {
      this.#unknown.delete(path);
      if (!this.#index.remove(path))
        this.#relinkIf(({ parent }) => parent !== null && mayMean(parent.target, path));
    } else if (change.kind === 'renamed' && oldPath !== undefined) {
      if (!this.#index.rename(oldPath, path)) this.#relinkIf(({ parent }) => parent !== null);
      // A note can become a goal by moving into the goal folder.
      if (isTemplate(path, this.source.templateFolder.peek())) this.#index.remove(path);
      else if (!this.#isKnown(path)) handled(t('plugin.action.index'), this.#readGoals([path], this.#build));
    } else if (text === undefined) {
      handled(t('plugin.action.index'), this.#read(path, this.#build));
    } else this.#take(path, text);
  }

  /** The text decides, so that a goal with broken properties stays known; of an ordinary note nothing is kept. */
  #take(path: string, text: string): void {
    this.#unknown.delete(path);
    const concerns = this.#isKnown(path) || mayBeGoal(path, text, this.#index.schema);
    if (concerns) this.#index.set(path, text);
    else {
      this.#relinkIf(({ parent }) => parent !== null && mayMean(parent.target, path));
    }
  }

  #isKnown(path: string): boolean {
    return noteIn(this.#index, path) !== null;
  }

  /** An ordinary note came, went or moved: it can be what the parent link of such a goal leads to. */
  #relinkIf(concerns: (goal: Goal) => boolean): void {
    if (this.#index.goals().some(concerns)) this.#index.relink();
  }
}

/** Whether a link can lead to a note at all, by the names alone: asking the app for every goal takes long when many notes change. */
function mayMean(target: string, path: string): boolean {
  const nameOf = (place: string) =>
    (place.split('#', 1)[0] ?? '').split('/').at(-1)?.replace(/\.md$/i, '').trim().toLowerCase();
  return nameOf(target) === nameOf(path);
}
