/** Obsidian's `Scope`: keys that work while something is in front. */

type KeyHandler = (event: KeyboardEvent) => unknown;

interface Key {
  /** Sorted and joined by a comma; null: whatever is pressed with it. */
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly handler: KeyHandler;
}

export class Scope {
  #keys: Key[] = [];

  constructor(private readonly parent?: Scope) {}

  register(modifiers: readonly string[] | null, key: string | null, handler: KeyHandler): Key {
    const pressed =
      modifiers
        ?.map((name) => (name === 'Mod' ? 'Ctrl' : name))
        .sort()
        .join(',') ?? null;
    const registered = { modifiers: pressed, key, handler };
    this.#keys.push(registered);
    return registered;
  }

  unregister(key: Key): void {
    this.#keys = this.#keys.filter((other) => other !== key);
  }

  /** False when the key is used up. */
  handleKey(event: KeyboardEvent): unknown {
    const pressed = pressedModifiers(event);
    for (const { modifiers, key, handler } of this.#keys) {
      const fits =
        (modifiers ?? pressed) === pressed && (key ?? event.key).toLowerCase() === event.key.toLowerCase();
      const answer = fits ? handler(event) : undefined;
      if (answer !== undefined) return answer;
    }
    return this.parent?.handleKey(event);
  }
}

function pressedModifiers({ ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  const pressed = { Alt: altKey, Ctrl: ctrlKey, Meta: metaKey, Shift: shiftKey };
  return Object.entries(pressed)
    .flatMap(([name, isPressed]) => (isPressed ? [name] : []))
    .join(',');
}
