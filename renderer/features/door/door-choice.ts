import type { BoardingState } from '../../../shared/model/boarding';
import type { DepartureId } from '../../../shared/model/ids';

/** What Enter does at the door: chosen once, for everybody who comes. */
export const doorModes = ['arrive', 'check-in', 'board'] as const;
export type DoorMode = (typeof doorModes)[number];

/** The state to which each way of working takes a person. */
export const stateOfMode = {
  arrive: 'arrived',
  'check-in': 'checked-in',
  board: 'boarded',
} as const satisfies Readonly<Record<DoorMode, BoardingState>>;

/** At which door somebody works, and how; kept while they look at other screens. */
export interface DoorChoice {
  readonly departureId: DepartureId | null;
  readonly mode: DoorMode;
}

/** What was said last: how it went and the sentence. */
export interface Said {
  readonly tone: 'good' | 'warn' | 'bad' | 'plain';
  readonly sentence: string;
}
