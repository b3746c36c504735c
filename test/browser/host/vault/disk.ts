/** The vault's folder, in memory: Obsidian's `DataAdapter`. Files whose path has a part that begins with a dot are only here. */

export interface Stat {
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

export class Disk {
  /** Of files that are no text. */
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #texts = new Map<string, { text: string; stat: Stat }>();

  exists(path: string): Promise<boolean> {
    return Promise.resolve(this.has(path));
  }

  has(path: string): boolean {
    return this.#texts.has(path) || [...this.#texts.keys()].some((other) => other.startsWith(`${path}/`));
  }

  read(path: string): Promise<string> {
    const found = this.#texts.get(path);
    return found === undefined ? Promise.reject(missing(path)) : Promise.resolve(found.text);
  }

  write(path: string, text: string): Promise<void> {
    this.put(path, text);
    return Promise.resolve();
  }

  stat(path: string): Promise<(Stat & { type: 'file' }) | null> {
    const stat = this.#texts.get(path)?.stat;
    return Promise.resolve(stat === undefined ? null : { type: 'file', ...stat });
  }

  textOf(path: string): string {
    const found = this.#texts.get(path);
    if (found === undefined) throw missing(path);
    return found.text;
  }

  put(path: string, text: string): Stat {
    const mtime = Date.now();
    const stat = { ctime: this.#texts.get(path)?.stat.ctime ?? mtime, mtime, size: text.length };
    this.#texts.set(path, { text, stat });
    return stat;
  }

  putBytes(path: string, bytes: Uint8Array): Stat {
    this.#bytes.set(path, bytes);
    return this.put(path, '');
  }

  bytesOf(path: string): Uint8Array {
    const found = this.#bytes.get(path);
    if (found === undefined) throw missing(path);
    return found;
  }

  move(from: string, to: string): void {
    const entry = this.#texts.get(from);
    if (entry === undefined) throw missing(from);
    this.#texts.delete(from);
    this.#texts.set(to, entry);
  }

  drop(path: string): void {
    this.#texts.delete(path);
  }
}

function missing(path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
}
