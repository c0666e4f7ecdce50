/** One bit a letter a to z; digits share six bits. For a cheap bound before a costly comparison. */
export function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      set |= 1 << (code - 97);
    } else if (code >= 48 && code <= 57) {
      set |= 1 << (26 + ((code - 48) % 6));
    }
  }
  return set;
}

/** How many bits are set. */
export function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Two sets that differ by more letters than twice the edits cannot be so near. */
export function setsAllow(one: number, other: number, edits: number): boolean {
  const onlyOne = bitCount(one & ~other);
  const onlyOther = bitCount(other & ~one);
  return onlyOne <= edits && onlyOther <= edits;
}

const wordBits = 32;
const places = new Int32Array(128);

/**
 * The fewest insertions, deletions, substitutions and swaps of neighbours that turn one word into the other (optimal
 * string alignment), computed bit-parallel after Hyyrö 2003. Longer words than 32 characters are compared in their
 * first 32. Characters beyond ASCII count as one and the same.
 */
export function editDistance(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const length = Math.min(short.length, wordBits);
  if (length === 0) {
    return long.length;
  }
  for (let at = 0; at < length; at += 1) {
    const code = short.charCodeAt(at) & 127;
    places[code] = (places[code] ?? 0) | (1 << at);
  }
  const last = 1 << (length - 1);
  let positive = -1;
  let negative = 0;
  let diagonal = 0;
  let before = 0;
  let distance = length;
  const end = Math.min(long.length, wordBits);
  for (let at = 0; at < end; at += 1) {
    const match = places[long.charCodeAt(at) & 127] ?? 0;
    const swap = ((~diagonal & match) << 1) & before;
    diagonal = (((match & positive) + positive) ^ positive) | match | negative | swap;
    const grow = negative | ~(diagonal | positive);
    const shrink = diagonal & positive;
    if ((grow & last) !== 0) {
      distance += 1;
    } else if ((shrink & last) !== 0) {
      distance -= 1;
    }
    const shifted = (grow << 1) | 1;
    positive = (shrink << 1) | ~(diagonal | shifted);
    negative = diagonal & shifted;
    before = match;
  }
  for (let at = 0; at < length; at += 1) {
    places[short.charCodeAt(at) & 127] = 0;
  }
  return distance;
}
