const slots = 1 << 15;

/**
 * Remembers what comparing two numbered values gave, for as long as no other pair takes its place; the pairs that occur
 * most often are the ones that are there. `compare` must give the same for either order, 0 to 255.
 */
export function rememberPairs(
  compare: (one: number, other: number) => number,
): (one: number, other: number) => number {
  const ones = new Int32Array(slots).fill(-1);
  const others = new Int32Array(slots);
  const results = new Uint8Array(slots);
  return (one, other) => {
    const [low, high] = one < other ? [one, other] : [other, one];
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 17;
    if (ones[slot] === low && others[slot] === high) {
      return results[slot] ?? 0;
    }
    const result = compare(low, high);
    ones[slot] = low;
    others[slot] = high;
    results[slot] = result;
    return result;
  };
}
