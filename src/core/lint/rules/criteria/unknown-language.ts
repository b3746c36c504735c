import { readGoal } from '../../../assess/assess-goal';
import { defineRule } from '../../define-rule';
import { smartExample } from '../../example-note';

/** In fewer words a language cannot be told, and a name is not a language. */
const ENOUGH_WORDS = 6;

export const unknownLanguage = defineRule({
  id: 'criteria/unknown-language',
  severity: 'suggestion',
  summary:
    'The goal is written in a language whose words are not known here, so only dates, numbers and properties were looked at.',
  why: 'A judgement by words that are not understood would accuse you of what you have written. What was not judged is not said to be missing.',
  fix: 'Nothing has to be done. Properties (`due`, `target`, `cadence`) speak every language; English, German, Spanish, French, Portuguese and Italian are read whole.',
  bad: smartExample(
    {},
    '# Czytać więcej\n\nPrzeczytam dwanaście książek do końca roku, ponieważ chcę lepiej rozumieć innych ludzi.',
  ),
  good: smartExample(),
  check: ({ goal, assessment }) => {
    if (assessment.language !== null) return [];
    const words = readGoal(goal).tokens.filter(({ kind }) => kind === 'word');
    const [first] = words;
    if (first === undefined || words.length < ENOUGH_WORDS) return [];
    const place = goal.statement ?? goal.title;
    return [
      {
        from: place.from,
        to: Math.min(place.to, goal.text.length),
        message: 'This language is not one that is read here, so the words were not judged.',
      },
    ];
  },
});
