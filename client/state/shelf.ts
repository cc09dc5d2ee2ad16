/** The one shelf of saved views, in this browser. */
import { createSaved } from './saved.ts';

export const saved = createSaved(() => localStorage);
