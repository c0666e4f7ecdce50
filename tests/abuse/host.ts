// A host of its own: the production handlers over the real file system, spoken to by lines of JSON. It can be told to
// die at a call to the file system, or that the disk has only so much room.
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startLoopbackServer } from '../../electron/chromium/loopback-server';
import { dispatch } from '../../electron/host/dispatch';
import { createHandlers } from '../../electron/host/handlers';
import { fromWire, toWire } from '../../shared/contract/wire-format';
import { createFormatter } from '../../shared/messages/format';
import { testPorts } from '../support/host-ports';
import type { DeathOrder, HostSettings, ToHost } from './host-protocol';
import { limitedRoom } from './limited-room';
import { watchedFileSystem } from './watched-file-system';

const settings = JSON.parse(process.argv[2] ?? '{}') as HostSettings; // written by host-process.ts
let calls = 0;
let death: (DeathOrder & { readonly from: number }) | null =
  settings.death === undefined ? null : { ...settings.death, from: 0 };
const room = limitedRoom(fs, settings.home);

const watched = watchedFileSystem(room.fs, ({ number }) => {
  calls = number;
  return death !== null && number === death.from + death.afterCalls
    ? { kind: 'die', when: death.when }
    : { kind: 'pass' };
});

const handlers = createHandlers(
  testPorts(settings.home, {
    fs: watched.fs,
    snapshotAfterBytes: settings.snapshotAfterBytes,
    dialogs: {
      chooseWhereToSave: (name) => Promise.resolve({ path: join(settings.exports, name), replace: false }),
    },
  }),
);

/** The same handlers on a loopback address, as the window without Electron reaches them. */
async function serve(): Promise<string> {
  const format = createFormatter();
  const { startUrl } = await startLoopbackServer({ handlers, rendererRoot: settings.home, format });
  return startUrl;
}

function obey(line: ToHost): unknown {
  if (!('control' in line)) {
    return dispatch(handlers, line.method, line.parameters);
  }
  if (line.control === 'serve') {
    return serve();
  }
  if (line.control === 'die') {
    death = { ...line.order, from: calls };
  } else if (line.control === 'room') {
    room.set(line.order.bytes);
  }
  return calls;
}

// Lines are taken as they come: the handlers themselves put what they are asked into order.
createInterface(process.stdin).on('line', (text) => {
  const line = fromWire(text) as ToHost; // written by host-process.ts
  void Promise.resolve(obey(line)).then((answer) =>
    process.stdout.write(`${toWire({ id: line.id, answer })}\n`),
  );
});
