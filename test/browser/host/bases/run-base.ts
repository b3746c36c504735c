/** Which notes a base shows, in which order. In: the base as YAML says it, a view of it, the vault. Out: entries. */
import type { App } from '../app/app.ts';
import { warn } from '../base/warnings.ts';
import { TFile } from '../vault/files.ts';
import { getAllTags } from '../vault/frontmatter.ts';
import { BasesEntry, BasesQueryResult } from './bases-view.ts';
import {
  BaseLink,
  type BaseObject,
  type BaseScope,
  type BaseValue,
  evaluate,
  isEmpty,
  isTruthy,
  textOf,
} from './expression.ts';

type Filter =
  | string
  | { readonly and?: readonly Filter[]; readonly or?: readonly Filter[]; readonly not?: readonly Filter[] };

export interface BaseView {
  readonly type: string;
  readonly name: string;
  readonly filters?: Filter;
  readonly groupBy?: { readonly property: string; readonly direction?: 'ASC' | 'DESC' };
  readonly sort?: readonly { readonly property: string; readonly direction?: 'ASC' | 'DESC' }[];
  readonly order?: readonly string[];
  readonly limit?: number;
}

export interface BaseFile {
  readonly filters?: Filter;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, { readonly displayName?: string }>>;
  readonly views?: readonly BaseView[];
}

export function runBase(base: BaseFile, view: BaseView, app: App): BasesQueryResult {
  const entries = app.vault
    .getFiles()
    .map((file) => ({ file, scope: scopeOf(file, base, app) }))
    .filter(({ scope }) => passes(base.filters, scope) && passes(view.filters, scope))
    .map(({ file, scope }) => new BasesEntry(file, (id) => valueOf(id, scope)));
  const sorted = [...entries].sort((a, b) => {
    for (const { property, direction = 'ASC' } of view.sort ?? []) {
      const order = compare(a.getValue(property)?.value ?? null, b.getValue(property)?.value ?? null);
      if (order !== 0) return direction === 'ASC' ? order : -order;
    }
    return a.file.path < b.file.path ? -1 : 1;
  });
  const { groupBy } = view;
  return new BasesQueryResult(
    sorted.slice(0, view.limit),
    groupBy?.property ?? null,
    groupBy?.direction ?? 'ASC',
  );
}

function passes(filter: Filter | undefined, scope: BaseScope): boolean {
  if (filter === undefined) return true;
  if (typeof filter === 'string') {
    try {
      return isTruthy(evaluate(filter, scope));
    } catch (failure) {
      warn(`base filter ${filter}: ${String(failure)}`);
      return false;
    }
  }
  const { and = [], or = [], not = [] } = filter;
  return (
    and.every((each) => passes(each, scope)) &&
    (or.length === 0 || or.some((each) => passes(each, scope))) &&
    !not.some((each) => passes(each, scope))
  );
}

/** An id as in `order`: `note.my key`, `formula.days_left`, `file.name`. */
function valueOf(id: string, { objects }: BaseScope): BaseValue {
  const dot = id.indexOf('.');
  const object = objects[id.slice(0, dot)] ?? objects['note'];
  try {
    return object?.field(id.slice(dot + 1)) ?? null;
  } catch (failure) {
    return `Error: ${String(failure)}`;
  }
}

export function scopeOf(
  file: TFile,
  { formulas = {} }: BaseFile,
  app: Pick<App, 'metadataCache'>,
): BaseScope {
  const cache = app.metadataCache.getFileCache(file);
  const properties: Readonly<Record<string, unknown>> = cache?.frontmatter ?? {};
  const tags = (cache === null ? null : getAllTags(cache)) ?? [];
  const noteObject: BaseObject = { field: (name) => readValue(properties[name]) };
  const fileObject: BaseObject = {
    field: (name) =>
      ({ name: file.basename, path: file.path, ext: file.extension, folder: file.parent?.path ?? '' })[name],
    call(name, args) {
      const words = args.map(String);
      if (name === 'hasTag')
        return words.some((tag) => tags.some((each) => `${each.slice(1)}/`.startsWith(`${tag}/`)));
      if (name === 'inFolder') return words.some((folder) => file.path.startsWith(`${folder}/`));
      return name === 'hasProperty' ? words.some((key) => key in properties) : undefined;
    },
  };
  const now = new Date();
  const scope: BaseScope = {
    today: new Date(now.getFullYear(), now.getMonth(), now.getDate()),
    objects: {
      file: fileObject,
      note: noteObject,
      formula: { field: (name) => (formulas[name] === undefined ? null : evaluate(formulas[name], scope)) },
    },
  };
  return scope;
}

/** A property as Bases sees it: links in it are links. */
function readValue(value: unknown): BaseValue {
  if (Array.isArray(value)) return value.map(readValue);
  if (typeof value === 'string') {
    const link = /^\[\[([^\]|]+)(?:\|[^\]]*)?\]\]$/.exec(value)?.[1];
    return link === undefined ? value : new BaseLink(link);
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** What is empty comes last. */
function compare(a: BaseValue, b: BaseValue): number {
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return textOf(a).localeCompare(textOf(b));
}
