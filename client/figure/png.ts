/** Chunks added to a PNG: its title and description as text, and how many dots it has to the metre. */
const SIGNATURE = 8;
const IHDR = 25;

export type Facts = { title: string; description: string; dotsPerMetre?: number | undefined };

/** Throws where the bytes are no PNG. The new chunks stand right after the header, where every reader finds them. */
export function withFacts(png: Uint8Array, { title, description, dotsPerMetre }: Facts): Uint8Array<ArrayBuffer> {
  if (png[0] !== 0x89 || png[1] !== 0x50) throw new Error('PNG: the bytes do not begin as a PNG does');
  const chunks = [textChunk('Title', title), textChunk('Description', description)];
  if (dotsPerMetre)
    chunks.unshift(chunk('pHYs', new Uint8Array([...bytes32(dotsPerMetre), ...bytes32(dotsPerMetre), 1])));
  return joined([png.subarray(0, SIGNATURE + IHDR), ...chunks, png.subarray(SIGNATURE + IHDR)]);
}

/** Text in UTF-8, not compressed, of no language. */
function textChunk(keyword: string, text: string): Uint8Array {
  const write = new TextEncoder();
  return chunk('iTXt', joined([write.encode(keyword), new Uint8Array(5), write.encode(text)]));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(type), data]);
  return joined([bytes32(data.length), body, bytes32(crc(body))]);
}

const bytes32 = (value: number): Uint8Array =>
  new Uint8Array([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 as PNG (ISO 3309) has it. */
function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
