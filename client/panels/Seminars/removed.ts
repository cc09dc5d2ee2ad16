/** A seminar or a scene that was taken out, until something else is, with the way to put it back. */
export type Removed = { title: string; putBack: () => void };
