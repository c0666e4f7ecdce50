import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What left, and what tried to reach another program on this computer, since the namespace was made. */
export interface Traffic {
  /** Packets on the only way out. */
  readonly packets: number;
  /** Datagrams sent anywhere, this computer included. */
  readonly datagrams: number;
  /** Connections asked for on this computer that the app itself did not accept. */
  readonly connections: number;
}

async function firstThatWorks(commands: readonly (readonly string[])[]): Promise<void> {
  for (const [index, command] of commands.entries()) {
    try {
      await run('ip', [...command]);
      return;
    } catch (error) {
      if (index === commands.length - 1) {
        throw error;
      }
    }
  }
}

/**
 * Gives the namespace this process is in a way out that leads nowhere: an interface with default routes for both versions of
 * IP and a known neighbour, so that whatever anybody sends is sent, and counted. Throws where that cannot be.
 */
export async function openDeadEnd(): Promise<void> {
  await run('ip', ['link', 'set', 'lo', 'up']);
  await firstThatWorks([
    ['link', 'add', 'out0', 'type', 'veth', 'peer', 'name', 'end0'],
    ['link', 'add', 'out0', 'type', 'dummy'],
  ]);
  // What the system itself announces on a new interface would be counted, too.
  await run('ip', ['link', 'set', 'out0', 'addrgenmode', 'none']).catch(() => undefined);
  await run('ip', ['link', 'set', 'end0', 'addrgenmode', 'none']).catch(() => undefined);
  await run('ip', ['link', 'set', 'end0', 'up']).catch(() => undefined);
  await run('ip', ['link', 'set', 'out0', 'up']);
  await run('ip', ['addr', 'add', '192.0.2.2/24', 'dev', 'out0']);
  const gateways = ['192.0.2.1'];
  await run('ip', ['-6', 'addr', 'add', '2001:db8::2/64', 'dev', 'out0', 'nodad']).then(
    () => gateways.push('2001:db8::1'),
    () => undefined,
  );
  for (const gateway of gateways) {
    await run('ip', [
      'neigh',
      'replace',
      gateway,
      'lladdr',
      '02:00:00:00:00:01',
      'dev',
      'out0',
      'nud',
      'permanent',
    ]);
    await run('ip', [gateway.includes(':') ? '-6' : '-4', 'route', 'add', 'default', 'via', gateway]);
  }
}

function column(text: string, protocol: string, name: string): number {
  const [names, values] = text.split('\n').filter((line) => line.startsWith(`${protocol}:`));
  const index = names?.split(' ').indexOf(name) ?? -1;
  return Number(values?.split(' ')[index] ?? 0);
}

/** Reads the system's own counters of this namespace. */
export async function countTraffic(): Promise<Traffic> {
  const [devices, four, six] = await Promise.all([
    readFile('/proc/net/dev', 'utf8'),
    readFile('/proc/net/snmp', 'utf8'),
    readFile('/proc/net/snmp6', 'utf8').catch(() => ''),
  ]);
  const out = devices.split('\n').find((line) => line.trim().startsWith('out0:')) ?? '';
  const sentPackets = Number(
    out
      .slice(out.indexOf(':') + 1)
      .trim()
      .split(/\s+/)[9],
  );
  const sixDatagrams = Number(/^Udp6OutDatagrams\s+(\d+)/m.exec(six)?.[1] ?? 0);
  return {
    packets: sentPackets,
    datagrams: column(four, 'Udp', 'OutDatagrams') + sixDatagrams,
    connections: column(four, 'Tcp', 'ActiveOpens') - column(four, 'Tcp', 'PassiveOpens'),
  };
}
