/** A board of goals, as a base groups and sorts them. In: the model and the groups as signals. Out: drawn and kept current. */
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { render } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { LocalDate } from '../../core/calendar/local-date';
import { type BoardGroup, boardGroups, type BoardPlace, type NoteGroup } from '../../core/bases/board';
import type { DashboardModel } from '../../core/dashboard/dashboard-model';
import { t } from '../../i18n/in-notes';
import { t as ui } from '../../i18n/ui';
import type { DashboardActions } from '../dashboard-actions';
import { GoalCardView } from '../goal-card';
import { Icon } from '../icons';
import { NearPiece } from '../near-piece';
import { NoteLink } from '../note-link';
import type { OpenCards } from '../open-cards';
import { useKeptFocus } from '../use-kept-focus';

export interface BoardShown {
  readonly groups: readonly NoteGroup[];
  readonly hidden: readonly ('ring' | 'bar' | 'figures')[];
  readonly size: 'small' | 'medium' | 'large';
}

export interface BoardOptions {
  readonly model: ReadonlySignal<DashboardModel>;
  readonly shown: ReadonlySignal<BoardShown>;
  readonly actions: DashboardActions;
}

/** Full rows in one to four columns, and few enough to be drawn at once without effort. */
const PLACES_OF_A_PIECE = 24;
/** A card with its gap, before it was measured. */
const CARD_HEIGHT = 100;

/**
 * Draw the board and keep it current.
 * @returns what takes it out again.
 */
export function mountBoard(container: HTMLElement, options: BoardOptions): () => void {
  render(<Board {...options} />, container);
  return () => render(null, container);
}

function Board({ model: { value: model }, shown: { value: shown }, actions }: BoardOptions) {
  const board = useRef<HTMLDivElement>(null);
  useKeptFocus(board);
  const open: OpenCards = useSignal<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => boardGroups(shown.groups, model), [shown.groups, model]);
  const hidden = shown.hidden.map((part) => `goal-notes-no-${part}`).join(' ');
  return (
    <div
      ref={board}
      class={`goal-notes-dashboard goal-notes-block goal-notes-board goal-notes-size-${shown.size} ${hidden}`}
      tabIndex={-1}
    >
      {groups.flatMap((group, at) =>
        piecesOf(group).map((piece) => (
          <NearPiece
            key={`${at} ${piece.from}`}
            isFirst={at === 0 && piece.from === 0}
            estimate={Math.ceil((piece.places.length * CARD_HEIGHT) / columnsIn(board.current, shown.size))}
            draw={() => (
              <Piece piece={piece} group={group} today={model.today} open={open} actions={actions} />
            )}
          />
        )),
      )}
    </div>
  );
}

interface BoardPiece {
  readonly places: readonly BoardPlace[];
  readonly from: number;
}

function piecesOf({ places }: BoardGroup): readonly BoardPiece[] {
  return Array.from({ length: Math.ceil(places.length / PLACES_OF_A_PIECE) }, (_, at) => {
    const from = at * PLACES_OF_A_PIECE;
    return { places: places.slice(from, from + PLACES_OF_A_PIECE), from };
  });
}

/** The widths are those of `styles.css`. */
function columnsIn(board: HTMLElement | null, size: BoardShown['size']): number {
  const width = { small: 220, medium: 300, large: 420 }[size];
  return Math.max(1, Math.floor((board?.clientWidth ?? 0) / width));
}

interface PieceProps {
  readonly piece: BoardPiece;
  readonly group: BoardGroup;
  readonly today: LocalDate;
  readonly open: OpenCards;
  readonly actions: DashboardActions;
}

function Piece({ piece: { places, from }, group, today, open, actions }: PieceProps) {
  return (
    <section class="goal-notes-group">
      {group.key === null || from > 0 ? null : (
        <h3>
          <span dir="auto">{group.key === '' ? t('inNotes.noKey') : group.key}</span>{' '}
          <span class="goal-notes-count">{group.places.length}</span>
        </h3>
      )}
      <ul class="goal-notes-cards">
        {places.map((place, at) =>
          place.kind === 'goal' ? (
            <GoalCardView
              key={place.path}
              goal={place.goal}
              place={{ position: from + at + 1, of: group.places.length }}
              today={today}
              open={open}
              actions={actions}
            />
          ) : (
            <PlainCard key={place.path} place={place} actions={actions} />
          ),
        )}
      </ul>
    </section>
  );
}

interface PlainCardProps {
  readonly place: Exclude<BoardPlace, { kind: 'goal' }>;
  readonly actions: DashboardActions;
}

/** A note of the base that is no goal, or a goal that cannot be read. */
function PlainCard({ place, actions }: PlainCardProps) {
  const { path, title } = place;
  const line = place.kind === 'unreadable' ? { line: place.line } : {};
  return (
    <li class="goal-notes-card goal-notes-plain" data-path={path}>
      <NoteLink path={path} title={title} actions={actions} {...line} />
      {place.kind === 'note' ? (
        <span class="goal-notes-muted">{t('inNotes.notes')}</span>
      ) : (
        <span class="goal-notes-muted goal-notes-severity-error">
          <Icon name="error" /> {ui('dashboard.line', { line: place.line })}: {place.message}
        </span>
      )}
    </li>
  );
}
