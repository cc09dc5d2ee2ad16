/** Names are 30 px high at 1080p in the projector's theme, and as high a share of any other screen within these bounds. */
const LEAST = 0.7;
const MOST = 2.5;

/** How many times as large as at 1080p all that is read must be, to be as large a part of this screen. */
export const screenShare = (): number =>
  Math.min(Math.max(Math.min(innerWidth / 1920, innerHeight / 1080), LEAST), MOST);
