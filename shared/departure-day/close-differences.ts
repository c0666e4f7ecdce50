import { ageOfPerson, departureDay } from '../eligibility/age';
import type { Plan } from '../model/plan';
import type { DoorBoard, DoorLine } from './door-board';

/**
 * What a wrong count may come from, the likeliest first: checked in or arrived and not boarded, boarded without a check-in,
 * boarded without a place on the list, turned away, never seen.
 */
export const differenceKinds = [
  'checked-in',
  'arrived',
  'unchecked',
  'added',
  'refused',
  'no-show',
  'expected',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** Where the door stands before it is closed. */
export interface CloseView {
  readonly boarded: number;
  /** Children below two among them, whom a crew may not count. */
  readonly infants: number;
  readonly kinds: readonly { readonly kind: DifferenceKind; readonly lines: readonly DoorLine[] }[];
}

function isOf(kind: DifferenceKind, { state, boarding, isPlaced }: DoorLine): boolean {
  switch (kind) {
    case 'unchecked':
      return state === 'boarded' && boarding?.checkedInAt === '';
    case 'added':
      return state === 'boarded' && !isPlaced;
    default:
      return state === kind;
  }
}

/** Names everybody who can explain a count that does not agree; kinds without people are left out. */
export function closeView(plan: Plan, board: DoorBoard, now: string): CloseView {
  const departure = plan.departure.get(board.departureId);
  const day = departure === undefined ? now.slice(0, 10) : departureDay(departure, now);
  const aboard = board.lines.filter(({ state }) => state === 'boarded');
  // Where nobody is checked in at all, having boarded without says nothing.
  const usesCheckIn = board.lines.some(({ boarding }) => (boarding?.checkedInAt ?? '') !== '');
  return {
    boarded: aboard.length,
    infants: aboard.filter(({ person }) => (ageOfPerson(person, day) ?? 2) < 2).length,
    kinds: differenceKinds
      .filter((kind) => kind !== 'unchecked' || usesCheckIn)
      .map((kind) => ({ kind, lines: board.lines.filter((line) => isOf(kind, line)) }))
      .filter(({ lines }) => lines.length > 0),
  };
}

/** Who is noted as aboard and may not be. */
const notedAboard: ReadonlySet<DifferenceKind> = new Set<DifferenceKind>(['unchecked', 'added']);

/**
 * The same people with those first who explain a count that is off on this side: where the crew counts more, who may be
 * aboard and was not noted; where it counts fewer, who was noted and may not be aboard.
 */
export function likeliestFirst(view: CloseView, side: 'crew-more' | 'crew-fewer'): CloseView['kinds'] {
  const isFirst = (kind: DifferenceKind): boolean => notedAboard.has(kind) === (side === 'crew-fewer');
  return [
    ...view.kinds.filter(({ kind }) => isFirst(kind)),
    ...view.kinds.filter(({ kind }) => !isFirst(kind)),
  ];
}
