/** What Spanish, French, Italian and Portuguese share: a goal is written in the infinitive, and its ending tells. */

/** Infinitives, with a pronoun hung on or not: `leer`, `levantarme`, `finire`, `iscrivermi`. */
export const ROMANCE_INFINITIVE =
  /^[a-z]{2,20}(?:ar|er|ir|oir|dre|tre|ire|are|ere|arme|erme|irme|armi|ermi|irmi|arse|erse|irse|arlo|erlo|irlo)$/;

/** Listed as they are: other forms are rare in goals. */
export const NO_VERB_FORMS = (): readonly string[] => [];
