/** Ids that tie a label or a description to its field. Preact's own begin anew in every root, and several of ours share a page. */
import { useState } from 'preact/hooks';

let made = 0;

/** The same for as long as the component is there. */
export function useUniqueId(): string {
  const [id] = useState(() => {
    made += 1;
    return `goal-notes-${made}`;
  });
  return id;
}
