/** The questions people label their lines with instead of the criteria: `What: …`, `Why: …`, `Wann: …`. In: a label. Out: the criterion. */
import type { CriterionId, FrameworkId } from '../frameworks/framework';
import { fold } from './tokens';
import { words } from './vocabulary/listed';

/** Folded, in the six languages; several words are written together. */
const SPOKEN: readonly (readonly [smart: CriterionId, pact: CriterionId, labels: readonly string[]])[] = [
  ['specific', 'actionable', words('what action activity was que quoi cosa oque')],
  [
    'measurable',
    'trackable',
    words(
      'measure measures measured keyresult kr target howmuch messgroesse messung mass medida medicion mesure misura indicator indicador indicateur indicatore',
    ),
  ],
  [
    'achievable',
    'actionable',
    words(
      'how means steps step resources tools support plan wie mittel schritte ressourcen hilfe como medios pasos recursos comment moyens etapes ressources come mezzi passi risorse meios passos',
    ),
  ],
  [
    'relevant',
    'purposeful',
    words(
      'why reason motivation because value benefit warum wozu grund nutzen porque porquue motivo razon pourquoi raison perche ragione razao paraque valeur valore valor wert',
    ),
  ],
  [
    'time-bound',
    'continuous',
    words(
      'when bywhen deadline due duedate by until wann frist bis termin cuando plazo fecha quand echeance delai quando scadenza prazo data',
    ),
  ],
];

const BY_LABEL = new Map(
  SPOKEN.flatMap(([smart, pact, labels]) => labels.map((label) => [label, { smart, pact }] as const)),
);

/** @example spokenCriterion(' Why', 'smart') // => 'relevant' */
export function spokenCriterion(label: string, framework: FrameworkId): CriterionId | null {
  return BY_LABEL.get(fold(label).replaceAll(' ', ''))?.[framework] ?? null;
}
