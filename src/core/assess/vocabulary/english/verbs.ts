/** English verbs by what they say about an action. Infinitives only: other forms are made from them. */
import { words } from '../listed';
import type { Vocabulary } from '../vocabulary';

export const VERBS: Vocabulary['actions']['verbs'] = {
  // The result is there or not, whatever its object.
  finish: words(`
    complete finish publish submit pass launch release ship deploy deliver graduate defend enroll enrol register book buy purchase sell hire
    sign install send host renew cancel delete pay repay migrate file convert enter attend marry retire move vote donate obtain acquire
    apply fix repair resolve close archive finalize finalise conclude upload print hang
  `),
  // Checkable when what is made is a definite thing.
  make: words(`
    write build create make draft design prepare produce compile paint sew knit bake cook film record compose code program implement construct
    assemble open organise organize found plant draw translate edit revise document present give find secure visit read watch climb ride
    take put replace renovate clean clear sort tidy declutter adopt choose select identify propose evaluate define establish introduce add
    set form run lead have host perform play eat memorize memorise recruit onboard interview conduct arrange negotiate
    generate distribute collect analyze analyse map outline formulate refactor rewrite update upgrade integrate automate test audit configure refurbish
    restore decorate furnish prune dig lay weld carve carry bring transfer rent lease join meet schedule plan call
  `),
  // Done rather than completed.
  do: words(`
    walk jog swim cycle bike hike stretch meditate journal review ask invite drink sleep wake phone text email talk
    listen teach mentor tutor coach volunteer save invest track log monitor measure check weigh note reflect share contribute speak sing dance
    use try learn apply research breathe pray knit garden swap substitute skip avoid quit stop cut drop refrain abstain leave turn switch wear bring pack order
    deposit spend shadow observe attend participate discuss provide drive offer supply consult communicate greet thank compliment hug recycle reuse compost reply answer
    respond work do go get see keep post blog tweet comment help assist remind walk row lift squat climb sit stand floss brush wash iron dust vacuum
    rehearse memorise mediate align coordinate collaborate serve advise counsel facilitate supervise sponsor enforce protect conserve preserve inspect verify examine
    compare explain describe summarize summarise solve calculate demonstrate report count estimate transition shift limit adhere follow stick pick open partner
    refer reach_out screen treat vaccinate administer eliminate end ban prevent
  `),
  // Which way, not how far.
  direction: words(`
    improve increase reduce decrease lower raise boost grow enhance strengthen expand extend minimise minimize maximise maximize lessen deepen
    broaden optimise optimize accelerate widen shorten lengthen develop sharpen better refine advance halve double triple shrink slow speed elevate
    diminish cut trim tighten scale diversify modernize modernise intensify streamline simplify upgrade
  `),
  // Others, or the body, decide.
  outcome: words(
    `achieve reach attain lose gain earn win receive become exceed beat rank qualify surpass hit score place`,
  ),
  // Nothing to see or to tick off; activities of no particular kind ("exercise", "study") need to say what.
  vague: words(`
    be become exercise train practice practise study rest relax feel stay remain try attempt focus work explore consider think understand know appreciate embrace strive aim hope wish
    like love enjoy live seek pursue support promote foster ensure encourage manage handle deal change be care concentrate look act
    aspire dream believe master balance inspire empower nurture cultivate engage involve discover value respect trust
  `),
  phase: words(`start begin continue keep resume restart commence`),
};
