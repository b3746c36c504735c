/** English verb forms, made by rule: irregular pasts are left out, goals are seldom written in the past. */

const DOUBLES = /^(?:[^aeiou]*[aeiou][bdgmnprt])$/;

/** @example formsOf('plan') // => ['plans', 'planning', 'planned'] */
export function formsOf(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, `${verb}ing`, `${verb.slice(0, -1)}ied`];
  if (verb.endsWith('ie')) return [`${verb}s`, `${verb.slice(0, -2)}ying`, `${verb}d`];
  if (/[^eoy]e$/.test(verb)) return [`${verb}s`, `${verb.slice(0, -1)}ing`, `${verb}d`];
  const doubled =
    DOUBLES.test(verb) || /(?:submit|transfer|defer|refer|commit|begin)$/.test(verb)
      ? verb + verb.slice(-1)
      : verb;
  return [/(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`, `${doubled}ing`, `${doubled}ed`];
}
