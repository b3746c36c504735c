/** Answers that are asked for again and again. In: a question's answer, worked out. Out: the same, worked out once. */

/**
 * `answer`, which must depend on its text alone, with its last answers kept: at most `most` of them, then it begins anew.
 * @example const sectionNamed = remembered(500, nameOf)
 */
export function remembered<Answer>(most: number, answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    let kept = known.get(text);
    if (kept === undefined) {
      if (known.size >= most) known.clear();
      kept = { answer: answer(text) };
      known.set(text, kept);
    }
    return kept.answer;
  };
}
