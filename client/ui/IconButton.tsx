/** An icon with its name in words, on hover, on focus and for screen readers. */
import { Icon, type IconName } from './Icon.tsx';
import { when } from './when.ts';

type Props = { icon: IconName; label: string; onClick: () => void; pressed?: boolean; possible?: boolean };

export function IconButton({ icon, label, onClick, pressed, possible = true }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      {...when(possible, onClick)}
    >
      <Icon name={icon} />
    </button>
  );
}
