// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CheckInControl } from '../../../src/ui/check-in-control';
import { aGoalCard } from '../../support/a-goal-card';

const goal = (current: number | null) =>
  aGoalCard({
    path: 'Goals/Draft.md',
    title: 'Pages',
    checkIn: { kind: 'value', unit: 'pages', current, last: null },
  });

function field(current: number | null, actions = { logCheckIn: vi.fn() }) {
  const root = document.body.appendChild(document.createElement('div'));
  void act(() => render(<CheckInControl goal={goal(current)} actions={actions} />, root));
  const close = () => void act(() => render(null, root));
  onTestFinished(close);
  const input = root.querySelector('input');
  if (input === null) throw new Error('there is no field');
  return {
    close,
    value: () => input.value,
    type: (text: string) =>
      void act(() => {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}

describe('a value typed on a card and not logged', () => {
  it('is there again when the card is drawn anew', () => {
    const first = field(3);
    first.type('12 pa');
    first.close();
    const again = field(3);
    expect(again.value()).toBe('12 pa');
    again.type('3');
  });

  it('makes room for a value that arrives from the note', () => {
    const first = field(3);
    first.type('12');
    first.close();
    expect(field(4).value()).toBe('4');
  });

  it('is shown wherever the goal is checked in on', () => {
    const [card, due] = [field(3), field(3)];
    card.type('7');
    expect(due.value()).toBe('7');
    due.type('3');
    expect(card.value()).toBe('3');
  });
});
