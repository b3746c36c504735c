/** A button that opens something small below it. It closes by Escape and when one goes elsewhere. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface PopupProps {
  readonly class: string;
  readonly button: ComponentChildren;
  readonly buttonClass?: string;
  /** The name of a button that shows no words. */
  readonly label?: string;
  /** `close` gives the focus back to the button. */
  readonly children: (close: () => void) => ComponentChildren;
}

export function Popup({ class: name, button: face, buttonClass = '', label, children }: PopupProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!isOpen || page === undefined) return undefined;
    const leave = ({ target }: Event) => {
      if (!(root.current?.contains(target as Node | null) ?? false)) setOpen(false);
    };
    page.addEventListener('pointerdown', leave);
    page.addEventListener('focusin', leave);
    return () => {
      page.removeEventListener('pointerdown', leave);
      page.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      ref={root}
      class={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        class={buttonClass}
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      {isOpen ? <div class="goal-notes-menu">{children(close)}</div> : null}
    </div>
  );
}
