/** Asks the server as any program would, and gives back what came, letter for letter: for the page on which the API is tried. */

/** `address`: what was asked; `status`: 0 where nothing answered, and then without a text; `limits`: the headers that say how much more may be asked. */
export type Tried = { address: string; status: number; limits: string; text: string };

export async function tryAddress(address: string): Promise<Tried> {
  try {
    const reply = await fetch(address);
    const text = await reply.text();
    return { address, status: reply.status, limits: reply.headers.get('ratelimit') ?? '', text: laidOut(text) };
  } catch {
    return { address, status: 0, limits: '', text: '' };
  }
}

function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
