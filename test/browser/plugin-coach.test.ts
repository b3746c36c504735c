import { describe, expect, it } from 'vitest';
import { assessGoal } from '../../src/core/assess/assess-goal';
import type { Goal } from '../../src/core/goal/goal';
import { readNote } from '../../src/core/goal/parse-goal';
import { DEFAULT_SCHEMA } from '../../src/core/goal/schema';
import { aBrowser } from './a-browser';
import { accessibilityProblems } from './accessibility';
import { aPlugin } from './a-plugin';

const browser = aBrowser();
const PATH = 'Goals/Therapist.md';
const WISH =
  '---\ntype: goal\nframework: smart\nstatus: active # mine\nstart: 2026-06-01\n---\n\n# Therapist\n\nI want to be a better therapist.\n\n## Check-ins\n';
const STATEMENT = 'I will run 5 km by 30 June because my doctor told me to.';
const RUN = `---\ntype: goal\nframework: smart\nstatus: active\n---\n\n# Run\n\n${STATEMENT}\n`;

const ANSWERS = [
  'I will write a homework plan with 3 clients',
  '8 of 10',
  'So that they make progress between sessions',
  'end of September',
];

async function opened(text: string, command: string, options: Parameters<typeof aPlugin>[1] = {}) {
  const { page, host } = await aPlugin(browser, { vault: { [PATH]: text }, ...options });
  await host.openFile(PATH);
  await expect.poll(() => host.runCommand('goal-notes:check-goal')).toBe(true);
  await host.openFile(PATH);
  await host.runCommand(`goal-notes:${command}`);
  const panel = page.locator('.goal-notes-form');
  await panel.waitFor();
  return { page, host, panel };
}

function goalIn(text: string): Goal {
  const read = readNote(PATH, text, DEFAULT_SCHEMA);
  if (read.kind !== 'goal') throw new Error(`no goal: ${text}`);
  return read.goal;
}

describe('the coach', () => {
  it('leads from a vague wish to a full ring by keyboard alone, and one undo takes it all back', async () => {
    const { page, host, panel } = await opened(WISH, 'strengthen-goal');
    expect(await panel.textContent()).toContain('“I want to be a better therapist” is a good wish');
    expect(await panel.textContent()).toContain('Question 1 of 5');
    for (const [at, answer] of ANSWERS.entries()) {
      await page.keyboard.type(answer);
      await expect.poll(() => panel.locator('.goal-notes-coach-standing').textContent()).toMatch(/^Good/);
      if (at === 3)
        expect(await panel.locator('.goal-notes-coach-standing').textContent()).toContain(
          'September 30, 2026',
        );
      await page.keyboard.press('Enter');
    }
    await panel.getByText('Every criterion is met').waitFor();
    expect(await host.readFile(PATH)).toBe(WISH);
    // now or later?
    await page.keyboard.press('Enter');
    await panel.waitFor({ state: 'detached' });
    await host.save();
    const goal = goalIn(await host.readFile(PATH));
    expect(Object.values(assessGoal(goal).criteria).map(({ status }) => status)).toEqual(
      Array(5).fill('met'),
    );
    expect(goal).toMatchObject({ status: 'active', due: '2026-09-30', confidence: 8 });
    expect(goal.text).toContain('status: active # mine');

    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+z');
    await host.save();
    expect(await host.readFile(PATH)).toBe(WISH);
  });

  it('keeps what was answered when it is stopped, and asks about what is only typed', async () => {
    const { page, host, panel } = await opened(WISH, 'strengthen-goal');
    await page.keyboard.type(ANSWERS[0] ?? '');
    await page.keyboard.press('Enter');
    await panel.getByText('Question 2').waitFor();
    await page.keyboard.type('9 of 10');
    await page.keyboard.press('Escape');
    await panel.getByText('not kept yet').waitFor();
    // once more means: go on
    await page.keyboard.press('Escape');
    await panel.getByText('not kept yet').waitFor({ state: 'detached' });
    expect(await panel.locator('textarea').inputValue()).toBe('9 of 10');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.locator('.modal-close-button').click();
    await panel.getByRole('button', { name: 'Throw it away' }).click();
    await panel.waitFor({ state: 'detached' });
    await host.save();
    const goal = goalIn(await host.readFile(PATH));
    expect(goal.criteria.specific?.text).toBe(ANSWERS[0]);
    expect(goal.confidence).toBeNull();
  });

  it('keeps what is typed when that is wished', async () => {
    const { page, host, panel } = await opened(WISH, 'strengthen-goal');
    await page.keyboard.type(ANSWERS[0] ?? '');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await panel.waitFor({ state: 'detached' });
    await host.save();
    expect(goalIn(await host.readFile(PATH)).criteria.specific?.text).toBe(ANSWERS[0]);
  });

  it('goes back to what was answered, and past what is skipped', async () => {
    const { page, panel } = await opened(WISH, 'strengthen-goal');
    await page.keyboard.type('I will try');
    await expect.poll(() => panel.locator('.goal-notes-coach-standing').textContent()).toBe('Not there yet');
    await page.keyboard.press('Enter');
    await panel.getByText('Question 2').waitFor();
    await panel.getByRole('button', { name: 'Back' }).click();
    expect(await panel.locator('textarea').inputValue()).toBe('I will try');
    for (let at = 0; at < 5; at += 1) await panel.getByRole('button', { name: 'Skip' }).click();
    await panel.getByText('Nothing was answered').waitFor();
    await page.keyboard.press('Enter');
    await panel.waitFor({ state: 'detached' });
  });

  it('makes a goal of a plain note, for later', async () => {
    const { page, host } = await aPlugin(browser, { vault: { 'Fit.md': '# Get fit\n' } });
    await host.openFile('Fit.md');
    await host.palette('Strengthen this goal');
    await page.locator('.prompt').waitFor();
    await page.keyboard.press('Enter');
    const panel = page.locator('.goal-notes-coach');
    await panel.getByText('“Get fit” is a good wish').waitFor();
    await page.keyboard.type('I will swim 20 laps every Friday until 1 September');
    await page.keyboard.press('Enter');
    for (let at = 0; at < 2; at += 1) await panel.getByRole('button', { name: 'Skip' }).click();
    await panel.getByRole('button', { name: 'Later: keep it as an idea' }).click();
    await panel.waitFor({ state: 'detached' });
    await host.save();
    expect(goalIn(await host.readFile('Fit.md'))).toMatchObject({ status: 'idea' });
  });

  it('is offered when a goal was turned into one', async () => {
    const { page, host } = await aPlugin(browser, { vault: { 'Fit.md': '# Get fit\n' } });
    await host.openFile('Fit.md');
    await host.runCommand('goal-notes:turn-into-goal');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Strengthen this goal' }).click();
    await page.locator('.goal-notes-coach').waitFor();
  });

  it('is accessible, and fits a phone', async () => {
    const { page, panel } = await opened(WISH, 'strengthen-goal', { mobile: true });
    expect(await accessibilityProblems(page, { include: '.goal-notes-form', exclude: '.mod-cta' })).toEqual(
      [],
    );
    const { width, scrollWidth } = await panel.evaluate(({ clientWidth, scrollWidth: wanted }) => ({
      width: clientWidth,
      scrollWidth: wanted,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('breaking into criteria', () => {
  it('writes the clauses where they were moved, by keyboard, and one undo takes it back', async () => {
    const { page, host, panel } = await opened(RUN, 'break-into-criteria');
    const choices = panel.locator('.goal-notes-clauses select');
    expect(await choices.count()).toBe(3);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toContain('I will run 5 km');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('A');
    await expect
      .poll(() => panel.locator('.goal-notes-clauses select').nth(2).inputValue())
      .toBe('achievable');
    await page.keyboard.press('Control+Enter');
    await panel.waitFor({ state: 'detached' });
    await host.save();
    const goal = goalIn(await host.readFile(PATH));
    expect(goal.statement?.value).toBe(STATEMENT);
    expect(goal.criteria).toMatchObject({
      specific: { text: 'I will run 5 km' },
      achievable: { text: 'Because my doctor told me to' },
      'time-bound': { text: 'By 30 June' },
    });
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+z');
    await host.save();
    expect(await host.readFile(PATH)).toBe(RUN);
  });

  it('asks before what was moved is lost', async () => {
    const { page, host, panel } = await opened(RUN, 'break-into-criteria');
    await panel.locator('.goal-notes-clauses select').first().selectOption('relevant');
    await page.keyboard.press('Escape');
    await panel.getByText('not written yet').waitFor();
    await panel.getByRole('button', { name: 'Throw it away' }).click();
    await panel.waitFor({ state: 'detached' });
    expect(await host.readFile(PATH)).toBe(RUN);
  });

  it('says so when there is no statement', async () => {
    const { page, host } = await aPlugin(browser, { vault: { [PATH]: '---\ntype: goal\n---\n# Run\n' } });
    await host.openFile(PATH);
    await expect.poll(() => host.runCommand('goal-notes:break-into-criteria')).toBe(true);
    await expect.poll(() => host.notices()).toEqual([expect.stringContaining('no statement')]);
    expect(await page.locator('.goal-notes-form').count()).toBe(0);
  });
});

describe('composing a statement', () => {
  const BULLETS =
    '---\ntype: goal\nframework: smart\n---\n\n# Run\n\n## Specific\nI will run 5 km\n\n## Relevant\nBecause my doctor told me to\n\n## Time-bound\nBy 30 June\n\n## Check-ins\n';

  it('writes the paragraph as it was changed, instead of the criteria when that is wished', async () => {
    const { page, host, panel } = await opened(BULLETS, 'compose-statement');
    const field = panel.getByRole('textbox', { name: 'Statement' });
    expect(await field.inputValue()).toBe(STATEMENT);
    await field.fill(`${STATEMENT} Slowly.`);
    await panel.locator('.goal-notes-rewrite-choices select').last().selectOption('remove');
    await panel.getByRole('button', { name: 'Write the statement' }).click();
    await panel.waitFor({ state: 'detached' });
    await host.save();
    expect(await host.readFile(PATH)).toBe(
      `---\ntype: goal\nframework: smart\n---\n\n# Run\n\n${STATEMENT} Slowly.\n\n## Check-ins\n`,
    );
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+z');
    await host.save();
    expect(await host.readFile(PATH)).toBe(BULLETS);
  });

  it('is accessible, and stands below each other on a phone', async () => {
    const { page, panel } = await opened(BULLETS, 'compose-statement', { mobile: true });
    expect(await accessibilityProblems(page, { include: '.goal-notes-form', exclude: '.mod-cta' })).toEqual(
      [],
    );
    const [left, right] = await panel.locator('.goal-notes-sides > section').all();
    const [above, below] = [await left?.boundingBox(), await right?.boundingBox()];
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
  });
});
