/** Views of the dashboard under names: take one, keep the one that is shown, rename, delete. */
import type { Signal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import type { DashboardView } from '../core/dashboard/dashboard-view';
import {
  isShown,
  LONGEST_NAME,
  MOST_VIEWS,
  type SavedView,
  withSavedView,
} from '../core/dashboard/saved-views';
import { t } from '../i18n/ui';
import type { SavedViews } from './dashboard-actions';
import { Icon } from './icons';
import { Popup } from './popup';
import { useKeptFocus } from './use-kept-focus';

export interface SavedViewsMenuProps {
  readonly view: Signal<DashboardView>;
  readonly saved: SavedViews | undefined;
}

/** Nothing where nothing can be kept. */
export function SavedViewsMenu({ view, saved }: SavedViewsMenuProps) {
  if (saved === undefined) return null;
  return (
    <Popup class="goal-notes-views" button={<Icon name="bookmark" />} label={t('dashboard.views')}>
      {(close) => <Menu view={view} saved={saved} close={close} />}
    </Popup>
  );
}

function Menu({ view, saved, close }: { view: Signal<DashboardView>; saved: SavedViews; close: () => void }) {
  const menu = useRef<HTMLDivElement>(null);
  useKeptFocus(menu);
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [renamed, setRenamed] = useState<SavedView | null>(null);
  const views = saved.list.value;
  const shown = views.find((each) => isShown(each, view.value));
  const isFull = views.length >= MOST_VIEWS && renamed === null;
  return (
    <div ref={menu} tabIndex={-1}>
      {views.length === 0 ? <p class="goal-notes-muted">{t('dashboard.viewsNone')}</p> : null}
      <ul>
        {views.map((each) => (
          <li key={each.name}>
            <button
              type="button"
              class="goal-notes-quiet"
              dir="auto"
              aria-current={each === shown}
              onClick={() => {
                const { folded } = view.peek();
                view.value = { ...each.view, folded };
                close();
              }}
            >
              {each.name}
            </button>
            <button
              type="button"
              class="goal-notes-quiet"
              aria-label={t('dashboard.viewRename', { name: each.name })}
              title={t('dashboard.viewRename', { name: each.name })}
              onClick={() => {
                setRenamed(each);
                setName(each.name);
                field.current?.focus();
              }}
            >
              <Icon name="pencil" />
            </button>
            <button
              type="button"
              class="goal-notes-quiet"
              aria-label={t('dashboard.viewDelete', { name: each.name })}
              title={t('dashboard.viewDelete', { name: each.name })}
              onClick={() => saved.keep(views.filter((other) => other !== each))}
            >
              <Icon name="cross" />
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          const kept = { name, view: renamed?.view ?? view.peek() };
          saved.keep(withSavedView(views, kept, renamed?.name));
          setRenamed(null);
          setName('');
        }}
      >
        <input
          ref={field}
          type="text"
          value={name}
          maxLength={LONGEST_NAME}
          disabled={isFull}
          placeholder={t('dashboard.viewName')}
          aria-label={t('dashboard.viewName')}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" disabled={isFull}>
          {t(renamed === null ? 'dashboard.viewKeep' : 'dashboard.viewRenameDo')}
        </button>
      </form>
    </div>
  );
}
