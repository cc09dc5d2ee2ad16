/** A comparison as a picture: closed-form, the same on every machine, for the screen, a room, a figure and paper. */
import type { Answer } from '#contract/api.ts';
import { drawFan, fanFits } from './fan.ts';
import { type ComparedPicture, type CompareSpace, type CompareWords, sizesAt } from './parts.ts';
import { drawTree } from './tree.ts';

export function drawCompare(
  answer: Answer<'compare'>,
  open: string | undefined,
  space: CompareSpace,
  words: CompareWords,
): ComparedPicture {
  const kinds = new Map(answer.nodes.map(({ id, kind }) => [id, kind]));
  const called = new Map(answer.nodes.map(({ id, name }) => [id, name]));
  const names = answer.things.map((id) => called.get(id) ?? id);
  const drawing = { answer, open, space, words, sizes: sizesAt(space.scale), kinds, names };
  return fanFits(space.width, space.scale, answer.things.length) ? drawFan(drawing) : drawTree(drawing);
}
