/** One rule as a chip; its choices open under it. */
import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import { RichText } from '../../ui/RichText.tsx';

export function RuleChip({ text, title, children }: { text: string; title: string; children: ReactNode }) {
  return (
    <Popover position="bottom-start" offset={4} width={290} trapFocus>
      <Popover.Target>
        <button type="button" className="chip" title={title}>
          <span>
            <RichText text={text} />
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className="popover rule">{children}</Popover.Dropdown>
    </Popover>
  );
}

type Several<T extends string> = {
  title: string;
  values: readonly T[];
  now: readonly T[];
  say: (value: T) => string;
  onChange: (values: T[]) => void;
};

export function SomeOf<T extends string>({ title, values, now, say, onChange }: Several<T>) {
  const turn = (value: T) => onChange(values.filter((each) => now.includes(each) !== (each === value)));
  return (
    <fieldset>
      <legend className="heading">{title}</legend>
      {values.map((value) => (
        <label key={value} className="choice">
          <input type="checkbox" checked={now.includes(value)} onChange={() => turn(value)} />
          {say(value)}
        </label>
      ))}
    </fieldset>
  );
}
