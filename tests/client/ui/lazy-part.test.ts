import { createElement, Suspense } from 'react';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { lazyPart, renewFailedParts } from '../../../client/ui/lazy-part.tsx';

it('a part that could not be fetched is fetched again after a retry, and not before', async () => {
  let asked = 0;
  const Part = lazyPart(async () => {
    if (++asked === 1) throw new Error('lost on the way');
    return ({ word }: { word: string }) => createElement('p', null, word);
  });
  const faults: unknown[] = [];
  const show = async () => {
    const page = createElement(Suspense, { fallback: 'waiting' }, createElement(Part, { word: 'here' }));
    const { prelude } = await prerender(page, { onError: (fault) => void faults.push(fault) });
    return new Response(prelude).text();
  };
  await show();
  await show();
  expect(asked).toBe(1);
  expect(faults).toHaveLength(2);
  renewFailedParts();
  expect(await show()).toContain('<p>here</p>');
  expect(await show()).toContain('<p>here</p>');
  expect(asked).toBe(2);
  expect(faults).toHaveLength(2);
});
