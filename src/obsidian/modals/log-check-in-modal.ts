/** The window that logs a check-in. In: a goal. Out: what was typed, handed to the one who asked. Enter saves. */
import { type App, Modal, Setting } from 'obsidian';
import { formatCadence } from '../../core/goal/cadence';
import { parseCheckInValue } from '../../core/goal/check-in-value';
import type { Goal } from '../../core/goal/goal';
import { t } from '../../i18n/plugin';
import type { ActionOutcome } from '../../ui/dashboard-actions';
import { handled } from '../report';
import type { TypedCheckIn } from '../edits/log-check-in';

export interface LogCheckInOptions {
  readonly goal: Goal;
  readonly today: string;
  /** Anything but `ok` is shown in the window, which then stays open. */
  readonly save: (checkIn: TypedCheckIn) => Promise<ActionOutcome>;
}

export class LogCheckInModal extends Modal {
  #value: string;
  #date: string;
  #comment = '';
  #problemEl: HTMLElement | null = null;
  #isSaving = false;

  constructor(
    app: App,
    private readonly options: LogCheckInOptions,
  ) {
    super(app);
    this.#date = options.today;
    this.#value = asksForNumber(options.goal) ? '' : 'done';
  }

  override onOpen(): void {
    this.modalEl.addClass('goal-notes-log-check-in');
    this.setTitle(t('plugin.logCheckIn.title', { goal: this.options.goal.title.value }));
    this.#addValue();
    new Setting(this.contentEl).setName(t('plugin.logCheckIn.date')).addText((text) => {
      text.inputEl.type = 'date';
      text.setValue(this.#date).onChange((date) => {
        this.#date = date;
      });
      label(text.inputEl, t('plugin.logCheckIn.date'));
    });
    new Setting(this.contentEl).setName(t('plugin.logCheckIn.comment')).addText((text) => {
      text.setPlaceholder(t('plugin.logCheckIn.commentPlaceholder')).onChange((comment) => {
        this.#comment = comment;
      });
      label(text.inputEl, t('plugin.logCheckIn.comment'));
    });
    this.#problemEl = this.contentEl.createDiv({ cls: 'goal-notes-problem', attr: { role: 'alert' } });
    this.#addButtons();
    this.scope.register([], 'Enter', (event) => {
      if (event.isComposing || event.targetNode?.instanceOf(HTMLButtonElement) === true) return;
      event.preventDefault();
      this.#ask();
    });
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  #addValue(): void {
    this.contentEl.createEl('p', { cls: 'setting-item-description', text: whatCounts(this.options.goal) });
    new Setting(this.contentEl).setName(t('plugin.logCheckIn.value')).addText((text) => {
      text.setValue(this.#value).onChange((value) => {
        this.#value = value;
        this.#showProblem('');
      });
      label(text.inputEl, t('plugin.logCheckIn.value'));
      text.inputEl.win.setTimeout(() => text.inputEl.select());
    });
  }

  #addButtons(): void {
    const setting = new Setting(this.contentEl);
    if (!asksForNumber(this.options.goal)) {
      setting.addButton((button) =>
        button.setButtonText(t('plugin.logCheckIn.skip')).onClick(() => this.#ask('skip')),
      );
    }
    setting.addButton((button) =>
      button
        .setButtonText(t('plugin.logCheckIn.save'))
        .setCta()
        .onClick(() => this.#ask()),
    );
  }

  #ask(value = this.#value): void {
    handled(t('plugin.action.logCheckIn'), this.#save(value));
  }

  async #save(value: string): Promise<void> {
    if (this.#isSaving) return;
    const parsed = parseCheckInValue(value);
    if (!parsed.ok) return this.#showProblem(parsed.message);
    this.#isSaving = true;
    const outcome = await this.options.save({ value, date: this.#date, comment: this.#comment });
    this.#isSaving = false;
    if (outcome.ok) this.close();
    else this.#showProblem(outcome.message);
  }

  #showProblem(message: string): void {
    this.#problemEl?.setText(message);
  }
}

function label(input: HTMLInputElement, text: string): void {
  input.setAttr('aria-label', text);
}

/** A goal that counts something asks for the number, every other one whether it was done, as on its card. */
function asksForNumber({ measure, target }: Goal): boolean {
  return measure !== null || target !== null;
}

/** Which number is meant, and where it stands; for a habit, how often. */
function whatCounts({ cadence, current, measure, target, unit }: Goal): string {
  const counted = measure ?? unit;
  if (counted !== null && current !== null && target !== null) {
    return t('plugin.logCheckIn.now', { counted, current, target });
  }
  if (counted !== null) return t('plugin.logCheckIn.counts', { counted });
  if (cadence !== null) return t('plugin.logCheckIn.cadence', { cadence: formatCadence(cadence) });
  return t('plugin.logCheckIn.valueHelp');
}
