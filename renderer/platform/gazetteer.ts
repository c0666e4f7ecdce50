import { createGazetteer } from '../../shared/places/create-gazetteer';
import type { WorldGazetteer } from '../../shared/places/create-gazetteer';
import { unpackPlaces } from '../../shared/places/place-table';
import { whenIdle } from './when-idle';

const address = new URL('../../out/map-data/places.bin', import.meta.url);

async function readPlaces(): Promise<WorldGazetteer> {
  const { body } = await fetch(address);
  const inflated = body?.pipeThrough(new DecompressionStream('deflate-raw')) ?? null;
  const places = createGazetteer(unpackPlaces(new Uint8Array(await new Response(inflated).arrayBuffer())));
  if (typeof document !== 'undefined') {
    prepareWhenIdle(places);
  }
  return places;
}

const namesAtATime = 2000;
const latestMs = 500;

/** In the window somebody is going to type, and no keystroke should wait. */
function prepareWhenIdle(places: WorldGazetteer): void {
  whenIdle(() => {
    if (places.prepare(namesAtATime)) {
      prepareWhenIdle(places);
    }
  }, latestMs);
}

let gazetteer: Promise<WorldGazetteer> | undefined;

/** The gazetteer of the world from the app's own file, read once; for the window and for workers. */
export function loadGazetteer(): Promise<WorldGazetteer> {
  return (gazetteer ??= readPlaces());
}
