/** How clauses become one paragraph again, per language: what leads a fragment in, and what stands before a reason. Data. */
import type { Language } from '../assess/vocabulary/vocabulary';
import type { CriterionId } from '../frameworks/framework';

export interface Joining {
  /** Before when, how often and why: "I will do this" + "by 30 June". */
  readonly doThis: string;
  /** Before a reason, behind what is done for it: German needs a comma. */
  readonly beforeReason: string;
  /** Before words that are no sentence, a colon behind it. */
  readonly leads: Readonly<Partial<Record<CriterionId, string>>>;
}

function leads(
  measure: string,
  means: string,
  reason: string,
  time: string,
  rhythm: string,
): Joining['leads'] {
  return {
    measurable: measure,
    trackable: measure,
    achievable: means,
    relevant: reason,
    purposeful: reason,
    'time-bound': time,
    continuous: rhythm,
  };
}

export const JOINING: Readonly<Record<Language, Joining>> = {
  en: {
    doThis: 'I will do this',
    beforeReason: ' ',
    leads: leads(
      'I will measure it by this',
      'What I have for it',
      'It matters to me for this',
      'My time for it',
      'My rhythm for it',
    ),
  },
  de: {
    doThis: 'Das mache ich',
    beforeReason: ', ',
    leads: leads(
      'Daran messe ich es',
      'Was ich dafür habe',
      'Darum ist es mir wichtig',
      'Meine Zeit dafür',
      'Mein Rhythmus dafür',
    ),
  },
  es: {
    doThis: 'Lo haré',
    beforeReason: ' ',
    leads: leads('Lo mediré así', 'Lo que tengo para ello', 'Me importa por esto', 'Mi plazo', 'Mi ritmo'),
  },
  fr: {
    doThis: 'Je le ferai',
    beforeReason: ' ',
    leads: leads(
      'Je le mesurerai ainsi',
      'Ce que j’ai pour cela',
      'C’est important pour moi pour ceci',
      'Mon délai',
      'Mon rythme',
    ),
  },
  pt: {
    doThis: 'Farei isso',
    beforeReason: ' ',
    leads: leads(
      'Vou medir assim',
      'O que tenho para isso',
      'Importa para mim por isto',
      'O meu prazo',
      'O meu ritmo',
    ),
  },
  it: {
    doThis: 'Lo farò',
    beforeReason: ' ',
    leads: leads(
      'Lo misurerò così',
      'Che cosa ho per questo',
      'Per me conta per questo',
      'La mia scadenza',
      'Il mio ritmo',
    ),
  },
};

/** Folded: what an infinitive of purpose begins with. Of Spanish, Portuguese, French and Italian too, where a thing may follow as well. */
export const PURPOSE_WORDS: ReadonlySet<string> = new Set(['to', 'um', 'para', 'pour', 'per']);

/** "I will do this", as a token reads it; in all languages, and in the ways people write it themselves. */
const LEAD_INS =
  /^(?:(?:and|und|y|et|e) )?(?:(?:i|we) (?:will|want to|plan to|aim to|shall|can)? ?(?:do|complete|achieve|finish|accomplish|keep) (?:this|it|that|so)(?: goal| all)?|(?:das|dies|es) (?:mache|tue|werde|schaffe) ich|ich (?:mache|tue|werde|schaffe) (?:das|dies|es)|(?:lo|esto|eso) (?:hare|haremos)|(?:je|nous) (?:le|ferai|ferons) ?(?:ferai|ferons|cela|ca)?|farei (?:isso|isto)|lo faro)$/;

/** Whether words only point at what was said before. @param words folded, with blanks between them */
export function isLeadIn(words: string): boolean {
  return words.length < 60 && LEAD_INS.test(words);
}
