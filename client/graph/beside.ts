/** Where evidence is read: on the picture, or beside the page that rests on it. */
import { comparedIn, type View } from '#contract/view.ts';
import { isLinkId } from '#contract/view-ids.ts';

/** Whether what is chosen stands beside the page that is shown. A matrix begins at a chosen node, which is no evidence of it. */
export function isBeside(view: View): boolean {
  const { page, question, selected } = view;
  if (selected === undefined) return false;
  if (comparedIn(view)) return true;
  if (page === 'questions') return question !== undefined;
  return (
    page === 'cypher' ||
    page === 'clauses' ||
    page === 'events' ||
    page === 'map' ||
    (page === 'matrix' && isLinkId(selected))
  );
}
