/** English, put together. */
import { words } from '../listed';
import type { Vocabulary } from '../vocabulary';
import { ACTIONS } from './actions';
import { CADENCES } from './cadences';
import { CLASSES } from './calendar';
import { DEADLINES } from './deadlines';
import { FACTS } from './facts';
import { MEANS } from './means';
import { QUANTITIES } from './quantities';
import { REASONS } from './reasons';

export const ENGLISH: Vocabulary = {
  language: 'en',
  commonWords: words(
    'the and to of my i will with is be for by that this it we on at from our no not more per day week month year every each until in an are have or as so get do before after than their your all',
  ),
  classes: CLASSES,
  deadlines: DEADLINES,
  cadences: CADENCES,
  quantities: QUANTITIES,
  actions: ACTIONS,
  means: MEANS,
  reasons: REASONS,
  facts: FACTS,
  confidence: { words: words('confidence confident sure certain') },
};
