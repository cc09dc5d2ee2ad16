/** Words are measured in their own fonts: what may be drawn. */
import { useEffect, useState } from 'react';
import { loadFonts } from './fonts.ts';

/** The last of the answers whose fonts are there: the one before, while those of a new one are on their way. */
export function useFonts<A>(answer: A | undefined): A | undefined {
  const [loaded, load] = useState<{ answer: A }>();
  useEffect(() => {
    let current = true;
    if (answer !== undefined) void loadFonts(lettersOf(answer)).then(() => current && load({ answer }));
    return () => {
      current = false;
    };
  }, [answer]);
  return loaded?.answer;
}

/** Each letter once: the ranges of the fonts decide which faces are needed. */
const lettersOf = (answer: unknown): string => [...new Set(`${JSON.stringify(answer)}0123456789`)].join('');
