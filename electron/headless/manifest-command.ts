import { extname } from 'node:path';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import type { Manifest } from '../../shared/manifests/manifest';
import { editDistance } from '../../shared/matching/text/edit-distance';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import type { Request } from './arguments';
import { manifestOutput, outputKind } from './manifest-output';
import { readManifestsFile } from './manifests-file';
import { checkOutFile, writeOutFile } from './out-folder';
import type { HeadlessPorts } from './ports';

/** How many departures are named where the one that was asked for is not there. */
const mostNamed = 8;

function unknownDeparture(asked: string, folder: string, manifests: readonly Manifest[]): Message {
  const plain = (id: string) => id.toLowerCase().slice(0, 60);
  const ids = manifests
    .map(({ departure }) => departure.id)
    .map((id) => ({ id, distance: editDistance(plain(id), plain(asked)) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ id }) => id);
  return message('headless.no-departure', {
    departure: asked,
    path: folder,
    near: ids.length,
    isNearest: ids.length > mostNamed ? 'yes' : 'no',
    departures: (ids.length > mostNamed ? ids.slice(0, mostNamed) : ids.sort()).join(', '),
  });
}

/** Writes the manifest of one departure of a plan that was written before, as a list or as a form. */
export async function runManifest(
  request: Extract<Request, { command: 'manifest' }>,
  ports: HeadlessPorts,
): Promise<Result<Message>> {
  const { out, plan, departure } = request;
  const free = await checkOutFile(out);
  if (!free.ok) {
    return free;
  }
  const kind = outputKind(request.format, extname(out).slice(1).toLowerCase());
  if (!kind.ok) {
    return failure(message('headless.form-kind', { ...kind.problem, path: out }));
  }
  const manifests = await readManifestsFile(plan);
  if (!manifests.ok) {
    return manifests;
  }
  const manifest = manifests.value.find(({ departure: { id } }) => id === departure);
  if (manifest === undefined) {
    return failure(unknownDeparture(departure, plan, manifests.value));
  }
  const output = await manifestOutput(manifest, request, kind.value, ports);
  if (!output.ok) {
    return output;
  }
  const written = await writeOutFile(out, output.value.content);
  if (!written.ok) {
    return written;
  }
  output.value.notices.forEach((notice) => ports.tell(ports.format(notice)));
  const { version, counts } = manifest;
  return success(
    message('headless.manifest-written', { departure, version, people: counts.people, path: out }),
  );
}
