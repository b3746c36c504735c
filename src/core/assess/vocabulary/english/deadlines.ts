/** English deadlines. A number of days without a frame ("30 days") is not enough: `for`, `within`, `next` make it a period that ends. */
import { phrases } from '../listed';
import type { Vocabulary } from '../vocabulary';

export const DEADLINES: Vocabulary['deadlines'] = {
  bounded: phrases(`
    # by June · before 30.6. · until Friday · through December · due 1 May
    
    by|before|until|till|til|due|through|thru|no_later_than|not_later_than|on_or_before|latest ..1 on|by|in? <date> ,? <year>?
    deadline|due ..2 <date> · on|for|starting|from <isodate>|<monthdate> · on|this|next|coming <weekday>
    in|during|throughout|over|for|of|early|late|mid|within <year>|<quarter>
    in|during|throughout|early|late|mid|of|for|within|this|next <month> <year>? · <quarter> of? <year> · <quarter> end
    fy <year> · <isodate> · <month> <digits>|<ordinal> ,? <year> · <digits>|<ordinal> of? <month> ,? <year> · <month> <year>
    <monthdate>
    # by the end of the term · end of year · at the end of 2026
    
    by|before|until|till|through|at|towards|toward? the? end|close|start|beginning|middle|finish of the|this|next|my|our|that|current? next|current|first|second|third|fourth|coming|same? <period>|<season>|<date>|<appointment>|<feast>|summer_break|school
    the? end of <own>? next|current|first|second|third|fourth? <period>|<season>|<year>|<quarter>|<month>
    by|before|until|till <own>? next|coming|following|current|upcoming ..1 <period>|<season>|<appointment>
    by|before|until|till <own> first|second|third|fourth|last|final <period>|<appointment>
    by|before|until|till|around|over|during <own>? next|upcoming? <word>? <feast>|<season>
    by|before|until|till <own> <word>? <appointment> · by|before|until|till <own>? next? <period>
    before|until|till|by_the_time|by|when ..4 ends|end|expires|expire|closes|starts|begins|arrives|leaves|is_over|are_over|runs_out|run_out|finishes|turns_<number> · on|by <feast> · in the <ordinal>|first|second|last half|week|quarter|third of <own>? <month>|<period>|<year>
    between <date> and <date> · from <date> to|until|till|through <date> · come <own>? next? <feast>|<month>|<season> · by the time i|we|he|she|they turn|turns|am|are|is <digits>? · by the time i'm|he's|she's <digits>
    # this week · next semester · the current term
    this|next|current|coming|upcoming|following <period>|<season> · this|next <word> <period>
    in|during|over|throughout|for <own> first|current|coming|following|upcoming|whole|entire|rest_of_the|remainder_of_the <period>|<season>
    during|over|throughout <own>? <word>? season|semester|term|holidays|summer|winter|spring|autumn|fall|vacation|break
    rest|remainder of <own> <period>
    # within two weeks · for the next 3 months · in 90 days · over a period of 12 weeks
    
    within|in|over|during|throughout|across|for|after <own>? next|coming|following|first|upcoming|remaining|course_of|period_of|space_of? <number>|a|an|half_a|<many> more? <period>
    within <number>|a|an|half_a|<many> <period>|<shortperiod>
    the? next|coming|following|first <number>|<many> <period>|<shortperiod>
    over|in the? course|period|space of <number>|a|an|the|this <word>? <period>
    <number>|a|an <period> from now|today|tomorrow · <number>|a <period> after|before|of ..1 <word>
    in <number>|a <period> time
    <number> <period> long? program|programme|plan|challenge|course|project|cycle|bootcamp|block|streak
    a|an|my|this <number> <period> plan|period|cycle|timeline|frame|window · today · tomorrow · tonight
    this morning|afternoon|evening · overnight · by noon|midnight
  `),
  vague: phrases(`
    soon · as soon as possible · asap · eventually · someday · some day · one day · sometime · some time · at some point
    later · later on · ongoing · continuously · continuous · in the near|not_too_distant|foreseeable? future
    in|over the long|longer run|term · long term · lifelong · over time · in time
    in|over|during the coming|next|following days|weeks|months|years · when|whenever|if i|we have|find|get the? time · when i can
    for a while · for life · forever · indefinitely · soon|shortly after · shortly · for now · from now on · as long as
  `),
  past: phrases(`
    last|past|previous|prior <number>? <period>|<season>|<month>|<quarter>
    in|over|for|during|from|since the? last|past|previous <number>? <period> · <number> <period> ago|old|later
    years of experience · since <date> · compared to|with ..2 <date>|<period> · early|late_in the day
    during|in the day|week|night · in|during the mornings|evenings|afternoons · by|before bed|bedtime|noon
    <number>|a <period> break|off|rest
  `),
};
