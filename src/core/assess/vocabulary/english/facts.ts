/** English words that tell what a fact beside the goal is told for: why it matters, or with what it will be done. */
import { phrases, words } from '../listed';
import type { Vocabulary } from '../vocabulary';

export const FACTS: Vocabulary['facts'] = {
  subjects: words(`
    i i'm i've i'd we we're we've they they're he she he's she's it it's there there's my our nobody everybody everyone otherwise each
  `),
  trouble: phrases(`
    # what is not, or not any more
    not · never · nobody · nothing · no one · no longer · can't · cannot · couldn't · won't · don't · doesn't · didn't · isn't · aren't · wasn't · weren't
    hasn't · haven't · barely · hardly · without · no way of · otherwise · or else · too <word> · only gets
    # what is felt
    hate|hates · miss|misses · dread · fear|fears · afraid · scared · worried|worries|worry · tired · exhausted · stressed|stresses · lonely · alone · bored
    ashamed · embarrassed · guilty · frustrated · angry · irritable|irritated · sick of|and · fed up · anxious · anxiety · panic · overwhelmed · tears · cry|cries|crying
    pain · painful · hurt|hurts · ache|aches · badly · worse · worst · unsafe · ill · unhappy · sad · stuck · lost · proud · promise|promised · dreamt|dreamed|dream of
    # what it costs
    cost|costs · costing · eat|eats up|an|my|our|half|most|into · drain|drains · waste|wastes|wasted|wasting · lose|loses|losing · leave|leaves|leaving · drop|drops|dropping out|off · complain|complains
    forget|forgets · suffer|suffers · struggle|struggles · stiff|stiffen|stiffens · fall|falls apart|behind|asleep · break|breaks down · burn|burns|burning out · run|runs|running out · what's left
    grow|grows up|so · deserve|deserves · rely|relies|depend|depends on · need|needs me|to_be_able|it · owe|owes · waiting · last chance · at risk · at stake
  `),
  effect: phrases(`
    settle|settles · calm|calms · help|helps · keep|keeps me|us|my|our|the · give|gives me|us|my · let|lets · save|saves me|us|time · make|makes me|us|it|the|my · matter|matters · love|loves · mean|means
    want to be able · i|we want time|energy|peace|more · allow|allows · free|frees · bring|brings · enjoy|enjoys · important · good for
  `),
  ready: phrases(`
    there is|are <own>|<number>|enough|plenty|already · there's <own>|enough|plenty|already · paired|matched with · co writes|leads|teaches|hosts|runs|authors · cover|covers half|all|the|part|it · budgeted · on loan · on hand · in hand · in stock · filled in|out · lined up · are|is in · has|have gone|been_done|worked
    took|got|brought me|us from · can text|remind|lend|help · supervising|supervises me? · hearing me · tax refund · health visitor
    already · bought · booked · paid · pay|pays for|the|half|my|our · approved · funded · lent|lends · given · gave me|us · prepared · ordered · arranged · agreed to · drafted · reserved · signed up
    enrolled · blocked|set|put aside|out|off · been cut|done|washed|written|set|made · are|is|was|were cut|washed|done|ready|free|available|sorted|written|installed|packed|printed|in_place|set_up|set_aside|included|covered|bought|saved|planned|scheduled
    in the|my|our shed|garage|wardrobe|cupboard|wallet|drawer|basement|kitchen|fridge|bag|calendar|diary|budget|house|car|shelf|freezer
    on the|my shelf|desk|wall|phone|calendar|fridge · have|has|own the|a|an|my|two|three|all|enough|everything|access <word>? shoes|bike|room|space|time|tools|kit|gear|equipment|money|savings|budget|book|books|pass|licence|license|membership|subscription|slot|slots|evening|evenings|hours|laptop|camera|instrument
    i|we|i've|we've did|done|ran|managed|finished|kept|lasted|held|swam|got|passed|reached|completed ..6 last|before|once|in ..1 <period>|<season>|<month>|<weekday>|<year>|time|already
    last|in <period>|<season>|<year> i|we did|ran|managed|finished|kept|lasted|held|swam|got|passed|reached|completed
    with me · automatically · free of charge · off|from work|school on <weekdays>|<weekday> · how to do it · teach|teaches|taught|show|shows|showed|check|checks|correct|corrects|film|films|quiz|quizzes|watch|watches|drive|drives|join|joins|support|supports|guide|guides|review|reviews me|us|my|our
  `),
  helper: phrases(`
    coach|coaches · teacher · tutor · mentor · trainer · instructor · physio · physiotherapist · therapist · nutritionist · dietitian · supervisor · manager has|lets|gives|agreed|supports
    club · pace group · study group · running group · support group · workshop group · writing group · class|lessons|course|classes at|on|with|is|are|has · app reminds|shows|tracks|plans
  `),
  finite: words(
    `is are was were am be been has have had can could does do did will would may might 's 're gets got goes comes makes takes says keeps tells looks feels seems 've i'm it's he's she's that's there's they're we're travels remembers remember`,
  ),
  oneself: words(`i we i'm we're i've we've i'll we'll my_goal this it`),
  none: phrases(`
    measured|tracked|reviewed|checked by|in|on|with|weekly|monthly · progress · success · goal|target is|was · the|my|our goal|objective|aim|plan|target · no|not less|more|fewer|later than · deadline · due date · no|not ..2 plan|hurry|rush|date|idea|limit|sure|decided · i think|believe|know|guess i|we|it|this can|could|will|is · realistic · achievable · doable · feasible · possible
  `),
};
