/** English: every word on the screen that is not data, part by part; the shape that the other languages fill. */
import { appWords } from './app.ts';
import { besidesWords } from './besides.ts';
import { eventsWords } from './events.ts';
import { exploreWords } from './explore.ts';
import { figureWords } from './figure.ts';
import { growthWords } from './growth.ts';
import { inspectorWords } from './inspector.ts';
import { matrixWords } from './matrix.ts';
import { pagesWords } from './pages.ts';
import { pathWords } from './path.ts';
import { pictureWords } from './picture.ts';
import { questionsWords } from './questions.ts';
import { relationsWords } from './relations.ts';
import { sortsWords } from './sorts.ts';
import { tableWords } from './table.ts';
import { termsWords } from './terms.ts';
import { timeWords } from './time.ts';
import { viewsWords } from './views.ts';
import { wingsWords } from './wings.ts';

export const words = {
  ...appWords,
  ...besidesWords,
  ...eventsWords,
  ...exploreWords,
  ...figureWords,
  ...growthWords,
  ...inspectorWords,
  ...matrixWords,
  ...pagesWords,
  ...pathWords,
  ...pictureWords,
  ...questionsWords,
  ...relationsWords,
  ...sortsWords,
  ...tableWords,
  ...termsWords,
  ...timeWords,
  ...viewsWords,
  ...wingsWords,
};
