import { useMemo } from 'react';
import type { Advisory, AdvisoryLevel } from '../../../../shared/model/advisory';
import { advisoryLevels } from '../../../../shared/model/advisory';
import type { Position } from '../../../../shared/model/geometry';
import type { Route } from '../../../../shared/model/route';
import { planSettings } from '../../../../shared/planning/travellers';
import { advisoryState } from '../../../../shared/reach/advisories-in-force';
import { meetsShape, shapeOfAdvisory } from '../../../../shared/reach/advisory-shape';
import { roadNetwork, routeName } from '../../../../shared/reach/road-network';
import { useDesk, useRevision } from '../../../desk/use-desk';
import { useNow } from '../../../ui/use-now';

/** A route with what the map and the list say of it. */
export interface PlanRoute {
  readonly route: Route;
  /** Empty while one of its ends is not known. */
  readonly line: readonly Position[];
  readonly kilometres: number;
  /** The gravest of the advisories in force on it; null where none is. */
  readonly advisory: Advisory | null;
  readonly isStale: boolean;
}

const weightOf = (level: AdvisoryLevel): number => advisoryLevels.indexOf(level);

const minuteMs = 60_000;

/** The routes of the plan in the order of their names, each with what is said of it now. */
export function usePlanRoutes(): readonly PlanRoute[] {
  const { plan } = useDesk();
  const now = useNow();
  const revision = useRevision('route', 'advisory', 'place', 'settings');
  // The revision stands for the tables, which are altered in place.
  const known = useMemo(() => {
    const settings = planSettings(plan);
    // What was entered since the minute began counts, too.
    const at = new Date(Date.parse(now) + minuteMs).toISOString();
    const roads = new Map(roadNetwork(plan, settings).roads.map((road) => [road.route.id, road]));
    const advisories = [...plan.advisory.values()]
      .map((advisory) => ({ advisory, state: advisoryState(advisory, at, settings.advisoryHours) }))
      .filter(
        ({ advisory, state }) => (state === 'in-force' || state === 'stale') && weightOf(advisory.level) > 0,
      )
      .toSorted((one, other) => weightOf(other.advisory.level) - weightOf(one.advisory.level))
      .map((one) => ({ ...one, shape: shapeOfAdvisory(plan, one.advisory) }));
    const routes = [...plan.route.values()]
      .toSorted((one, other) => routeName(one).localeCompare(routeName(other)))
      .map((route): PlanRoute => {
        const road = roads.get(route.id);
        const line = road?.line ?? [];
        const met = line.length === 0 ? undefined : advisories.find(({ shape }) => meetsShape(shape, line));
        return {
          route,
          line,
          kilometres: road?.kilometres ?? 0,
          advisory: met?.advisory ?? null,
          isStale: met?.state === 'stale',
        };
      });
    return { revision, routes };
  }, [plan, now, revision]);
  return known.routes;
}
