/** One of a few, each in words, under what is chosen. */

type Choices<T extends string | number> = {
  title: string;
  values: readonly T[];
  now: T;
  say: (value: T) => string;
  onChange: (value: T) => void;
};

export function OneOf<T extends string | number>({ title, values, now, say, onChange }: Choices<T>) {
  return (
    <fieldset>
      <legend className="heading">{title}</legend>
      {values.map((value) => (
        <label key={value} className="choice">
          <input type="radio" name={title} checked={value === now} onChange={() => onChange(value)} />
          {say(value)}
        </label>
      ))}
    </fieldset>
  );
}
