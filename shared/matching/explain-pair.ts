import type { MessageId } from '../messages/en';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { Comparison } from './compare/comparison';
import { noEvidence, pairEvidence } from './learn/agreement-model';
import type { AgreementModel } from './learn/agreement-model';
import { fillCell, onePairVectors } from './learn/pair-vectors';
import type { RelationOf } from './learn/pair-vectors';
import type { PreparedRecords } from './prepare-records';

/** One thing that speaks for or against two records being one person. */
export interface Reason {
  readonly message: Message;
  /** The comparison behind it, such as `given` or `birth`. */
  readonly about: string;
  /** The logarithm of how much more often one person agrees so than two strangers; below 0 it speaks against. */
  readonly weight: number;
}

const reasons: Readonly<Record<string, Readonly<Record<string, MessageId>>>> = {
  given: {
    same: 'matching.given-same',
    variant: 'matching.given-variant',
    near: 'matching.given-near',
    part: 'matching.given-part',
    initial: 'matching.given-initial',
    alike: 'matching.given-alike',
    different: 'matching.given-different',
  },
  family: {
    same: 'matching.family-same',
    variant: 'matching.family-variant',
    near: 'matching.family-near',
    part: 'matching.family-part',
    initial: 'matching.family-initial',
    alike: 'matching.family-alike',
    different: 'matching.family-different',
  },
  'whole-name': {
    same: 'matching.whole-name-same',
    mostly: 'matching.whole-name-mostly',
    partly: 'matching.whole-name-partly',
    different: 'matching.whole-name-different',
  },
  birth: {
    same: 'matching.birth-same',
    swapped: 'matching.birth-swapped',
    slip: 'matching.birth-slip',
    'same-day': 'matching.birth-same-day',
    partly: 'matching.birth-partly',
    'same-year': 'matching.birth-same-year',
    'near-year': 'matching.birth-near-year',
    different: 'matching.birth-different',
  },
  document: {
    same: 'matching.document-same',
    'look-alike': 'matching.document-look-alike',
    near: 'matching.document-near',
    alike: 'matching.document-alike',
    different: 'matching.document-different',
  },
  phone: {
    same: 'matching.phone-same',
    near: 'matching.phone-near',
    different: 'matching.phone-different',
  },
  email: {
    same: 'matching.email-same',
    near: 'matching.email-near',
    different: 'matching.email-different',
  },
  sex: { same: 'matching.sex-same', different: 'matching.sex-different' },
  nationality: { same: 'matching.nationality-same', different: 'matching.nationality-different' },
  street: {
    same: 'matching.street-same',
    near: 'matching.street-near',
    contained: 'matching.street-contained',
    partly: 'matching.street-partly',
    different: 'matching.street-different',
  },
  companions: { shared: 'matching.companions-shared', 'none-shared': 'matching.companions-none-shared' },
};
const columnReasons: Readonly<Record<string, MessageId>> = {
  same: 'matching.column-same',
  near: 'matching.column-near',
  part: 'matching.column-part',
  area: 'matching.column-area',
  different: 'matching.column-different',
};

function reasonMessage({ id, column, levels }: Comparison, level: number): Message | null {
  const name = levels[level]?.name ?? '';
  const found = reasons[id]?.[name] ?? columnReasons[name];
  return found === undefined ? null : column === '' ? message(found) : message(found, { column });
}

/** What speaks for and against a pair, the weightiest first. */
export type ExplainPair = (one: number, other: number) => Reason[];

/** Makes the explainer of a model. */
export function pairExplainer(
  records: PreparedRecords,
  relationOf: RelationOf,
  model: AgreementModel,
): ExplainPair {
  const { comparisons } = records;
  const width = comparisons.length;
  const vectors = onePairVectors(width);
  const evidence = noEvidence();
  return (one, other) => {
    vectors.relation[0] = relationOf(one, other);
    for (let at = 0; at < width; at += 1) {
      fillCell(comparisons, vectors, 0, at, one, other);
    }
    const found: Reason[] = [];
    pairEvidence(model, vectors, 0, evidence);
    const stayed = 1 - evidence.moved;
    pairEvidence(model, vectors, 0, evidence, (at, person, _household, strangers) => {
      const comparison = comparisons[at];
      const said = comparison && reasonMessage(comparison, vectors.levels[at] ?? 0);
      if (comparison !== undefined && said) {
        found.push({
          message: said,
          about: comparison.id,
          weight: (person - strangers) * (comparison.moves === true ? stayed : 1),
        });
      }
    });
    found.sort((left, right) => Math.abs(right.weight) - Math.abs(left.weight));
    return records.areSwapped(one, other)
      ? [{ message: message('matching.names-swapped'), about: 'order', weight: 0 }, ...found]
      : found;
  };
}
