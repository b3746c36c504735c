/** One question of the coach: why it is asked, a field, what the answer is worth while it is typed, an example. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { JudgedAnswer, Question } from '../../core/coach/coaching';
import type { Understood } from '../../core/proposals/understand';
import { criterionById } from '../../core/frameworks/index';
import { t } from '../../i18n/coach';
import { Advice } from '../advice';
import { fullDate } from '../shown-date';
import { useUniqueId } from '../use-unique-id';
import { WordsField } from '../words-field';

export interface CoachQuestionProps {
  readonly question: Question;
  readonly judged: JudgedAnswer;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
}

export function CoachQuestion({ question, judged, typed, onType, onEnter }: CoachQuestionProps) {
  const id = useUniqueId();
  const root = useRef<HTMLDivElement>(null);
  const { criterion: which, draft } = question;
  const criterion = criterionById(which);
  useLayoutEffect(() => {
    const field = root.current?.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [which]);
  const { standing } = judged;
  const shown = standing === 'unjudged' ? 'missing' : standing;
  const hasAnswer = typed.trim() !== '';
  const isMet = standing === 'met';
  return (
    <div
      ref={root}
      class={`goal-notes-criterion goal-notes-criterion-${shown}`}
      onKeyDown={(event) => {
        const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
        if (event.key !== 'Enter' || !isPlain || event.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    >
      <span class="goal-notes-letter" aria-hidden="true">
        {criterion.letter}
      </span>
      <div class="goal-notes-criterion-body">
        <label for={id}>
          <strong>{criterion.heading}</strong>{' '}
          <span class="goal-notes-coach-question">{criterion.question}</span>
        </label>
        <p class="goal-notes-muted" id={`${id}-why`}>
          {t(`coach.why.${which}`)} {draft === '' ? '' : t('coach.instead.hint')}
        </p>
        <WordsField
          id={id}
          value={typed}
          placeholder={criterion.hint}
          words={judged.words}
          status={shown}
          describedBy={`${id}-why ${id}-standing ${id}-advice`}
          onInput={onType}
        />
        <div id={`${id}-standing`} class="goal-notes-coach-standing" role="status">
          {hasAnswer ? [t(`coach.standing.${standing}`), ...understoodAs(judged.understood)].join(' · ') : ''}
        </div>
        <Advice
          id={`${id}-advice`}
          message={
            isMet || (!hasAnswer && question.message === '')
              ? ''
              : judged.isPast
                ? t('coach.past')
                : judged.message
          }
          suggestion={judged.isPast ? t('coach.past.suggestion') : judged.suggestion}
        />
        <p class="goal-notes-muted goal-notes-coach-example">
          {t('coach.example', { example: criterion.example })}
        </p>
      </div>
    </div>
  );
}

/** The properties that an answer sets, in words. */
function understoodAs({ properties }: Understood): readonly string[] {
  const facts = new Map(properties);
  const say = (key: 'due' | 'cadence' | 'confidence', value: (raw: string) => string = (raw) => raw) =>
    facts.has(key) ? [t(`coach.understood.${key}`, { value: value(String(facts.get(key))) })] : [];
  const what = facts.get('measure') ?? facts.get('unit');
  const baseline = facts.get('baseline');
  const amount = `${baseline === undefined ? '' : `${String(baseline)} → `}${String(facts.get('target'))} ${String(what)}`;
  return [
    ...say('due', fullDate),
    ...say('cadence'),
    ...say('confidence'),
    ...(facts.has('target') ? [t('coach.understood.amount', { value: amount })] : []),
  ];
}
