/** Our note templates, one per framework. A template of the user's own may replace them; the properties come from the draft. */
import type { FrameworkId } from '../frameworks/framework';
import { FRAMEWORKS } from '../frameworks/index';

/** `{{statement}}` and the criteria come out empty when nothing was written; empty sections are left out. */
export function templateOf(framework: FrameworkId): string {
  const sections = FRAMEWORKS[framework].criteria.map(({ id, heading }) => `## ${heading}\n{{${id}}}\n`);
  return `# {{title}}\n\n{{statement}}\n\n${sections.join('\n')}\n## Check-ins\n`;
}
