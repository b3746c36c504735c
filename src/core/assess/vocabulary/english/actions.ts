/** English around the verb: how an action is announced, what follows it, and the words nobody can tick off. */
import { phrases, words } from '../listed';
import type { Vocabulary } from '../vocabulary';
import { formsOf } from './verb-forms';
import { VERBS } from './verbs';

export const ACTIONS: Vocabulary['actions'] = {
  verbs: VERBS,
  formsOf,
  verbEnding: null,
  verbFinal: false,
  gerundIsWay: false,
  gerund: /^[a-z]{2,20}ing$/,
  intent: phrases(`
    i|we|you will|shall|want_to|plan_to|aim_to|intend_to|hope_to|need_to|have_to|must|should|can|would_like_to|going_to|am_going_to|are_going_to|commit_to|wish_to|try_to|pledge_to|resolve_to|proactively|always|also|then
    i'll|we'll|let's|let_us|i'd_like_to|i'm_going_to|we're_going_to|you'll|they'll|i'd_love_to
    my|our|the|this goal|aim|objective|plan|resolution|intention|mission|target|priority is|:|are|will_be to?
    goal|objective|aim|plan is|:|are to? · in order to · want|plan|aim|intend|hope|going|need|have|ready|committed|commit|able to
    to · please · will · must · i · we · then i|we will? · and|then will · i|we want
  `),
  othersIntent: phrases(`
    he|she|they|it|people|everyone|everybody|someone|somebody|clients|students|patients|colleagues|parents|kids|children|staff|employees|members|users|customers|others will|shall|must|should|can|could|may|might|need_to|have_to
    <own> <word> will|shall|should|must|may|might|need_to|needs_to|has_to
    <own> <word> <word> will|shall|should|must|needs_to|has_to
    i|we hope|wish|expect|pray|trust that? he|she|they|it|people|everyone|someone|somebody|<own>_<word> will|would|can|could?
    i|we want|need|expect|would_like|'d_like him|her|them|people|everyone|someone|somebody|others|<own>_<word> to
  `),
  othersNamed: phrases(`
    my|our|the|all|more|these? kids|children|students|clients|pupils|patients|customers|users|colleagues|employees|staff|members|husband|wife|partner|son|daughter|boss|manager|board|company|government|neighbours|parents|classmates|teammates|visitors|guests|people
  `),
  // A verb behind one of these is left undone, and so is a thing: "never check mail in bed", "no coffee after 2 pm".
  negations: words(`not no never don't won't doesn't zero`),
  conditions: words(`if unless needed necessary required`),
  pronouns: words(`it them him her this that these those`),
  joints: words(
    `and or then by while plus & , ; : ( / + • without before after for also including instead through from`,
  ),
  methodWords: words(`by`),
  purposeWord: 'to',
  adverbEnding: /^[a-z]{2,20}ly$/,
  functionWords: words(`
    a an the this that these those my our your his her their its i we you he she they it me us him them myself ourselves of in on at to for with
    from by about into onto over under between among across through during as than and or but nor so if then while when where who whom which what
    is are was were am be been being will would shall should can could may might must do does did have has had not no yes also just only very
    really too both either all any each every some such own same per via up down out off again there here more most less least other another
    how why because new different additional various until till before after since within without toward towards upon along around against etc e.g i.e one ones
  `),
  determiners: words(`a an the my our this one his her their your its another each every both`),
  qualities: words(`
    better best more less good great nice well cool fun awesome amazing big successful happy happier healthy healthier fit fitter stronger faster slimmer
    smarter calmer wiser richer thinner wider broader deeper productive efficient effective active engaged engaging positive proactive confident disciplined competent senior
    mindful organized organised consistent kind kinder patient present focused motivated creative experimental independent resilient meaningful hard harder
    properly competently effectively efficiently quickly often regularly again soon something anything everything things thing stuff whatever someone somebody
    somewhere lot lots bit harmonious fulfilling balanced right excellent outstanding perfect ideal
  `),
  qualityEnding: null,
  abstractNouns: words(`
    way ways life lifestyle myself self health fitness wellbeing wellness discipline motivation confidence happiness success productivity
    efficiency communication skills skill knowledge relationships habits habit attitude mindset potential growth development performance quality awareness balance
    abilities ability work shape weight money time energy stress goals goal dreams level progress results excellence leadership understanding
    handle grip deadline rush hurry excuse excuses doubt problem problems pressure relevance importance meaning beauty alignment synergies synergy comparing doubting judging blaming pleasing presence closeness
    side self roots culture passion voice spark soul heart mind spirit stuff doormat
    community friendships communities recovery programming coding exercise exercising sport sports diet eating food foods style styles procrastinating procrastination worrying complaining overthinking
  `),
};
