// Notes for measuring, the same bytes for the same seed.

/** Small, seeded and good enough to vary notes (mulberry32). */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const WORDS =
  'session note client week plan paper reminder review evening garden letter draft practice colleague course hour walk morning question answer room window list table train city music river'.split(
    ' ',
  );

function sentence(random) {
  const length = 6 + Math.floor(random() * 12);
  const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]);
  return `${words[0][0].toUpperCase()}${words.join(' ').slice(1)}.`;
}

const paragraphs = (random, count) =>
  Array.from({ length: count }, () => Array.from({ length: 4 }, () => sentence(random)).join(' ')).join(
    '\n\n',
  );

/** An ordinary note of about 1.9 KB; 62 % of them have frontmatter, as in the public vault the share was taken from. */
export function ordinaryNote(random, title) {
  const front =
    random() < 0.62
      ? `---\ntags:\n  - ${WORDS[Math.floor(random() * WORDS.length)]}\ncreated: 2026-01-05\nrating: ${Math.floor(random() * 10)}\n---\n\n`
      : '';
  return `${front}# ${title}\n\n${paragraphs(random, 3)}\n\n## Next\n- [ ] ${sentence(random)}\n- [x] ${sentence(random)}\n\n${paragraphs(random, 2)}\n`;
}

/** A goal of about 1.9 KB with a statement, milestones and check-ins. */
export function goalNote(random, title) {
  const target = 5 + Math.floor(random() * 40);
  const checkIns = Array.from({ length: 12 }, (_, week) => {
    const day = String(1 + week * 2).padStart(2, '0');
    return `- 2026-05-${day}: ${Math.floor((target * week) / 14)} — ${sentence(random)}`;
  });
  return `---
type: goal
framework: smart
status: ${random() < 0.1 ? 'active' : 'paused'}
start: 2026-01-05
due: 2026-12-31
measure: pages written
baseline: 0
target: ${target}
current: ${Math.floor((target * 11) / 14)}
review: monthly
confidence: 8
values:
  - Learning
---

# ${title}

I will write ${target} pages of the handbook by 31 December 2026 so that new colleagues find their way, with an hour every Friday morning. ${sentence(random)}

## Achievable
${paragraphs(random, 1)}

## Milestones
- [x] First chapter sent to the reviewers 📅 2026-03-01
- [ ] Second chapter sent 📅 2026-09-01

## Check-ins
${checkIns.join('\n')}

## Reviews
### 2026-05-31
${sentence(random)}
`;
}
