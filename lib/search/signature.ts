/**
 * A signature of a text: one bit for each pair of neighbouring characters in it. A text that lacks a bit of a needle's
 * signature cannot hold the needle, which a few machine words tell sooner than a look at the text.
 */
const wordsPerText = 8;
/** 2 to the power of this is the number of bits. */
const bitsLog2 = 8;
/** Pairs of a needle that are looked at: they tell most texts apart already. */
const mostPairs = 4;
/** A pair at a place where a needle may begin is another pair than the same two characters elsewhere. */
const atStart = 0x2000;

export type Signatures = Uint32Array;
/** Place of the word in a signature, then its mask, for each pair. */
export type NeedleBits = Int32Array;

export const createSignatures = (texts: number): Signatures => new Uint32Array(texts * wordsPerText);

/** `starts` tells where a needle may begin; null: anywhere. */
export function sign(signatures: Signatures, at: number, text: string, starts: Uint8Array | null): void {
  const base = at * wordsPerText;
  const set = (bit: number) => {
    signatures[base + (bit >>> 5)] = (signatures[base + (bit >>> 5)] ?? 0) | (1 << (bit & 31));
  };
  for (let place = 1; place < text.length; place += 1) {
    const [one, other] = [text.charCodeAt(place - 1), text.charCodeAt(place)];
    set(bitOf(one, other));
    if (starts?.[place - 1] === 1) set(bitOf(one + atStart, other));
  }
}

export function bitsOf(needle: string, fromStart: boolean): NeedleBits {
  const pairs = Math.min(mostPairs, Math.max(0, needle.length - 1));
  const found = new Int32Array(pairs * 2);
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = needle.charCodeAt(pair) + (fromStart && pair === 0 ? atStart : 0);
    const bit = bitOf(first, needle.charCodeAt(pair + 1));
    found[pair * 2] = bit >>> 5;
    found[pair * 2 + 1] = 1 << (bit & 31);
  }
  return found;
}

export function mayHold(signatures: Signatures, at: number, needle: NeedleBits): boolean {
  const base = at * wordsPerText;
  for (let pair = 0; pair < needle.length; pair += 2) {
    if (((signatures[base + (needle[pair] ?? 0)] ?? 0) & (needle[pair + 1] ?? 0)) === 0) return false;
  }
  return true;
}

const bitOf = (one: number, other: number): number =>
  (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> (32 - bitsLog2);
