/** Two groups that may become one, and how well they fit; stale when either has changed since. */
export interface Proposal {
  readonly fit: number;
  readonly one: number;
  readonly other: number;
  readonly versions: readonly [number, number];
}

/** Proposals, the best fitting first; among equals those of the lower numbers. */
export interface MergeQueue {
  readonly push: (proposal: Proposal) => void;
  readonly pop: () => Proposal | undefined;
}

function isBefore(left: Proposal, right: Proposal): boolean {
  return (
    left.fit > right.fit ||
    (left.fit === right.fit && (left.one < right.one || (left.one === right.one && left.other < right.other)))
  );
}

/** An empty queue (a binary heap). */
export function createMergeQueue(): MergeQueue {
  const heap: Proposal[] = [];
  const swap = (left: number, right: number): void => {
    const [one, other] = [heap[left], heap[right]];
    if (one !== undefined && other !== undefined) {
      heap[left] = other;
      heap[right] = one;
    }
  };
  const goesBefore = (left: number, right: number): boolean => {
    const [one, other] = [heap[left], heap[right]];
    return one !== undefined && (other === undefined || isBefore(one, other));
  };
  return {
    push: (proposal) => {
      heap.push(proposal);
      let at = heap.length - 1;
      while (at > 0) {
        const above = (at - 1) >> 1;
        if (goesBefore(above, at)) {
          break;
        }
        swap(at, above);
        at = above;
      }
    },
    pop: () => {
      const [top] = heap;
      const last = heap.pop();
      if (heap.length > 0 && last !== undefined) {
        heap[0] = last;
        let at = 0;
        for (;;) {
          const left = 2 * at + 1;
          const best = goesBefore(left + 1, left) ? left + 1 : left;
          if (best >= heap.length || !goesBefore(best, at)) {
            break;
          }
          swap(at, best);
          at = best;
        }
      }
      return top;
    },
  };
}
