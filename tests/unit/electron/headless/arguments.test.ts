import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../electron/headless/arguments';
import { createFormatter } from '../../../../shared/messages/format';

const format = createFormatter();

describe('readArguments', () => {
  it('understands plan with several rosters', () => {
    const args = ['plan', '--roster', 'a.xlsx', '--roster=b.csv', '--departures', 'd.csv', '--out', 'o'];

    expect(readArguments([...args, '--now', '2031-03-01T06:00:00+01:00', '--date-order', 'dmy'])).toEqual({
      ok: true,
      value: {
        command: 'plan',
        rosters: ['a.xlsx', 'b.csv'],
        departures: 'd.csv',
        previous: null,
        scenario: null,
        advisories: null,
        out: 'o',
        now: '2031-03-01T06:00:00+01:00',
        dateOrder: 'dmy',
        mapping: null,
        hidden: 'include',
      },
    });
  });

  it('understands assign, with the seed 1 unless another is given', () => {
    expect(readArguments(['assign', '--problem', 'p.json', '--out', 'r.json', '--seconds', '2.5'])).toEqual({
      ok: true,
      value: { command: 'assign', problem: 'p.json', out: 'r.json', seconds: 2.5, seed: 1 },
    });
  });

  it('understands recovery-key', () => {
    expect(readArguments(['recovery-key', '--out', 'k.txt'])).toEqual({
      ok: true,
      value: { command: 'recovery-key', out: 'k.txt' },
    });
  });

  it('understands backup-check', () => {
    expect(readArguments(['backup-check', 'a.backup', '--key-file', 'k'])).toEqual({
      ok: true,
      value: { command: 'backup-check', file: 'a.backup', keyFile: 'k', recoveryKey: null },
    });
  });

  it.each([
    [['recovery-key'], 'The command recovery-key needs the option --out.'],
    [['recovery-key', '--out', 'k', '--seed', '1'], 'The options cannot be understood:'],
    [
      [],
      'Say what to do: plan, import, match, assign, manifest, recovery-key, backup-check, paxlst-check, open or places.',
    ],
    [['backup-check'], 'The command backup-check needs one file.'],
    [['backup-check', 'a', 'b'], 'The command backup-check needs one file.'],
    [['backup-check', 'a', '--passphrase', 'x'], 'The options cannot be understood:'],
    [['fly'], 'There is no command “fly”.'],
    [['import', '--out', 'o'], 'The command import needs the option --roster.'],
    [['import', '--roster', 'a'], 'The command import needs the option --out.'],
    [['import', '--roster', 'a', '--out', ''], 'The option --out is empty.'],
    [['import', '--roster', '', '--out', 'o'], 'The option --roster is empty.'],
    [['import', '--roster', 'a', '--out', 'o', '--out', 'p'], 'The option --out may be given once only.'],
    [['import', '--roster', 'a', '--out', 'o', '--departures', 'd'], 'The options cannot be understood:'],
    [['import', '--roster'], 'The options cannot be understood:'],
    [['import', 'a.csv', '--out', 'o'], 'The options cannot be understood:'],
    [['plan', '--roster', 'a', '--out', 'o'], 'The command plan needs the option --departures.'],
    [['plan', '--roster', 'a', '--out', 'o', '--now', 'noon'], '--now “noon” is not an instant.'],
    [
      ['plan', '--roster', 'a', '--out', 'o', '--now', '2031-02-30T06:00:00Z'],
      '--now “2031-02-30T06:00:00Z” is',
    ],
    [
      ['plan', '--roster', 'a', '--out', 'o', '--now', '2031-03-01T06:00:00'],
      '--now “2031-03-01T06:00:00” is',
    ],
    [
      ['plan', '--roster', 'a', '--out', 'o', '--date-order', 'ydm'],
      '--date-order “ydm” must be dmy, mdy or ymd.',
    ],
    [
      ['assign', '--problem', 'p', '--out', 'o', '--seconds', '0'],
      '--seconds “0” must be a number of seconds',
    ],
    [['assign', '--problem', 'p', '--out', 'o', '--seed', '1.5'], '--seed “1.5” must be a whole number'],
    [['assign', '--problem', 'p', '--out', 'o', '--seed', '1e3'], '--seed “1e3” must be a whole number'],
  ])('refuses %j', (args, start) => {
    const read = readArguments(args);

    const sentence = read.ok ? '' : format(read.problem);
    expect(sentence.slice(0, start.length)).toBe(start);
    expect(sentence).toContain(' Usage: headless plan --roster FILE');
  });
});
