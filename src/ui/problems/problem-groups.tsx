/** The problems in their groups. A long list is drawn only where it is looked at. */
import { fixScope, isFixable, type ProblemGroup } from '../../core/problems/arrange-problems';
import type { ProblemsView } from '../../core/problems/problems-view';
import { t } from '../../i18n/ui';
import { NearPiece } from '../near-piece';
import { NoteLink } from '../note-link';
import { ProblemRow } from './problem-row';
import type { ProblemsActions } from './problems-actions';

export interface ProblemGroupsProps {
  readonly groups: readonly ProblemGroup[];
  readonly by: ProblemsView['group'];
  readonly actions: ProblemsActions;
}

/** From here on drawing only what is seen pays; below, the page can also be searched whole. */
const LONG = 100;
const PROBLEMS_OF_A_PIECE = 40;

export function ProblemGroups({ groups, ...rest }: ProblemGroupsProps) {
  const count = groups.reduce((sum, { problems }) => sum + problems.length, 0);
  if (count <= LONG) return <Some parts={groups.map((group) => ({ group, from: 0 }))} {...rest} />;
  return (
    <>
      {piecesOf(groups).map((parts, at) => (
        <NearPiece
          key={`${parts[0]?.group.key} ${parts[0]?.from}`}
          isFirst={at === 0}
          estimate={parts.reduce((sum, { group }) => sum + 50 + group.problems.length * 60, 0)}
          draw={() => <Some parts={parts} {...rest} />}
        />
      ))}
    </>
  );
}

/** A stretch of a group, so that a rule with thousands of problems is no single piece. */
interface Part {
  /** With only the problems of this stretch. */
  readonly group: ProblemGroup;
  /** How many of the group stand before them. */
  readonly from: number;
}

function piecesOf(groups: readonly ProblemGroup[]): readonly (readonly Part[])[] {
  const pieces: Part[][] = [[]];
  let room = PROBLEMS_OF_A_PIECE;
  for (const group of groups) {
    for (let from = 0; from < group.problems.length; from += PROBLEMS_OF_A_PIECE) {
      const problems = group.problems.slice(from, from + PROBLEMS_OF_A_PIECE);
      if (problems.length > room) {
        pieces.push([]);
        room = PROBLEMS_OF_A_PIECE;
      }
      pieces.at(-1)?.push({ group: { ...group, problems }, from });
      room -= problems.length;
    }
  }
  return pieces.filter((piece) => piece.length > 0);
}

function Some({ parts, by, actions }: Omit<ProblemGroupsProps, 'groups'> & { parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ group, from }) => (
        <section
          key={`${group.key} ${from}`}
          class="goal-notes-note"
          aria-label={group.title}
          data-path={`${group.key} ${from}`}
        >
          {from === 0 ? <Head group={group} by={by} actions={actions} /> : null}
          <ul class="goal-notes-findings">
            {group.problems.map((problem) => (
              <ProblemRow key={problem.key} problem={problem} by={by} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface HeadProps {
  readonly group: ProblemGroup;
  readonly by: ProblemsView['group'];
  readonly actions: ProblemsActions;
}

function Head({ group: { key, title, problems }, by, actions }: HeadProps) {
  const fixable = problems.filter(isFixable).length;
  return (
    <div class="goal-notes-note-head">
      <h3>
        {by === 'note' ? <NoteLink path={key} title={title} actions={actions} /> : <span>{title}</span>}
      </h3>
      <span class="goal-notes-count">{problems.length}</span>
      {fixable === 0 ? null : (
        <button
          type="button"
          aria-label={t('problems.fixAllIn', { title })}
          onClick={() => actions.fixAll(fixScope(problems))}
        >
          {t('problems.fixAllCount', { count: fixable })}
        </button>
      )}
    </div>
  );
}
