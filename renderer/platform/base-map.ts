import type { BaseMap, BaseMapScale } from '../../shared/places/base-map';
import type { BaseMapFile, NearMapFile } from '../../shared/places/base-map-file';
import { decodeNearMap, decodeWorldMap } from '../../shared/places/decode-base-map';

const addresses = {
  world: new URL('../../out/map-data/world-map.json', import.meta.url),
  near: new URL('../../out/map-data/near-map.json', import.meta.url),
} as const;

async function readJson<Shape>(address: URL): Promise<Shape> {
  const response = await fetch(address);
  return (await response.json()) as Shape; // a file of the program's own, made when it was built
}

let world: Promise<BaseMap> | undefined;
let near: Promise<BaseMap> | undefined;

/** The base map from the app's own files, each read once: that of the world in a moment, the near one when it is first asked for. */
export function loadBaseMap(scale: BaseMapScale): Promise<BaseMap> {
  world ??= readJson<BaseMapFile>(addresses.world).then(decodeWorldMap);
  if (scale === 'world') {
    return world;
  }
  near ??= Promise.all([world, readJson<NearMapFile>(addresses.near)]).then(([far, file]) =>
    decodeNearMap(far, file),
  );
  return near;
}
