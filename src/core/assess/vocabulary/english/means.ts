/** English means: what makes a goal look achievable is that the person names how, with what, or with whom. */
import { phrases, words } from '../listed';
import type { Vocabulary } from '../vocabulary';

export const MEANS: Vocabulary['means'] = {
  means: phrases(`
    # tools
    use|using ..5 to · i|we will use · with the aid|use of · with <own> app|tool|budget|planner|calendar|timer|template · via
    # help of others
    with <own>? <word> hearing|watching|helping|supervising|coaching|guiding|checking|teaching|assisting · paired with
    with <own>? ..2 help|support|guidance|assistance|supervision · with help|support|guidance|feedback from|of
    with <own> coach|mentor|teacher|tutor|therapist|trainer|friend|partner|wife|husband|sister|brother|mother|father|colleague|buddy|dietitian|physio|manager|supervisor|instructor|physiotherapist|nutritionist
    ask|asking <own>? ..3 for|to · sign off from · feedback from|on · <own> feedback · guided|supported|coached|supervised|helped by
    # what is there already
    i|we have|own|already|have_already|has|got ..2 budget|time|tools|money|resources|access|equipment|skills|knowledge|experience|support|team|materials|inventory|savings|contacts|plan|course|book|books|software|licence|license|room|calendar|assets
    have|has the budget|time|tools|means|money|resources|skills|knowledge · have access to · already have|own|know|own|use|has · i|we have|had done|managed|run|already · i did|ran|managed|completed|have_done <word>
    i|we know how · i am|we are able to · within|in my|our budget|reach|means|control|schedule|power · enough time|money|experience|savings|capacity · last year|month|time i|we
    # time and money set aside
    set|setting|put|putting|block|blocking ..1 aside · set|setting|block|blocking|reserve|reserving|allocate|allocating|dedicate|dedicating|schedule|scheduling|spend|spending|budget|free|freeing ..2 <number> <shortperiod>|<period>
    allocate|allocating|dedicate|dedicating|reserve|reserving|invest|block|blocking ..3 time|budget|hours|money|slot
    # steps
    first|firstly ..8 ,? and? ..3 then|next|second|secondly · step <number> · start|starting|begin|beginning by|with|from · working|work with · meeting with · taking <own>? ..2 course|class|lessons|courses|classes
    through <ing> · through <own>? ..3 attendance|practice|training|coaching|course|courses|programme|program|study|mentoring|participation|sessions|classes|networking|campaign|campaigns|exercise|diet|app|reading|videos
    one step at a time · step by step · small steps · following|follow|based_on <own> ..2 plan|programme|program|schedule|guide|course|curriculum · break|breaking it|this|them ..2 into|down
    including :? <ing>
  `),
  tool: words(`using utilizing utilising leveraging`),
  notMeans: phrases(`
    # here the tool is the goal, or somebody else has it
    continue|keep|start|begin|stop|resume|is|are|am|be|was using
  `),
  assertion: phrases(`
    # says that it can be done, or when to think about it, not with what
    this|it|that|the_goal|goal|objective is|are|seems|looks ..3 goal|objective|target|achievable|realistic|attainable|doable|feasible|reasonable|possible|ambitious|challenging|manageable
    i think|believe|know|hope ..2 can · yes · no problem · not too hard|difficult · achievable|realistic|doable|attainable
  `),
};
