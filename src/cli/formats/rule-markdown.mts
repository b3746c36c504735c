/** A rule's page as Markdown, for viewers that show it beside a finding. In: a rule. Out: Markdown without a heading. */
import type { Rule } from '../../core/lint/rule';
import { t } from '../../i18n/cli';

export function ruleMarkdown({ summary, why, fix, bad, good }: Rule): string {
  return [
    summary,
    `**${t('cli.explain.why')}** ${why}`,
    `**${t('cli.explain.fix')}** ${fix}`,
    `**${t('cli.explain.bad')}**`,
    fenced(bad),
    `**${t('cli.explain.good')}**`,
    fenced(good),
  ].join('\n\n');
}

/** Four marks, since a note may hold a block of its own. */
function fenced(note: string): string {
  return `\`\`\`\`markdown\n${note.trimEnd()}\n\`\`\`\``;
}
