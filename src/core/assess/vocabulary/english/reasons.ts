/** English reasons. A purpose may be an infinitive ("… to support bone health"); intentions ("want to") are none. */
import { phrases } from '../listed';
import type { Vocabulary } from '../vocabulary';

export const REASONS: Vocabulary['reasons'] = {
  reason: phrases(`
    so i|we|you|he|she|they|it|people|clients|readers|<own> ..2 can|is|needs|stays|becomes|gets|could|will|am|are|have|get|do|don't|feel|may|be|know|might · in order to|that|not_to · as it|this|i|we|these will|would|is|am|are|helps|makes|gives|can|have|want · due to
    for the sake|purpose|benefit of · the? reason|reasons ..2 is|are|: · my|our why|motivation|reason|purpose · with the aim|goal|purpose|intention|objective|intent|hope of|to · with <own> ..1 in mind
    this|that|it|which|these|they will|would|should|can|could? help|helps|allow|allows|enable|enables|let|lets|make|makes|give|gives|improve|improves|support|supports|prevent|prevents|ensure|ensures|matter|matters|benefit|benefits|contribute|contributes|increase|increases|reduce|reduces|bring|brings|free|frees|keep|keeps|mean|means|protect|protects|lead|leads|strengthen|strengthens|serve|serves
    help|helps|helping me|us|him|her|them|you|my|our|people|others|clients|patients|students · allowing|enabling|ensuring|preventing|thereby|leading_to|resulting_in|demonstrating|freeing_up <word>
    that reduces|reduce|improves|improve|increases|increase|helps|prevents|allows|enables|saves|supports|lets|makes|keeps
    most important thing to me|us · that's why · in support of · as part of <own> <word> · contribute|contributes|contributing to · align|aligns|aligned with · is|are|be very|so|really|also|most|critical|crucially|vitally? important|critical|crucial|essential|vital|key|beneficial|valuable|necessary for|to|because · matters|matter to · i|we value|care_about
    for my|our|their|better|good|the|overall|general|<own> ..1 health|family|kids|children|career|wellbeing|well_being|wellness|future|safety|sanity|balance|sleep|peace_of_mind|growth|employment|retirement|independence|marriage|relationship|heart|fitness|mental_health|benefit|sake|energy|daughter|son|wife|husband|confidence
    for better <word> · for <own>? ..1 peace of mind · for employment|fun|pleasure|health|relaxation|clarity|weight_loss|stress_relief|fitness|enjoyment|safety
    # the conclusion may stand behind: "Being calm matters, so I meditate"
    , so <word>|<number>
  `),
  because: phrases(`
    because · so that · since i|we|it|this|my
  `),
  wish: phrases(`
    i|we want|wish|would_like|need ..1 to be|feel|have|stay|become|keep|live|enjoy|see|support|protect|understand|get · i'd like to be|feel|have|stay|become
  `),
  value: phrases(`
    my|our work_life|life|work? balance · my|our mental|physical|emotional|overall|general? health|wellbeing|well_being|wellness · my|our peace_of_mind|family|marriage|relationship|relationships|career|happiness|independence|quality_of_life|safety|sleep|energy|home_life|family_life|free_time|practice
  `),
  notAReason: phrases(`
    , so only|far|many|much|long
    because reasons|i_was_told|of_reasons|i_will|i_have_to|i_must|of_course · since <date>|<period>|<number>|last|the_start|then|birth
    # intentions, abilities, habits and idioms that take "to"
    i|we want|wants|wanted|plan|plans|aim|aims|hope|hopes|intend|intends|like|love|need|needs|have|has|going|wish|try|trying|decide|decided|promise|commit|committed|am_going|are_going|would_like to
    want|wants|plan|plans|aim|aims|hope|hopes|intend|need|needs|have|has|had|going|wish|try|tries|trying|start|begin|continue|like|learn|learning|decide|manage|fail|ability|able|how|what|where|when|which|used|ready|likely|due|up|down|close|next|prior|according|compared|relative|related|respect|access|addition|way|ways|opportunity|chance|permission|time|commit|committed|agree|agreed|remember|forget|wait|right|want_you|supposed|willing|unable|motivated|remind|reminding|reminds|let to
    allow|allows|enable|get|ask|asks|asking|invite|encourage|encourages|help|teach|teaches|remind|reminds|reminding|tell|have|let|want|wants|expect|train|push|force|require|motivate|inspire|challenge ..3 to
    goal|goals|aim|objective|plan|mission|target|intention|resolution|purpose|task|idea|vision|dream|challenge|is|are|was|be to · objective : to · goal : to
    good|nice|great|fun|important|useful|helpful|easy|hard|happy|glad to
    to be|the|a|an|my|our|your|his|her|their|each|every|all|some|<number>|at_least|bed|work|school|me|them|him|us|you|it|this|that|these|those|church|college|more|less|date|top
  `),
};
