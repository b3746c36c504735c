/**
 * The language of filters and formulas in a base, as far as it is documented and our base uses it: operators, properties, a few functions.
 * In: text and what names mean. Out: a value. What is not documented is an error, as in the app.
 * https://help.obsidian.md/bases/syntax, https://help.obsidian.md/bases/functions
 */

export type BaseValue =
  string | number | boolean | null | Date | BaseLink | readonly BaseValue[] | BaseObject;

export class BaseLink {
  constructor(readonly target: string) {}
  toString(): string {
    return `[[${this.target}]]`;
  }
}

/** Something with fields and functions: `file`, `note`, `formula`. */
export interface BaseObject {
  readonly field: (name: string) => BaseValue | undefined;
  readonly call?: (name: string, args: readonly BaseValue[]) => BaseValue | undefined;
}

export interface BaseScope {
  /** `file`, `note`, `formula`; any other name is a property of the note. */
  readonly objects: Readonly<Record<string, BaseObject>>;
  readonly today: Date;
}

type Evaluate = (scope: BaseScope) => BaseValue;

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|([\p{L}_][\p{L}\p{N}_]*)|(&&|\|\||[=!<>]=|[-+*/%<>!().,[\]]))/uy;

/** @example evaluate('if(note.target == 0, null, 1 / 2)', scope) // => 0.5 */
export function evaluate(text: string, scope: BaseScope): BaseValue {
  return parse(text)(scope);
}

function parse(text: string): Evaluate {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (found === null) throw new Error(`unexpected ${text.slice(at, at + 10)} in ${text}`);
    tokens.push(found[0].trim());
  }
  let at = 0;
  const take = (wanted?: string): string => {
    const token = tokens[at];
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new Error(`expected ${wanted ?? 'more'} after ${tokens.slice(0, at).join(' ')} in ${text}`);
    at += 1;
    return token;
  };

  function binary(level: number): Evaluate {
    const operators = LEVELS[level];
    if (operators === undefined) return unary();
    let left = binary(level + 1);
    for (let token = tokens[at]; token !== undefined && token in operators; token = tokens[at]) {
      take();
      const [first, operate, second] = [left, operators[token], binary(level + 1)];
      left = (scope) => operate?.(first(scope), () => second(scope)) ?? null;
    }
    return left;
  }

  function unary(): Evaluate {
    const token = tokens[at];
    if (token !== '!' && token !== '-') return postfix();
    take();
    const operand = unary();
    return token === '!' ? (scope) => !isTruthy(operand(scope)) : (scope) => -numberOf(operand(scope));
  }

  function postfix(): Evaluate {
    let value = primary();
    for (;;) {
      const of = value;
      if (tokens[at] === '[') {
        take();
        const key = binary(0);
        take(']');
        value = (scope) => fieldOf(of(scope), key(scope));
      } else if (tokens[at] === '.') {
        take();
        const name = take();
        if (tokens[at] === '(') {
          const args = list('(', ')');
          value = (scope) =>
            method(
              of(scope),
              name,
              args.map((arg) => arg(scope)),
            );
        } else value = (scope) => fieldOf(of(scope), name);
      } else return value;
    }
  }

  function list(open: string, close: string): readonly Evaluate[] {
    take(open);
    const all: Evaluate[] = [];
    while (tokens[at] !== close) {
      all.push(binary(0));
      if (tokens[at] !== close) take(',');
    }
    take(close);
    return all;
  }

  function primary(): Evaluate {
    const token = take();
    if (token === '(') {
      const inner = binary(0);
      take(')');
      return inner;
    }
    if (/^\d/.test(token)) return () => Number(token);
    if (/^["']/.test(token))
      return () =>
        String(JSON.parse(`"${token.slice(1, -1).replaceAll('"', '\\"').replaceAll('\\\\"', '\\"')}"`));
    if (token === '[') {
      at -= 1;
      const items = list('[', ']');
      return (scope) => items.map((item) => item(scope));
    }
    if (!/^[\p{L}_]/u.test(token)) throw new Error(`unexpected ${token} in ${text}`);
    if (['true', 'false', 'null'].includes(token)) return () => JSON.parse(token) as BaseValue;
    if (tokens[at] === '(') {
      const args = list('(', ')');
      return (scope) => globalFunction(token, args, scope);
    }
    return ({ objects }) => objects[token] ?? objects['note']?.field(token) ?? null;
  }

  const whole = binary(0);
  if (at < tokens.length) throw new Error(`unexpected ${tokens[at] ?? ''} in ${text}`);
  return whole;
}

type Operate = (left: BaseValue, right: () => BaseValue) => BaseValue;
const arithmetic =
  (operate: (a: number, b: number) => number): Operate =>
  (a, b) =>
    operate(numberOf(a), numberOf(b()));
const compared =
  (operate: (a: number, b: number) => boolean): Operate =>
  (a, b) =>
    operate(numberOf(a), numberOf(b()));

const LEVELS: readonly Readonly<Record<string, Operate>>[] = [
  { '||': (a, b) => isTruthy(a) || isTruthy(b()) },
  { '&&': (a, b) => isTruthy(a) && isTruthy(b()) },
  { '==': (a, b) => equal(a, b()), '!=': (a, b) => !equal(a, b()) },
  {
    '<': compared((a, b) => a < b),
    '>': compared((a, b) => a > b),
    '<=': compared((a, b) => a <= b),
    '>=': compared((a, b) => a >= b),
  },
  { '+': arithmetic((a, b) => a + b), '-': arithmetic((a, b) => a - b) },
  { '*': arithmetic((a, b) => a * b), '/': arithmetic((a, b) => a / b), '%': arithmetic((a, b) => a % b) },
];

function globalFunction(name: string, args: readonly Evaluate[], scope: BaseScope): BaseValue {
  const arg = (position: number): BaseValue => args[position]?.(scope) ?? null;
  switch (name) {
    case 'if':
      return isTruthy(arg(0)) ? arg(1) : arg(2);
    case 'list': {
      const value = arg(0);
      return isList(value) ? value : [value];
    }
    case 'number':
      return numberOf(arg(0));
    case 'date':
      return dateOf(arg(0));
    case 'today':
      return scope.today;
    case 'link':
      return new BaseLink(textOf(arg(0)));
    default:
      throw new Error(`there is no function ${name}()`);
  }
}

function method(value: BaseValue, name: string, args: readonly BaseValue[]): BaseValue {
  if (isObject(value)) {
    const called = value.call?.(name, args);
    if (called !== undefined) return called;
  }
  if (name === 'isEmpty') return isEmpty(value);
  if (name === 'isTruthy') return isTruthy(value);
  if (name === 'toString') return textOf(value);
  if (typeof value === 'number' && name === 'round') {
    const by = 10 ** numberOf(args[0] ?? 0);
    return Math.round(value * by) / by;
  }
  if (typeof value === 'number' && name === 'floor') return Math.floor(value);
  if (typeof value === 'string' && name === 'lower') return value.toLowerCase();
  if (isList(value) && (name === 'contains' || name === 'containsAny'))
    return args.some((arg) => value.some((item) => equal(item, arg)));
  throw new Error(`there is no ${name}() of ${textOf(value)}`);
}

function fieldOf(value: BaseValue, name: BaseValue): BaseValue {
  if (isObject(value)) return value.field(textOf(name)) ?? null;
  if (isList(value) && name === 'length') return value.length;
  if (isList(value) && typeof name === 'number') return value[name] ?? null;
  throw new Error(`${textOf(value)} has no ${textOf(name)}`);
}

function isList(value: BaseValue): value is readonly BaseValue[] {
  return Array.isArray(value);
}

function isObject(value: BaseValue): value is BaseObject {
  return typeof value === 'object' && value !== null && 'field' in value;
}

export function isEmpty(value: BaseValue): boolean {
  return value === null || value === '' || (isList(value) && value.length === 0);
}

export function isTruthy(value: BaseValue): boolean {
  return !isEmpty(value) && value !== false && value !== 0;
}

function equal(a: BaseValue, b: BaseValue): boolean {
  if (a instanceof Date || b instanceof Date || a instanceof BaseLink || b instanceof BaseLink)
    return textOf(a) === textOf(b);
  return a === b;
}

/** Dates are milliseconds; text that is no number, and nothing at all, is an error. */
function numberOf(value: BaseValue): number {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'boolean') return Number(value);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) throw new Error(`${textOf(value)} is no number`);
  return number;
}

function dateOf(value: BaseValue): Date {
  if (value instanceof Date) return value;
  const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(textOf(value))?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined) throw new Error(`${textOf(value)} is no date`);
  return new Date(year, month - 1, day);
}

export function textOf(value: BaseValue): string {
  if (value === null) return '';
  if (value instanceof Date)
    return [value.getFullYear(), value.getMonth() + 1, value.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  if (isList(value)) return value.map(textOf).join(', ');
  return isObject(value) ? '[object]' : String(value);
}
