import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followServer } from '../../../../src/cli/dashboard/browser/follow-server.mts';
import type { DashboardModel } from '../../../../src/core/dashboard/dashboard-model';

/** The browser's stream of events, played by hand. */
class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static readonly opened: FakeSource[] = [];
  readyState = 1;
  constructor(readonly url: string) {
    super();
    FakeSource.opened.push(this);
  }
  send(model: Partial<DashboardModel>): void {
    this.dispatchEvent(new MessageEvent('model', { data: JSON.stringify(model) }));
  }
  fail(readyState: number): void {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }
}

function following() {
  const shown: (string | null)[] = [];
  const model = signal({ today: '2026-01-01' } as DashboardModel);
  followServer(model, { show: (text) => shown.push(text), hide: () => shown.push(null) });
  const source = FakeSource.opened[0];
  if (source === undefined) throw new Error('nothing was opened');
  return { model, shown, source };
}

describe('following the server', () => {
  beforeEach(() => {
    FakeSource.opened.length = 0;
    vi.stubGlobal('EventSource', FakeSource);
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('takes every model it sends', () => {
    const { model, source } = following();
    expect(source.url).toBe('events');
    source.send({ today: '2026-01-02' });
    expect(model.value.today).toBe('2026-01-02');
  });

  it('says that the connection is lost until it is back', () => {
    const { shown, source } = following();
    source.fail(0);
    source.dispatchEvent(new Event('open'));
    expect(shown).toEqual([expect.stringContaining('lost'), null]);
    expect(FakeSource.opened).toHaveLength(1);
  });

  it('tries again by itself when the browser has given up', () => {
    const { source } = following();
    source.fail(FakeSource.CLOSED);
    expect(FakeSource.opened).toHaveLength(1);
    vi.runOnlyPendingTimers();
    expect(FakeSource.opened).toHaveLength(2);
  });
});
