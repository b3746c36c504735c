/** A part of a goal's page, under its title. */
import type { ComponentChildren } from 'preact';

export function PagePart({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="goal-notes-part">
      <h4>{title}</h4>
      {children}
    </section>
  );
}
