/** Search while typing: waits for a pause, ends the older question, keeps the last hits until the new ones are there. */
import { useEffect, useState } from 'react';
import type { Answer } from '#contract/api.ts';
import { querySearch } from '../explore/queries.ts';

export type Hit = Answer<'search'>['hits'][number];
/** `text`: what the hits answer. `near`: nothing is called so, the hits are called something like it. */
export type Suggestions = { hits: Hit[]; total: number; text: string; near: boolean };

const PAUSE_MS = 80;
const NONE: Suggestions = { hits: [], total: 0, text: '', near: false };

/** `lane` keeps two open boxes from ending each other's questions. */
export function useSuggestions(text: string, lane: string): Suggestions {
  const [found, setFound] = useState(NONE);
  const asked = text.trim();
  useEffect(() => {
    if (!asked) return setFound(NONE);
    let left = false;
    const timer = setTimeout(() => {
      void querySearch(asked, lane).then((answer) => {
        if (answer && !left) setFound({ ...answer, text: asked });
      });
    }, PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [asked, lane]);
  return found;
}
