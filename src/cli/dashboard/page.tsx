/** The page of `goal-notes dashboard` and `status --format html`: the entry of its script. */
import { startPage } from './browser/start-page.mts';

startPage();
