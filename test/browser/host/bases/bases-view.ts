/** What Bases offers to views of plugins: `BasesView`, its config and its data, as documented since 1.10. */
import type { App } from '../app/app.ts';
import { Component } from '../base/component.ts';
import type { TFile } from '../vault/files.ts';
import { type BaseValue, isTruthy, textOf } from './expression.ts';

export class QueryController extends Component {}

export abstract class BasesView extends Component {
  abstract type: string;
  app!: App;
  config!: BasesViewConfig;
  data!: BasesQueryResult;
  allProperties: string[] = [];

  constructor(readonly controller: QueryController) {
    super();
  }

  abstract onDataUpdated(): void;
}

export interface BasesOption {
  readonly type: string;
  readonly key: string;
  readonly displayName: string;
  readonly default?: unknown;
  readonly options?: Readonly<Record<string, string>>;
}

export interface BasesRegistration {
  readonly name: string;
  readonly icon: string;
  readonly factory: (controller: QueryController, containerEl: HTMLElement) => BasesView;
  readonly options?: (config: BasesViewConfig) => readonly BasesOption[];
}

export class BasesViewConfig {
  constructor(
    private readonly stored: Record<string, unknown>,
    private readonly changed: () => void,
  ) {}

  get name(): string {
    const { name } = this.stored;
    return typeof name === 'string' ? name : '';
  }

  get(key: string): unknown {
    return this.stored[key];
  }

  set(key: string, value: unknown): void {
    this.stored[key] = value;
    this.changed();
  }

  getOrder(): readonly string[] {
    return Array.isArray(this.stored['order']) ? this.stored['order'].map(String) : [];
  }

  getSort(): readonly { readonly property: string; readonly direction: 'ASC' | 'DESC' }[] {
    return (this.stored['sort'] as { property: string; direction: 'ASC' | 'DESC' }[] | undefined) ?? [];
  }
}

/** `Value` of the API around a value of ours. */
export class ShownValue {
  constructor(readonly value: BaseValue) {}
  toString(): string {
    return textOf(this.value);
  }
  isTruthy(): boolean {
    return isTruthy(this.value);
  }
  renderTo(el: HTMLElement): void {
    el.setText(this.toString());
  }
}

export class BasesEntry {
  constructor(
    readonly file: TFile,
    private readonly valueOf: (id: string) => BaseValue,
  ) {}

  getValue(id: string): ShownValue | null {
    return new ShownValue(this.valueOf(id));
  }
}

export interface BasesEntryGroup {
  readonly key?: ShownValue;
  readonly entries: readonly BasesEntry[];
  hasKey(): boolean;
}

export class BasesQueryResult {
  constructor(
    readonly data: readonly BasesEntry[],
    private readonly groupBy: string | null,
    private readonly direction: 'ASC' | 'DESC',
  ) {}

  get groupedData(): readonly BasesEntryGroup[] {
    const { groupBy } = this;
    if (groupBy === null) return [{ entries: this.data, hasKey: () => false }];
    const groups = new Map<string, BasesEntry[]>();
    for (const entry of this.data) {
      const key = entry.getValue(groupBy)?.toString() ?? '';
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    const order = this.direction === 'ASC' ? 1 : -1;
    return [...groups]
      .sort(([a], [b]) => order * (Number(a === '') - Number(b === '') || a.localeCompare(b)))
      .map(([key, entries]) => ({ key: new ShownValue(key), entries, hasKey: () => key !== '' }));
  }
}
