/** An icon with its name in words, on hover, on focus and for screen readers. */
import { Icon, type IconName } from './Icon.tsx';

type Props = { icon: IconName; label: string; onClick: () => void; pressed?: boolean; disabled?: boolean };

export function IconButton({ icon, label, onClick, pressed, disabled }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
