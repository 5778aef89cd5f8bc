import { bitsOf, createSignatures, mayHold, type NeedleBits, type Signatures, sign } from './signature.ts';

/** One way to read all documents: as written, in pinyin, in initials. */
export interface Haystack {
  readonly texts: string[];
  /** Where the title ends, and where the body begins. */
  readonly titleEnds: Uint32Array;
  readonly headEnds: Uint32Array;
  readonly signatures: Signatures;
  /** Where a needle may begin (0/1 for each character); null: anywhere. */
  readonly starts: (Uint8Array | null)[];
}

export interface Needle {
  readonly text: string;
  readonly bits: NeedleBits;
}

/** `fromStart`: for a haystack that knows where a needle may begin. */
export const needleOf = (text: string, fromStart = false): Needle => ({ text, bits: bitsOf(text, fromStart) });

export function createHaystack(documents: number): Haystack {
  return {
    texts: [],
    titleEnds: new Uint32Array(documents),
    headEnds: new Uint32Array(documents),
    signatures: createSignatures(documents),
    starts: [],
  };
}

export interface Reading {
  readonly lines: readonly string[];
  readonly body: string;
  readonly starts: Uint8Array | null;
}

export function addReading(hay: Haystack, at: number, { lines, body, starts }: Reading): void {
  const head = lines.join('\n');
  const text = body === '' ? head : `${head}\n${body}`;
  hay.texts[at] = text;
  hay.starts[at] = starts;
  hay.titleEnds[at] = lines[0]?.length ?? 0;
  hay.headEnds[at] = head.length;
  sign(hay.signatures, at, text, starts);
}

/** How well the needle fits: the title before the other lines before the body, a beginning before the middle; 0: not at all. */
export function closeness(hay: Haystack, at: number, { text: needle, bits }: Needle): number {
  if (!mayHold(hay.signatures, at, bits)) return 0;
  const text = hay.texts[at] ?? '';
  const place = placeOf(text, needle, hay.starts[at] ?? null);
  if (place < 0) return 0;
  const titleEnd = hay.titleEnds[at] ?? 0;
  if (place < titleEnd) return place > 0 ? 3 : needle.length === titleEnd ? 5 : 4;
  if (place >= (hay.headEnds[at] ?? 0)) return 1;
  return text[place - 1] === '\n' ? 2.5 : 2;
}

function placeOf(text: string, needle: string, starts: Uint8Array | null): number {
  let place = text.indexOf(needle);
  while (starts && place >= 0 && starts[place] !== 1) place = text.indexOf(needle, place + 1);
  return place;
}
