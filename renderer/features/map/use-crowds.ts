import { useMemo } from 'react';
import type { OutOfSupport } from '../../../shared/planning/unsupported/out-of-support';
import { whereabouts as allParts } from '../../../shared/planning/where-everybody-is';
import type { PeopleSpot } from '../../../shared/places/people-spots';
import { useDesk, useRevision } from '../../desk/use-desk';
import type { LostWithProposals } from '../../workers/people-map-protocol';
import type { SituationReply } from '../../workers/situation-protocol';
import type { MapColours } from './canvas/map-colours';
import { countSpots, partCount, priorityPart, statusPart } from './count-people';
import type { RingsBy } from './count-people';
import { indexPeople } from './people-index';
import type { CountedSpot, PeopleIndex } from './people-index';
import { usePeopleMap } from './use-people-map';

/** Everybody on the map, counted for the rings. */
export interface Crowds {
  /** Null until everybody is found for the first time. */
  readonly index: PeopleIndex | null;
  readonly spots: readonly PeopleSpot[];
  readonly counted: readonly CountedSpot[];
  readonly lost: readonly LostWithProposals[];
  readonly unsupported: readonly OutOfSupport[];
  readonly colours: (colours: MapColours) => readonly string[];
}

const statusColours = ({ parts }: MapColours): readonly string[] => allParts.map((part) => parts[part]);
const priorityColours = ({ categories }: MapColours): readonly string[] => categories;
const none: readonly never[] = [];

/** The crowds of the map, made anew when people, or how they stand, change. */
export function useCrowds(by: RingsBy, whereabouts: SituationReply['people'] | null): Crowds {
  const { plan } = useDesk();
  const revision = useRevision('person');
  const found = usePeopleMap();
  const partOf = useMemo(
    () => (by === 'status' ? statusPart(whereabouts) : priorityPart(plan.person)),
    // The revision stands for the people, whose table is altered in place.
    [by, by === 'status' ? whereabouts : revision, plan],
  );
  const spots = found?.spots ?? none;
  const counted = useMemo(() => countSpots(spots, partOf, partCount(by)), [spots, partOf, by]);
  const index = useMemo(() => (found === null ? null : indexPeople(counted)), [found, counted]);
  const lost = found?.lost ?? none;
  const unsupported = found?.unsupported ?? none;
  return useMemo(
    () => ({
      index,
      spots,
      counted,
      lost,
      unsupported,
      colours: by === 'status' ? statusColours : priorityColours,
    }),
    [index, spots, counted, lost, unsupported, by],
  );
}
