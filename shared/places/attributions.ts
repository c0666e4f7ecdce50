/** Who made a set of map data, and on what terms it is used. */
export interface Attribution {
  readonly name: string;
  readonly licence: string;
}

/** Everybody whose data the base map and the gazetteer are made of; shown on every map. */
export const attributions: readonly Attribution[] = [
  { name: 'Natural Earth', licence: 'public domain' },
  { name: 'GeoNames', licence: 'CC BY 4.0' },
  { name: 'OurAirports', licence: 'public domain' },
  { name: 'sea-ports', licence: 'MIT' },
];
