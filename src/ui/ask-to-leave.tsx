/** The question before a window closes over something typed. In: what would be lost, and the answers. The main one has the focus. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The host's way to ask a panel to leave: the panel says when it may close. */
export interface LeaveHandle {
  leave: () => void;
}

export interface AskToLeaveProps {
  readonly text: string;
  /** The last one is the main one. */
  readonly answers: readonly { readonly label: string; readonly act: () => void }[];
}

export function AskToLeave({ text, answers }: AskToLeaveProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = root.current?.ownerDocument.activeElement;
    root.current?.querySelector<HTMLElement>('.mod-cta')?.focus();
    return () => (before as HTMLElement | null | undefined)?.focus();
  }, []);
  return (
    <div ref={root} class="goal-notes-form-foot" role="alertdialog" aria-label={text}>
      <p>{text}</p>
      <div class="goal-notes-form-buttons">
        {answers.map(({ label, act }, at) => (
          <button key={label} type="button" class={at === answers.length - 1 ? 'mod-cta' : ''} onClick={act}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
