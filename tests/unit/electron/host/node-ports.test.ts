import { describe, expect, it } from 'vitest';
import { dataHome, nodePorts } from '../../../../electron/host/node-ports';

describe('where the plans of a user lie', () => {
  it.each([
    ['linux', {}, '/home/user/.local/share/departure-desk'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/departure-desk'],
    ['linux', { XDG_DATA_HOME: 'not/absolute' }, '/home/user/.local/share/departure-desk'],
    ['darwin', {}, '/home/user/Library/Application Support/Departure Desk'],
    ['linux', { DEPARTURE_DESK_HOME: '/stick' }, '/stick'],
  ] as const)('on %s with %j', (platform, environment, expected) => {
    expect(dataHome(platform, environment, '/home/user')).toBe(expected);
  });
});

describe('whether a process lives', () => {
  it('tells itself from one that is no more, and from one that had the same number before', async () => {
    const { processes } = nodePorts();
    const own = await processes.lifeOf(process.pid);
    const parent = await processes.lifeOf(process.ppid);
    expect([
      typeof own,
      await processes.lifeOf(2 ** 30),
      own === (await processes.lifeOf(process.pid)),
    ]).toEqual(['string', null, true]);
    expect(process.platform !== 'linux' || own !== parent).toBe(true);
  });
});
