/** Forms without a picture: a title, a few lines, one statement, and what is not in the data. */
import { type FormMark, type Laid, TYPE } from '../marks.ts';
import { line, paragraph } from '../write.ts';
import type { Form, FormInput } from './form.ts';

const spoken = (lines: readonly string[]): Laid['twin'] => ({
  columns: [],
  rows: lines.map((text) => ({ cells: [text], sources: [] })),
});

/** `from`: the share of the free height that stands above. */
function stacked({ form, box, measure }: FormInput, size: number, serif: boolean, centred: boolean): FormMark[] {
  const parts = form.lines.map((text) =>
    paragraph(text, box.width - 120, measure, { size, serif, weight: serif ? 600 : 400 }),
  );
  const gap = size * 0.7;
  const tall = parts.reduce((sum, { height }) => sum + height + gap, -gap);
  let top = box.y + Math.max((box.height - tall) / 2, 0);
  return parts.flatMap((part) => {
    const at = top;
    top += part.height + gap;
    return part.lines.map((text, i) =>
      line(text, centred ? box.x + box.width / 2 : box.x + 60, at + i * size * 1.25 + size, {
        role: 'proof',
        size,
        serif,
        weight: serif ? 600 : 400,
        anchor: centred ? 'middle' : 'start',
      }),
    );
  });
}

const always = () => true;

export const title: Form = {
  fits: always,
  draw: (input) => ({ marks: stacked(input, 64, true, true), twin: spoken(input.form.lines) }),
};
export const text: Form = {
  fits: always,
  draw: (input) => ({ marks: stacked(input, 40, false, false), twin: spoken(input.form.lines) }),
};
export const statement: Form = {
  fits: always,
  draw: (input) => ({ marks: stacked(input, 56, true, true), twin: spoken(input.form.lines) }),
};

/** An honest gap: a hatched box that says what was not read. */
export const noData: Form = {
  fits: always,
  draw: (input) => {
    const { box, say, form } = input;
    const inner = { x: box.x + 180, y: box.y + 90, width: box.width - 360, height: box.height - 180 };
    return {
      marks: [
        { is: 'bar', ...inner, fill: 'open', role: 'ground', tone: 'soft' },
        line(say.t('present.forms.notInData'), inner.x + inner.width / 2, inner.y + 70, {
          role: 'head',
          tone: 'soft',
          size: TYPE.label,
          weight: 600,
          anchor: 'middle',
        }),
        ...stacked({ ...input, box: { ...inner, y: inner.y + 70, height: inner.height - 70 } }, 40, true, true),
      ],
      twin: {
        columns: [say.t('present.forms.notInData')],
        rows: form.lines.map((each) => ({ cells: [each], sources: [] })),
      },
    };
  },
};
