/** One of a few as buttons beside one another, the one that holds pressed in. */

type ChoiceProps<T extends string> = {
  label: string;
  values: readonly T[];
  value: T;
  say: (value: T) => string;
  onChoose: (value: T) => void;
  className?: string;
};

export function Choice<T extends string>({ label, values, value, say, onChoose, className = '' }: ChoiceProps<T>) {
  return (
    <fieldset aria-label={label} className={`buttons ${className}`}>
      {values.map((each) => (
        <button
          key={each}
          type="button"
          className="button"
          aria-pressed={each === value}
          onClick={() => onChoose(each)}
        >
          {say(each)}
        </button>
      ))}
    </fieldset>
  );
}
