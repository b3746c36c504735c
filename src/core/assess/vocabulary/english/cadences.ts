/** English rhythms. `weekly` and `every Friday` are one; `regularly` and `often` only say that there should be one. */
import { phrases } from '../listed';
import type { Vocabulary } from '../vocabulary';

export const CADENCES: Vocabulary['cadences'] = {
  rhythm: phrases(`
    daily · weekly · monthly · nightly · hourly · yearly · annually · quarterly · fortnightly · biweekly · bi weekly
    bimonthly · bi monthly · semi weekly · twice daily|weekly|monthly · once daily|weekly|monthly
    every|each single|other|second|third|fourth|alternate|working|school|new? <period>|<weekday>|<month>|<season>|<shortperiod>|day|morning|afternoon|evening|night|lunch|breakfast|dinner|meal|lunchtime|bedtime|shift|workday|weekday|weeknight|weekend|session|meeting|time|sprint|class|lesson|run|workout|visit|appointment|quarter|holiday
    every|each <weekday> and|,|or|to <weekday> · every <number> <period>|<shortperiod>
    every|each <number>? <ordinal> <period>|<weekday> · every|each ..1 morning|evening|afternoon|night|weekday|weekend
    everyday · each|every time · day by day · day after day · week after week · week over week · month over month
    year over year · all year round · seven days a week
    # twice a week · 3x/week · 30 minutes per day · two days a week
    
    at_least|at_most|minimum|up_to? once|twice|thrice|one_time|<number>_times|<number>_x|<number>_or_more_times|a_few_times|several_times ..1 a|an|per|each|every|in_a|/|in_each|throughout_the|during_the|over_the <period>|hour|<shortperiod>|night|morning|evening|weekday|session|meal
    once|twice|thrice|<number>_times|<number>_x daily|weekly|monthly|yearly|annually
    once|twice|<number>_times|<number>_x every|in_every|each|per <number>? other? <period>
    once|twice|<number>_times in <number>|a <period>
    <number> +? ..3 a|an|per|each|/ day|week|month|year|night|morning|quarter|semester|term|weekday|weekend|session|sprint|meal|fortnight
    a|an|one <word> a|per|each|every day|week|month|year|night|session · per day|week|month|year|night|quarter|sprint|session|annum|semester|weekend · a day|night · p / w|m|d|y
    / day|week|month|wk|mo|year · <number> nights|mornings|evenings|weekdays a|per|each|every week|month
    # on Mondays · on weekends · in the evenings
    on|at|during|in the? <weekdays> · mondays · tuesdays · wednesdays · thursdays · fridays · saturdays · sundays · weeknights · on? <weekdays> and|,|& <weekdays> · <weekday> , <weekday> ,? and|& <weekday>
    <weekday> mornings|evenings|afternoons|nights · on <weekday> and|& <weekday>
    monday to|through|- friday|saturday|sunday · on the weekend
    weekday|weekend mornings|evenings|afternoons · in the mornings|evenings|afternoons · at night
    # at the end of each session
    at|by|on|in|before|after|towards? the? start|end|beginning|close|first|last <word>? of? each|every|the_working <word>
    after|before|during|at|with|in each|every <word> · each|every morning|evening and|or <word>
    on the <ordinal>|first|last <weekday>|day|weekend of? each|every|the month|quarter|year
  `),
  cue: phrases(`
    after|before|during|with|at|over breakfast|lunch|dinner|supper|bed|bedtime|meals|<own>_meal|<own>_breakfast|<own>_lunch|<own>_dinner
    after|before <own>? ..1 work|school|shower|coffee|commute|shift|nap|sleep|sleeping|waking_up|going_to_bed|getting_up
    after|before|when|whenever|while|as_soon_as|once|if|every_time i|we? wake|waking|get|getting|finish|finishing|brush|brushing|go|going|come|coming|drink|drinking|have|having|eat|eating|make|making ..2 up|teeth|to_bed|home|out_of_bed|work|to_sleep|breakfast|lunch|dinner|coffee|tea
    whenever|wherever i|we|the|my|someone|somebody <word> · every|each time i|we|the|my <word> · first thing in the morning · in the morning|evening · every time · each time · during my|the commute · on my way to|home|back · before bed
  `),
  vague: phrases(`
    regularly · whenever i|we can · when i|we can · as often as i|we can · regular · often · more often · frequently · more frequently · consistently · continuously · constantly
    sometimes · occasionally · repeatedly · again and again · from time to time · periodically · as often as possible
    now and then · once in a while · here and there · whenever possible · when possible · several times · a few times · routinely · always · ongoing · habit · routine
  `),
};
