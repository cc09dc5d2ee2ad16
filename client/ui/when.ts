/** A button that cannot always be pressed. Where `disabled` would drop the focus to the page, this leaves it on the button. */

type Pressed = { 'aria-disabled'?: true; onClick?: () => void };

/** `act`: what a press does while it is possible; of a button that sends its form, that form asks as well. */
export const when = (possible: boolean, act?: () => void): Pressed =>
  possible ? (act ? { onClick: act } : {}) : { 'aria-disabled': true };
