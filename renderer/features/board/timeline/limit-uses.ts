import type { MessageId } from '../../../../shared/messages/en';
import { specialNeeds } from '../../../../shared/model/person';
import type { DepartureLoad, LimitUse } from '../../../../shared/planning/departure-loads';

/** One limit of a departure, with the word for it. */
export interface NamedUse {
  readonly name: MessageId;
  readonly used: number;
  readonly limit: number;
}

/** Every limit that a departure states, seats first. */
export function limitUses(load: DepartureLoad): NamedUse[] {
  const uses: [MessageId, LimitUse | undefined][] = [
    ['board.seats', load.seats],
    ['board.payload', load.payloadKg],
    ['timeline.bags', load.bags],
    ...specialNeeds.map((need): [MessageId, LimitUse | undefined] => [`timeline.${need}`, load.places[need]]),
  ];
  return uses.flatMap(([name, use]) =>
    use === undefined || use.limit === null || (use.limit === 0 && use.used === 0)
      ? []
      : [{ name, used: Math.round(use.used), limit: use.limit }],
  );
}
