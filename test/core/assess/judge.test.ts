import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess/assess';

/** S M A R T: `+` met, `-` not met, `?` people would disagree. */
const GOALS: readonly (readonly [string, string])[] = [
  [
    'Increase newsletter sign-ups from 200 to 500 by the end of March by adding a form to every article',
    '+++-+',
  ],
  ['Become a better public speaker', '-----'],
  ['Give three talks at the local meetup this year to overcome my stage fright', '++-++'],
  ['Lose weight', '-----'],
  ['Lose 10 pounds by July 4th', '++--+'],
  ['Get promoted to team lead within 18 months', '+?--+'],
  ['Spend more time with my kids', '-----'],
  ['Read two books per month', '++---'],
  ['Launch the online shop in Q2', '++--+'],
  ['Drink less coffee', '-----'],
  ['Drink at most two cups of coffee a day because I sleep badly', '++-+-'],
  ['Reduce customer churn by 15% next quarter', '++--+'],
  ['Make our customers happier', '-----'],
  ['Hire a part-time assistant by September so that I can take Fridays off', '++-++'],
  ['I want to learn Italian', '?----'],
  ['Learn 10 Italian words every day using Duolingo until Christmas', '+++-+'],
  ['Eat healthier', '-----'],
  ['Eat five portions of vegetables a day', '++---'],
  ['Save $5,000 for a down payment by December 31, 2027 by setting aside $200 every payday', '+++?+'],
  ['Be more productive at work', '-----'],
  ['Write my dissertation', '++---'],
  ['Submit the first two chapters of my dissertation to my advisor by 15 October', '++--+'],
  ['Exercise regularly', '-----'],
  ['Go to the gym on Mondays, Wednesdays and Fridays for the next three months', '++--+'],
  [
    'Improve student reading scores by 10 percentage points by the end of the school year through daily guided reading',
    '+++-+',
  ],
  ['Students will be able to name the parts of a cell', '+?---'],
  ['Achieve a customer satisfaction score of 4.5 or higher', '++---'],
  ['Quit smoking', '+?---'],
  ['Quit smoking by my birthday with the help of my doctor, so I can run with my daughter', '+?+++'],
  ['Our team ships releases faster', '-----'],
  ['Reduce deployment time from 40 minutes to 10 minutes', '++---'],
  ['Understand machine learning', '-----'],
  ['Complete the Coursera machine learning course by May', '++--+'],
  ['Find a new job', '+?---'],
  ['Apply to 5 jobs per week until I get an offer', '++---'],
  ['Sleep at least 7 hours a night', '++---'],
  ['Stop procrastinating', '-----'],
  ['Call my grandmother every Sunday', '++---'],
  ['Build a treehouse with my dad this summer', '++?-+'],
  ['Grow revenue', '-----'],
  ['Double revenue in 2027', '++--+'],
  ['Have fun', '-----'],
  ['Network more', '-----'],
  ['Attend one networking event each month to find new clients', '++-+-'],
  ['Finish the half marathon in under two hours', '++---'],
  ['Keep the house clean', '?----'],
  ['Clean the kitchen every evening before 9pm', '++---'],
  ['My goal is to be happy', '-----'],
  ['Within six weeks, patient will walk 100 metres with a frame', '++--+'],
  ['Practise guitar for 20 minutes after dinner', '++---'],
  ['Plant a vegetable garden this spring, I already have seeds and tools', '+++-+'],
  ['Provide excellent service', '-----'],
  ['Respond to all support tickets within 24 hours', '+?--?'],
  ['Ich will gesünder leben', '-----'],
  ['Ich werde bis Ende Juni dreimal pro Woche 30 Minuten laufen', '++--+'],
  ['Mehr Sport machen', '-----'],
  ['Ser mejor persona', '-----'],
  ['Correr una maratón antes de diciembre de 2027', '++--+'],
  ['Apprendre le piano', '?----'],
  ['Lire un livre par mois pour enrichir mon vocabulaire', '++-+-'],
  ['Migliorare il mio inglese', '-----'],
  ['Perder 5 kg até julho', '++--+'],
];

/** P A C T, likewise. */
const HABITS: readonly (readonly [string, string])[] = [
  ['Write one page every morning because stories keep me sane', '++++'],
  ['Be a calmer father', '----'],
  ['Practise scales for 10 minutes after dinner to keep my fingers nimble', '++++'],
  ['Earn 1,000 followers', '---+'],
  ['Walk the dog', '-+-?'],
  ['Phone one old friend a week', '-+++'],
  ['Lose weight', '----'],
  ['Note three good things before bed so that I sleep better', '++++'],
  ['Read often', '-?--'],
  ['Repair the gate', '-+-+'],
  ['Every Sunday evening I plan my meals in order to spend less', '++++'],
  ['Improve my self-esteem', '----'],
];

function expectVerdicts(text: string, framework: 'smart' | 'pact', expected: string): void {
  const signs = Object.values(assess(text, framework).criteria).map(({ status }, at) =>
    expected[at] === '?' ? '?' : status === 'met' ? '+' : '-',
  );
  expect(signs.join('')).toBe(expected);
}

describe('a goal is judged as a reader would: SMART', () => {
  it.each(GOALS)('%s', (text, expected) => {
    expectVerdicts(text, 'smart', expected);
  });
});

describe('a habit is judged as a reader would: PACT', () => {
  it.each(HABITS)('%s', (text, expected) => {
    expectVerdicts(text, 'pact', expected);
  });
});
