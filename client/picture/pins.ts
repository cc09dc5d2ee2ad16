/** What pins do to places: a pinned node stands where it was let go, and what it brought with it keeps beside it. */
import type { View } from '#contract/view.ts';

type Spot = { x: number; y: number };

/** `brought`: by id, beside which node it was placed. Nothing else moves: all was placed as if there were no pins. */
export function pinDown(
  places: Map<string, Spot & { size: number }>,
  pinned: View['pinned'],
  brought: ReadonlyMap<string, string>,
): void {
  if (Object.keys(pinned).length === 0) return;
  const shift = (id: string): Spot => {
    const pin = pinned[id];
    const place = places.get(id);
    if (pin && place) return { x: pin[0] - place.x, y: pin[1] - place.y };
    const owner = brought.get(id);
    return owner === undefined ? { x: 0, y: 0 } : shift(owner);
  };
  const shifts = [...places.keys()].map((id) => ({ id, by: shift(id) }));
  for (const { id, by } of shifts) {
    const place = places.get(id);
    const pin = pinned[id];
    if (place)
      places.set(id, pin ? { ...place, x: pin[0], y: pin[1] } : { ...place, x: place.x + by.x, y: place.y + by.y });
  }
}
