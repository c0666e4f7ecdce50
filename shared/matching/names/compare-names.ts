import { compareNameParts, emptyMatch } from './compare-name-parts';
import type { CompareWords, NamePart, PartMatch } from './compare-name-parts';
import { wordAgreement } from './compare-words';
import type { NameRecord } from './name-records';

/** What the comparison of two records' names has found. Written anew by each comparison. */
export interface NameMatch {
  given: PartMatch;
  family: PartMatch;
  /** True when given and family name stand in each other's place in one of the records. */
  isSwapped: boolean;
}

/** How much an agreement is worth when it is weighed whether the names stand in each other's place. */
const worth = [0, 0, 1, 0.5, 2.5, 3, 3.5, 4] as const;
/** How much better swapped names must agree to be taken for swapped. */
export const worthOfSwap = 3;

/** How well both parts of a name agree together, for weighing whether they are swapped. */
export function worthOfNames(one: PartMatch['agreement'], other: PartMatch['agreement']): number {
  return worth[one] + worth[other];
}

const scratch = { one: emptyMatch(), other: emptyMatch() };

/** The best agreement between any of the one and any of the other parts; answers with the match that it is in. */
function bestMatch(
  parts: readonly NamePart[],
  others: readonly NamePart[],
  compareWords: CompareWords,
  into: PartMatch,
): PartMatch {
  let best = into;
  let spare = best === scratch.one ? scratch.other : scratch.one;
  best.agreement = 0;
  best.pairs = 0;
  for (const one of parts) {
    for (const other of others) {
      compareNameParts(one, other, compareWords, spare);
      if (spare.agreement > best.agreement) {
        [best, spare] = [spare, best];
      }
    }
  }
  return best;
}

function copy(from: PartMatch, into: PartMatch): void {
  if (from === into) {
    return;
  }
  into.agreement = from.agreement;
  into.pairs = from.pairs;
  for (let at = 0; at < from.pairs; at += 1) {
    const [left, right] = [from.left[at], from.right[at]];
    if (left !== undefined && right !== undefined) {
      into.left[at] = left;
      into.right[at] = right;
    }
  }
}

/** An empty match to compare into. */
export function emptyNameMatch(): NameMatch {
  return { given: emptyMatch(), family: emptyMatch(), isSwapped: false };
}

const swapped = { there: emptyMatch(), back: emptyMatch() };

/** Compares the names of two records, straight or swapped, whichever agrees better. The same for either order. */
export function compareNames(
  one: NameRecord,
  other: NameRecord,
  compareWords: CompareWords,
  into: NameMatch,
): void {
  compareNameParts(one.given, other.given, compareWords, into.given);
  copyBest(one.families, other.families, compareWords, into.family);
  into.isSwapped = false;
  const straight = worth[into.given.agreement] + worth[into.family.agreement];
  const canBeSwapped =
    (one.given.initials & other.familyInitials) !== 0 || (one.familyInitials & other.given.initials) !== 0;
  if (!canBeSwapped || straight + worthOfSwap > 2 * worth[wordAgreement.same]) {
    return;
  }
  copyBest([one.given], other.families, compareWords, swapped.there);
  copyBest(one.families, [other.given], compareWords, swapped.back);
  const { there, back } = swapped;
  if (worth[there.agreement] + worth[back.agreement] < straight + worthOfSwap) {
    return;
  }
  // Either agreement may be called the given name's; the weaker one is, so that the order of records does not matter.
  const isThereLow = there.agreement <= back.agreement;
  copy(isThereLow ? there : back, into.given);
  copy(isThereLow ? back : there, into.family);
  into.isSwapped = true;
}

function copyBest(
  parts: readonly NamePart[],
  others: readonly NamePart[],
  compareWords: CompareWords,
  into: PartMatch,
): void {
  const [only] = parts;
  const [otherOnly] = others;
  if (parts.length === 1 && others.length === 1 && only !== undefined && otherOnly !== undefined) {
    compareNameParts(only, otherOnly, compareWords, into);
  } else {
    copy(bestMatch(parts, others, compareWords, scratch.one), into);
  }
}
