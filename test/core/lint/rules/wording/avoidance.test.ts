import { expect, it } from 'vitest';
import { smartExample } from '../../../../../src/core/lint/example-note';
import { findingsIn } from '../../../../support/lint-note';

const RULE = 'wording/avoidance';
const found = (statement: string, more = '') =>
  findingsIn(smartExample({}, `# A\n\n${statement}\n${more}`), RULE);

it.each([
  'I will stop smoking.',
  'I want to stop smoking by 1 August 2026.',
  'Stop biting my nails.',
  'Finally quit smoking cigarettes.',
  'I am going to quit drinking before the summer.',
  'My goal is to give up sugar.',
  'Avoid fast food.',
  'No sugar on weekdays.',
  'No more work emails after 8 pm.',
  "Don't eat after 9 pm.",
  'I will not look at my phone in bed.',
  'I will never again shout at my children, because they are afraid.',
  'I will no longer work on Sundays.',
  'We will refrain from meetings on Fridays.',
  'Ich will mit dem Rauchen aufhören.',
  'Ich möchte bis zum Sommer auf Zucker verzichten.',
  'Keine Süßigkeiten mehr.',
  'Ich will nicht mehr so viel arbeiten.',
  'Schluss mit dem Rauchen.',
  'Dejar de fumar.',
  'Quiero dejar de fumar antes del verano.',
  'No comer dulces entre semana.',
  'Arrêter de fumer.',
  'Je veux arrêter de fumer avant l’été.',
  'Ne plus manger de sucre le soir.',
  'Parar de fumar até junho.',
  'Quero deixar de comer açúcar.',
  'Smettere di fumare.',
  'Voglio smettere di fumare entro giugno.',
  'Non mangiare dolci la sera.',
])('says only what is to end: %s', (statement) => {
  expect(found(statement)).toHaveLength(1);
});

it.each([
  'I will walk home instead of taking the bus.',
  'I will stop smoking and chew gum instead.',
  'I will replace cigarettes with gum.',
  'Stop smoking by using nicotine patches.',
  'Avoid fried food and cook soup on four evenings a week.',
  'Whenever I want a cigarette, I walk around the house.',
  'I walk 20 minutes daily to avoid back pain.',
  'I will write 12 letters so that I do not lose touch.',
  'I will reduce my screen time to 2 hours a day.',
  'Stop the leak in the roof.',
  'Quit my job and open a bakery by June.',
  'Never miss a training session.',
  'Do not forget to call my mother each Sunday.',
  'No later than 5 June I will publish the paper.',
  'No less than 8 hours of sleep a night.',
  'I will hold the stop sign for the children at school.',
  'Finish the non-smoking campaign.',
  'I will not only read 12 books but also review them.',
  'Note three good things each evening.',
  'Ich will 12 Bücher lesen, um nicht mehr so viel fernzusehen.',
  'Ich gehe täglich spazieren, weil ich auf das Auto verzichten will.',
  'Statt Süßigkeiten esse ich Obst.',
  'Ich höre auf zu rauchen, indem ich stattdessen spazieren gehe.',
  'Nicht vergessen: jeden Sonntag anrufen.',
  'Caminar 20 minutos para evitar el dolor de espalda.',
  'En vez de fumar, caminar 10 minutos.',
  'Marcher 20 minutes par jour pour éviter le mal de dos.',
  'Remplacer le café par du thé.',
  'Trocar o açúcar por fruta.',
  'Sostituire il caffè con il tè.',
  'Notare tre cose belle ogni sera.',
])('leads towards something: %s', (statement) => {
  expect(found(statement)).toEqual([]);
});

it('an if–then plan, or another sentence, can say what is done instead', () => {
  const plan = '\n## If–then plans\n- If I want a cigarette, then I chew gum.';
  expect(found('I will stop smoking.', plan)).toEqual([]);
  expect(found('I will stop smoking. Instead I chew gum.')).toEqual([]);
  expect(found('I will stop smoking. I will run 5 km each Saturday.')).toEqual([]);
});

it('stands at the words that say what is to end', () => {
  const plain = smartExample({}, '# A\n\nI will stop smoking by 1 August.');
  const [finding] = findingsIn(plain, RULE);
  expect(plain.slice(finding?.from, finding?.to)).toBe('I will stop smoking');
});
