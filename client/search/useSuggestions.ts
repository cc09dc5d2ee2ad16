/** Search while typing: waits for a pause, ends the older question, keeps the last hits until the new ones are there. */
import { useEffect, useState } from 'react';
import type { Answer } from '#contract/api.ts';
import { languageOf } from '#contract/vocabulary.ts';
import { i18n } from '../i18n/i18n.ts';
import { querySearch, queryUnderstood } from '../explore/queries.ts';

export type Hit = Answer<'search'>['hits'][number];
export type Understanding = Pick<Answer<'understand'>, 'readings' | 'sure'>;
/**
 * `text`: what the hits answer. `near`: nothing is called so, the hits are called something like it. `understood`: how
 * the text reads as a question; undefined where it was not read as one, and `unread` says that it could not be.
 */
export type Suggestions = {
  hits: Hit[];
  total: number;
  text: string;
  near: boolean;
  understood: Understanding | undefined;
  unread: boolean;
};

const PAUSE_MS = 80;
/** Words from which a text may be a question. */
const WORDS = 2;
const NONE: Suggestions = { hits: [], total: 0, text: '', near: false, understood: undefined, unread: false };

/** `lane` keeps two open boxes from ending each other's questions; `questions`: the text may be one in plain words. */
export function useSuggestions(text: string, lane: string, questions: boolean): Suggestions {
  const [found, setFound] = useState(NONE);
  const asked = text.trim();
  useEffect(() => {
    if (!asked) return setFound(NONE);
    let left = false;
    const worded = questions && asked.split(/\s+/).length >= WORDS;
    const timer = setTimeout(() => {
      const reading = worded ? queryUnderstood(asked, languageOf(i18n.language), `${lane} words`) : undefined;
      void Promise.all([querySearch(asked, lane), reading]).then(([answer, understood]) => {
        if (!answer || left) return;
        const unread = worded && understood === undefined;
        setFound({ ...answer, text: asked, understood, unread });
      });
    }, PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [asked, lane, questions]);
  return found;
}
