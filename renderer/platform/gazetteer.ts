import { createGazetteer } from '../../shared/places/create-gazetteer';
import type { WorldGazetteer } from '../../shared/places/create-gazetteer';
import { unpackPlaces } from '../../shared/places/place-table';

const address = new URL('../../out/map-data/places.bin', import.meta.url);

async function readPlaces(): Promise<WorldGazetteer> {
  const { body } = await fetch(address);
  const inflated = body?.pipeThrough(new DecompressionStream('deflate-raw')) ?? null;
  return createGazetteer(unpackPlaces(new Uint8Array(await new Response(inflated).arrayBuffer())));
}

let gazetteer: Promise<WorldGazetteer> | undefined;

/** The gazetteer of the world from the app's own file, read once; for the window and for workers. */
export function loadGazetteer(): Promise<WorldGazetteer> {
  return (gazetteer ??= readPlaces());
}
