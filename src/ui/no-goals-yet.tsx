/** Before the first goal: the ways to begin. With the form, with the note that is open, or with a sentence. */
import { useState } from 'preact/hooks';
import { t } from '../i18n/ui';
import { CriteriaRing } from './criteria-ring';
import type { DashboardActions } from './dashboard-actions';
import { FrameworkChoice } from './new-goal';

type Beginning = Pick<DashboardActions, 'createGoal' | 'noteToTurn' | 'turnNote' | 'startFrom'>;

export function NoGoalsYet({ actions }: { readonly actions: Beginning }) {
  const { createGoal, startFrom } = actions;
  return (
    <div class="goal-notes-empty">
      <div class="goal-notes-empty-mark" aria-hidden="true">
        <CriteriaRing framework="smart" segments={FIRST_STEPS} />
      </div>
      <h3>{t('dashboard.none')}</h3>
      <p>{t('dashboard.noneWhy')}</p>
      {createGoal === undefined ? (
        <p>
          {t('dashboard.noneElsewhere')} <code>{t('dashboard.noneCommand')}</code>
        </p>
      ) : (
        <FrameworkChoice choose={createGoal} />
      )}
      {startFrom === undefined ? null : <Sentence startFrom={startFrom} />}
      <OpenNote {...actions} />
    </div>
  );
}

function Sentence({ startFrom }: { readonly startFrom: (sentence: string) => void }) {
  const [sentence, setSentence] = useState('');
  return (
    <form
      class="goal-notes-empty-sentence"
      onSubmit={(event) => {
        event.preventDefault();
        if (sentence.trim() !== '') startFrom(sentence);
      }}
    >
      <label>
        {t('dashboard.noneSentence')}
        <input
          type="text"
          dir="auto"
          value={sentence}
          placeholder={t('dashboard.noneSentenceExample')}
          onInput={(event) => setSentence(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t('dashboard.noneStart')}</button>
    </form>
  );
}

function OpenNote({ noteToTurn, turnNote }: Beginning) {
  if (noteToTurn === undefined || turnNote === undefined) return null;
  const note = noteToTurn.value;
  if (note === null) return <p>{t('dashboard.noneTurnHow')}</p>;
  return (
    <ul class="goal-notes-frameworks">
      <li>
        <button type="button" onClick={() => turnNote(note.path)}>
          <strong>{t('dashboard.noneTurn')}</strong>
          <span class="goal-notes-muted" dir="auto">
            {t('dashboard.noneTurnWhy', { title: note.title })}
          </span>
        </button>
      </li>
    </ul>
  );
}

/** A ring that is on its way. */
const FIRST_STEPS = [
  { criterion: 'specific', letter: 'S', status: 'met' },
  { criterion: 'measurable', letter: 'M', status: 'met' },
  { criterion: 'achievable', letter: 'A', status: 'weak' },
  { criterion: 'relevant', letter: 'R', status: 'missing' },
  { criterion: 'time-bound', letter: 'T', status: 'missing' },
] as const;
