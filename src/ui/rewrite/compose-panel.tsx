/** The paragraph that the criteria make, to be changed before it is written, beside the criteria it is made from. */
import { useState } from 'preact/hooks';
import { FRAMEWORKS } from '../../core/frameworks/index';
import type { Goal } from '../../core/goal/goal';
import type { StatementWanted } from '../../core/rewrite/write-statement';
import { t } from '../../i18n/coach';
import type { LeaveHandle } from '../ask-to-leave';
import { Choice } from '../choice';
import type { ActionOutcome } from '../dashboard-actions';
import { useOutcome } from '../use-outcome';
import { useUniqueId } from '../use-unique-id';
import { WordsField } from '../words-field';
import { CriterionText, RewriteForm } from './rewrite-form';

export interface ComposeOptions {
  readonly goal: Goal;
  readonly composed: string;
  readonly onWrite: (wanted: StatementWanted) => Promise<ActionOutcome>;
  readonly onCancel: () => void;
  readonly handle: LeaveHandle;
}

export function ComposePanel({ goal, composed, onWrite, onCancel, handle }: ComposeOptions) {
  const id = useUniqueId();
  const [wanted, setWanted] = useState<StatementWanted>({
    words: composed,
    statement: 'keep',
    criteria: 'keep',
  });
  const outcome = useOutcome();
  const isChanged = wanted.words !== composed;
  const change = (part: Partial<StatementWanted>) => setWanted({ ...wanted, ...part });
  return (
    <RewriteForm
      intro={t('coach.compose.intro')}
      submit={t('coach.compose.write')}
      outcome={outcome}
      onSubmit={() => outcome.ask(() => onWrite(wanted))}
      onCancel={onCancel}
      isChanged={isChanged}
      handle={handle}
      left={{
        heading: t('coach.compose.criteria'),
        body: FRAMEWORKS[goal.framework].criteria.map(({ id: criterion, letter, heading }) => {
          const text = goal.criteria[criterion]?.text ?? '';
          return (
            <CriterionText key={criterion} letter={letter} heading={heading} isEmpty={text === ''}>
              <p dir="auto">{text}</p>
            </CriterionText>
          );
        }),
      }}
      right={{
        heading: t('coach.compose.statement'),
        body: (
          <>
            <label for={id} class="goal-notes-said">
              {t('coach.compose.statement')}
            </label>
            <WordsField
              id={id}
              value={wanted.words}
              placeholder=""
              words={[]}
              status="met"
              describedBy={id}
              onInput={(words) => change({ words })}
            />
            {goal.statement === null ? null : (
              <p class="goal-notes-muted" dir="auto">
                {t('coach.break.there')}: {goal.statement.value}
              </p>
            )}
          </>
        ),
      }}
    >
      {goal.statement === null ? null : (
        <Choice
          label={t('coach.compose.there')}
          value={wanted.statement}
          choices={[
            ['keep', t('coach.compose.keep')],
            ['replace', t('coach.compose.replace')],
          ]}
          choose={(statement) => change({ statement })}
        />
      )}
      <Choice
        label={t('coach.compose.criteria')}
        value={wanted.criteria}
        choices={[
          ['keep', t('coach.compose.keepCriteria')],
          ['remove', t('coach.compose.removeCriteria')],
        ]}
        choose={(criteria) => change({ criteria })}
      />
    </RewriteForm>
  );
}
