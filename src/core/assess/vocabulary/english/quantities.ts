/** English amounts that are not a plain number, and numbers that are not an amount. */
import { phrases } from '../listed';
import type { Vocabulary } from '../vocabulary';

export const QUANTITIES: Vocabulary['quantities'] = {
  amount: phrases(`
    half · by half · halve · halving · double · doubling · triple · tripling · quadruple
    two|three|one thirds|third|quarters|fifth|fifths · a third|quarter|dozen · a couple of · at least once|twice|half · at_least|at_most|exactly|only|just|under|over|no_more_than|minimum|maximum one · one or more|two|less · once
    twice · thrice · a single · zero · no more than · none of · pass or fail
    # "a page a day": the article counts
    a|an|one <word> a|per|each|every <period>
  `),
  vague: phrases(`
    more · less · fewer · several · some · many · a few · a lot · lots · a bit · a little · most · enough
    as much as possible · as many as possible · plenty · various · multiple · additional · significantly · substantially
    considerably · greatly · better · higher · lower · faster · further
  `),
  name: phrases(`
    half term|terms|way|time|hearted|heartedly|hour · a|the half marathon
    once i|we|things|the|it|my|they|this|that|he|she · i'm|i_am|turn|turned|turns|i'll_be <digits>
    # age and series: the number names the thing
    
    aged|age|ages|chapter|chapters|part|unit|room|version|level|grade|grades|step|phase|stage|number|no|type|section|page|figure|table|goal|objective|highway|route|version|module|lesson|class|tier|series|route|appendix|item|option|episode|season|volume|act|article|ps|web|covid|iso|windows|python|java|angular|vue|gen|formula|catch <digits>
    # little more than an article: "order one portion"
    one <word>
    # a time of day says when, not how much; "by 11 pm" stays a threshold
    at|from|around|after|since <number>|<clock> am|pm|o'clock · at <clock> · at <number> <number>? am|pm
    under|over|above|below <number> years? of_age|old · <number> years? old|of_age · 24 / 7 · one another · no one · one day
    one of · the one · one that|who|which · this|that|every|each|any one · one on one · one to one · 1 : 1|1s · 1 on 1
    step <numberword> · number one · zero in · second hand · one time · at one
  `),
};
