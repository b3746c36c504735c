/** English verbs by what they say about an action. Infinitives only: other forms are made from them. */
import { words } from '../listed';
import type { Vocabulary } from '../vocabulary';

export const VERBS: Vocabulary['actions']['verbs'] = {
  // The result is there or not, whatever its object.
  finish: words(`
    complete finish publish submit pass launch release ship deploy deliver graduate defend enroll enrol register book buy purchase sell hire
    sign install send host renew cancel delete pay repay migrate file convert enter attend marry retire move vote donate obtain acquire
    unsubscribe unfollow uninstall delegate forgive apologise apologize confess propose surrender return cash relocate notarize notarise ratify quit stop redeem vaccinate
    apply fix repair resolve close archive finalize finalise conclude upload print hang
`),
  // Checkable when what is made is a definite thing.
  make: words(`
    sketch carve crochet embroider weave stitch sand varnish plaster tile wire plumb insulate mount frame label catalogue catalog digitise digitize scan photograph
    choreograph storyboard animate design rework redesign refine debug patch benchmark profile document annotate transcribe proofread typeset blog narrate chair convene
    staff brief train invite greet dispose swap batch stock harvest sow mulch mow rake trim shear groom brew ferment pickle roast grill bottle preserve
    write build create make draft prepare produce compile paint sew knit bake cook film record compose code program implement construct
    assemble open organise organize found plant draw translate edit revise present give find secure visit read watch climb ride
    take put replace renovate clean clear sort tidy declutter adopt choose select identify evaluate define establish introduce add
    set form run lead have perform play eat memorize memorise recruit onboard interview conduct arrange negotiate
    generate distribute collect analyze analyse map outline formulate refactor rewrite update upgrade integrate automate test audit configure refurbish
    restore decorate furnish prune dig lay weld carry bring transfer rent lease join meet schedule plan call
`),
  // Done rather than completed.
  do: words(`
    chant kneel fast pray bow tithe bathe shower shave moisturize moisturise hydrate snack chew sip pedal paddle ski skate surf dive kayak canoe sail fish golf bowl box spar wrestle fence
    dribble shoot serve throw catch hit kick bounce jump skip plank crunch press curl pull push lift stretch bend balance breathe inhale exhale nap doze lie rise commute park
    message ping dm wave smile laugh nod hum whistle drum strum recite reread skim highlight quiz spell pronounce converse debate argue pitch demo
    babysit feed dress tuck chaperone pet brush walk water weed spray plough milk muck
    charge unplug log clock type commit rebase merge alert page triage escalate tag refill restock reorder recycle sweep mop scrub polish rinse dry fold
    tell tick mark rate score weigh video budget bank pool tip haggle bargain petition march protest boycott canvass knock ring dial
    jog swim cycle bike hike meditate journal review ask drink sleep wake phone text email talk
    listen teach mentor tutor coach volunteer save invest track monitor measure check note reflect share contribute speak sing dance
    use try learn research garden substitute avoid cut drop refrain abstain leave turn switch wear pack order
    deposit spend shadow observe participate discuss provide drive offer supply consult communicate thank compliment hug reuse compost reply answer
    respond do go get see keep post tweet comment help assist remind row squat sit stand floss wash iron dust vacuum
    rehearse mediate align coordinate collaborate advise counsel facilitate supervise sponsor enforce protect conserve inspect verify examine
    compare explain describe summarize summarise solve calculate demonstrate report count estimate transition shift limit adhere follow stick pick partner
    refer reach_out screen treat administer eliminate end ban prevent
`),
  // Which way, not how far.
  direction: words(`
    improve increase reduce decrease lower raise boost grow enhance strengthen expand extend minimise minimize maximise maximize lessen deepen
    broaden optimise optimize accelerate widen shorten lengthen develop sharpen better advance halve double triple shrink slow speed elevate
    diminish tighten scale diversify modernize modernise intensify streamline simplify
`),
  // Others, or the body, decide.
  outcome: words(
    `achieve reach attain lose gain earn win receive exceed beat rank qualify surpass hit score place`,
  ),
  // Of no particular kind: they need to say what.
  activity: words(`exercise practise study rest relax socialise socialize network`),
  // How one would like to be.
  state: words(`be become feel stay remain look`),
  // Nothing to see or to tick off.
  vague: words(`
    attempt focus explore consider think understand know appreciate embrace strive aim hope wish prioritise prioritize
    like love enjoy hate miss dread worry regret deserve owe need live seek pursue support promote ensure encourage manage handle deal change care concentrate act
    remember forget travel aspire dream believe master inspire empower nurture cultivate engage involve discover value respect trust
`),
  phase: words(`start begin continue resume restart commence`),
};
