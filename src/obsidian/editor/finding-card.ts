/** One finding in words. In: a finding. Out: an element that says what, why, and what helps, with a way to all findings of the note. */
import type { Finding } from '../../core/lint/finding';
import { ruleById } from '../../core/lint/rules/index';
import { t } from '../../i18n/editor';

/** Spans only: CodeMirror puts the card into a span. */
export function findingCard({ rule: id, message }: Finding, showAll: () => void): HTMLElement {
  const rule = ruleById(id);
  const el = createSpan({ cls: 'goal-notes-finding-card' });
  el.createSpan({ cls: 'goal-notes-finding-what', text: message });
  if (rule !== null) {
    el.createSpan({ cls: 'goal-notes-finding-why', text: rule.why });
    el.createSpan({ text: t('editor.helps', { fix: rule.fix }) });
  }
  const link = el.createEl('a', { cls: 'goal-notes-finding-link', text: t('editor.show'), href: '#' });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    showAll();
  });
  return el;
}

/** The same in plain words, for whoever lists diagnostics without drawing them. */
export function findingWords({ rule: id, message }: Finding): string {
  const rule = ruleById(id);
  return rule === null ? message : [message, rule.why, t('editor.helps', { fix: rule.fix })].join('\n');
}
