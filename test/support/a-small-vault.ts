/** A few goals of a gardener, for recorded outputs: one of each kind of thing that a report can say. */
import { aNote } from './a-note';

export const A_SMALL_VAULT: Readonly<Record<string, string>> = {
  'Goals/Grow our food.md': aNote(
    { framework: 'pact', status: 'active', start: '2026-01-05', cadence: 'weekly', review: 'quarterly' },
    `# Grow our food

I will spend two hours in the garden every Saturday because the children shall know where food comes from. I tick each Saturday in
the calendar on the kitchen door.

## Check-ins
- 2026-06-06: done — weeding
- 2026-06-13: done — potatoes`,
  ),
  'Goals/Compost.md': aNote(
    {
      status: 'active',
      start: '2026-05-01',
      due: '2026-07-31',
      measure: 'bins of compost',
      baseline: 0,
      target: 4,
      current: 1,
      parent: '[[Grow our food]]',
    },
    `# Four bins | of compost

I will build four compost bins from the old fence in order to feed the beds next spring. I have the tools, the wood and two free
weekends a month, and I count a bin once its lid closes.

## Milestones
- [x] First bin 📅 2026-05-20
- [ ] All lids cut 📅 2026-06-30

## Check-ins
- 2026-05-20: 1 — first bin`,
  ),
  'Goals/Greenhouse.md': aNote(
    { status: 'active', start: '2026-03-01', due: '2026-05-31', traget: 1 },
    '# Greenhouse\n\nI want a nicer greenhouse.',
  ),
  'Goals/Bees.md': aNote({ status: 'idea' }, '# Keep bees\n\nIt would be good to have bees.'),
  'Goals/Broken.md': '---\ntype: goal\nstatus: [active\n---\n\n# Broken\n',
  'Notes/Not a goal.md': '# Seeds\n\nBeans, peas.\n',
};
