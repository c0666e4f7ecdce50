import { birthLevel, compareBirths } from './compare/birth-comparison';
import { areOtherDocuments } from './compare/document-comparison';
import type { PreparedRecords } from './prepare-records';

/**
 * True for two records that cannot be one person, however alike: both on the same list, both with names, date of birth
 * and document, the dates not the same and the documents different beyond any slip.
 */
export function apartIn(records: PreparedRecords): (one: number, other: number) => boolean {
  const isComplete = (row: number): boolean => {
    const name = records.names[row];
    return (
      name !== undefined &&
      name.given.words.length > 0 &&
      name.families.length > 0 &&
      records.births[row]?.digits !== '' &&
      records.documents[row] !== ''
    );
  };
  return (one, other) => {
    const [birth, otherBirth] = [records.births[one], records.births[other]];
    return (
      birth !== undefined &&
      otherBirth !== undefined &&
      records.lists[one] === records.lists[other] &&
      isComplete(one) &&
      isComplete(other) &&
      areOtherDocuments(records.documents[one] ?? '', records.documents[other] ?? '') &&
      compareBirths(birth, otherBirth) < birthLevel.slip
    );
  };
}
