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
 * `awaited`: that is not known yet, and `understood` is of the text before.
 */
export type Suggestions = {
  hits: Hit[];
  total: number;
  text: string;
  near: boolean;
  understood: Understanding | undefined;
  unread: boolean;
  awaited: boolean;
};

const PAUSE_MS = 80;
/** Words from which a text may be a question. */
const WORDS = 2;
const UNREAD = { understood: undefined, unread: false, awaited: false };
const NONE: Suggestions = { hits: [], total: 0, text: '', near: false, ...UNREAD };

/** `lane` keeps two open boxes from ending each other's questions; `questions`: the text may be one in plain words. */
export function useSuggestions(text: string, lane: string, questions: boolean): Suggestions {
  const [found, setFound] = useState(NONE);
  const asked = text.trim();
  useEffect(() => {
    if (!asked) return setFound(NONE);
    let left = false;
    const worded = questions && asked.split(/\s+/).length >= WORDS;
    const timer = setTimeout(() => {
      const hits = querySearch(asked, lane).then((answer) => {
        if (!answer || left) return;
        const reading = (before: Suggestions) => (worded ? { ...UNREAD, understood: before.understood } : UNREAD);
        setFound((before) => ({ ...answer, text: asked, ...reading(before), awaited: worded }));
      });
      if (!worded) return;
      const read = queryUnderstood(asked, languageOf(i18n.language), `${lane} words`);
      void Promise.all([read, hits]).then(([understood]) => {
        if (!left) setFound((before) => ({ ...before, understood, unread: understood === undefined, awaited: false }));
      });
    }, PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [asked, lane, questions]);
  return found;
}
