import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARACTER, dayAt, moved, axisPlaceOf, spreadLabels } from '../../../client/panels/Timeline/axis.ts';

const span = { first: 1945, last: 2030, from: 24, to: 1256 };
const label = fc.record({ x: fc.integer({ min: 24, max: 1256 }), label: fc.string({ minLength: 1, maxLength: 24 }) });

describe('the line of years', () => {
  it('gives back the day that stands at a place', () => {
    for (const day of ['1945-01-01', '2000-11-15', '2003-12-25', '2024-02-29', '2030-12-31']) {
      expect(dayAt(axisPlaceOf(day, span), span)).toBe(day);
    }
  });

  it('puts a partial date at its first day and holds days beyond the line at its ends', () => {
    expect(axisPlaceOf('2003', span)).toBe(axisPlaceOf('2003-01-01', span));
    expect(axisPlaceOf('2003-12', span)).toBe(axisPlaceOf('2003-12-01', span));
    expect(axisPlaceOf('1910', span)).toBe(span.from);
    expect(dayAt(5000, span)).toBe('2030-12-31');
  });

  it('moves by months and stops at the last day of a shorter one', () => {
    expect(moved('2026-11-24', 1, span)).toBe('2026-12-24');
    expect(moved('2026-11-24', -12, span)).toBe('2025-11-24');
    expect(moved('2024-01-31', 1, span)).toBe('2024-02-29');
    expect(moved('2024-12-15', 1, span)).toBe('2025-01-15');
    expect(moved('1945-01-01', -1, span)).toBe('1945-01-01');
    expect(moved('2030-12-31', 1, span)).toBe('2030-12-31');
  });
});

describe('the names of events', () => {
  const width = 1280;
  const box = ({ x, label, anchor }: ReturnType<typeof spreadLabels>[number]): [number, number] => {
    const long = label.length * CHARACTER;
    return anchor === 'start' ? [x, x + long] : anchor === 'end' ? [x - long, x] : [x - long / 2, x + long / 2];
  };

  it('never touch, and never leave the line', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const boxes = spreadLabels(labels, width)
          .map(box)
          .sort((a, b) => a[0] - b[0]);
        for (const [i, [left, right]] of boxes.entries()) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
          expect(left).toBeGreaterThan(boxes[i - 1]?.[1] ?? -1);
        }
      }),
    );
  });

  it('keep both of two events that are close, one to the left and one to the right', () => {
    const close = [
      { x: 824, label: 'Palermo Protocol adopted' },
      { x: 868, label: 'in force' },
    ];
    expect(spreadLabels(close, width).map(({ label }) => label)).toEqual(['Palermo Protocol adopted', 'in force']);
  });

  it('stand in the middle of their mark where there is room', () => {
    expect(spreadLabels([{ x: 600, label: 'in force' }], width)[0]?.anchor).toBe('middle');
  });
});
