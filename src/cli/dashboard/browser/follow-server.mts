/** Keeps the model current. In: what the server sends. Out: a new model after every change, and word when the server is gone. */
import type { Signal } from '@preact/signals';
import type { DashboardModel } from '../../../core/dashboard/dashboard-model';
import { t } from '../../../i18n/cli';
import type { Banner } from './banner.mts';

/** A browser tries again by itself, unless the server refused; then we do. In ms. */
const AGAIN = 3000;

export function followServer(model: Signal<DashboardModel>, banner: Banner): void {
  const source = new EventSource('events');
  source.addEventListener('open', () => banner.hide());
  source.addEventListener('model', ({ data }: MessageEvent<string>) => {
    model.value = JSON.parse(data) as DashboardModel;
    banner.hide();
  });
  source.addEventListener('error', () => {
    banner.show(t('cli.page.lost'));
    if (source.readyState === EventSource.CLOSED) setTimeout(() => followServer(model, banner), AGAIN);
  });
}
