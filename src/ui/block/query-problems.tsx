/** What is wrong with a block, line by line, with what was probably meant. */
import type { QueryProblem } from '../../core/query/goals-query';
import { t } from '../../i18n/in-notes';
import { Icon } from '../icons';

export function QueryProblems({ problems }: { readonly problems: readonly QueryProblem[] }) {
  return (
    <section class="goal-notes-query-problems" role="alert">
      <strong>{t('inNotes.problems')}</strong>
      <ul>
        {problems.map((problem) => (
          <li key={problem.from} class="goal-notes-severity-warning">
            <Icon name="warning" />
            <span>
              {t('inNotes.atLine', { line: problem.line })} {wordsOf(problem)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** @example wordsOf(problem) // => 'There is no “veiw”. Did you mean “view”?' */
function wordsOf({ code, word, key, detail, meant, choices }: QueryProblem): string {
  const said = t(`inNotes.problem.${code}`, { word, key, detail }).trim();
  if (meant !== null) return `${said} ${t('inNotes.meant', { word: meant })}`;
  return choices.length === 0 ? said : `${said} ${t('inNotes.choices', { words: choices.join(', ') })}`;
}
