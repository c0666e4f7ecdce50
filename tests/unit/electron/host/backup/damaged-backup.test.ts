import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packHead, packTrailer } from '../../../../../electron/host/backup/container-head';
import { seededRandom } from '../../../../../shared/kit/random';
import { damage } from '../../../../abuse/damage';
import { aDeskWithBackups, backupPassphrase } from '../../../../support/backup-desk';
import { must } from '../../../../support/must';
import { departureBatch, personBatch } from '../../../../support/sample-batches';

const sha = 'a'.repeat(64);
const about = {
  planId: 'plan-1',
  vaultId: 'plan-1',
  at: '2031-05-01T10:00:00.000Z',
  sequence: 3,
};

async function aBackup() {
  const desk = await aDeskWithBackups();
  const { bridge } = desk;
  for (const number of [1, 2, 3]) {
    must(await bridge.commit({ batch: personBatch(number) }));
    await desk.reopen();
  }
  must(await bridge.commit({ batch: departureBatch(4) }));
  const { path } = must(await bridge.backupNow({}));
  await bridge.closePlan({});
  const file = await readFile(path);
  const look = async (bytes: Uint8Array) => {
    const answer = await bridge.inspectBackup({ bytes, passphrase: backupPassphrase });
    return answer.ok
      ? {
          people: answer.value.people,
          departures: answer.value.departures,
          notices: answer.value.notices.map(({ id }) => id),
        }
      : answer.problem.id;
  };
  return { ...desk, path, file, look };
}

/** A file with this index, whose digests are all as they should be. */
function doctored(index: unknown, content = Buffer.alloc(0)): Buffer {
  const head = packHead({ slots: '{}', index: JSON.stringify(index), seal: Buffer.alloc(60) });
  return Buffer.concat([head, content, head, packTrailer(head.length)]);
}

describe('a damaged backup', () => {
  it('gives the whole plan with a notice, an older state with a notice, or a precise sentence', async () => {
    const { file, look } = await aBackup();
    const random = seededRandom(20310501);
    const outcomes = new Set<string>();
    for (let trial = 0; trial < 300; trial += 1) {
      const { how, bytes } = damage(random, file);
      const found = await look(bytes);
      if (typeof found === 'string') {
        outcomes.add(found);
        continue;
      }
      const isWhole = found.people === 3 && found.departures === 1;
      const isOlder = found.people < 3 || found.departures === 0;
      const isTold = isWhole
        ? !found.notices.includes('backup.state-older')
        : isOlder && found.notices.includes('backup.state-older');
      expect([how, isTold]).toEqual([how, true]);
      outcomes.add(isWhole ? 'whole' : 'older');
    }
    expect(outcomes).toContain('whole');
    expect(
      [...outcomes].filter(
        (each) =>
          ![
            'whole',
            'older',
            'backup.head-damaged',
            'backup.slots-damaged',
            'backup.not-a-backup',
            'vault.nothing-readable',
          ].includes(each),
      ),
    ).toEqual([]);
  });

  it('of which the end is missing gives what is left', async () => {
    const { file, look } = await aBackup();
    const found = await look(file.subarray(0, file.length - 9000));
    expect(found).toEqual({
      people: 3,
      departures: 1,
      notices: ['backup.cut-short', 'backup.state-whole', 'vault.history-missing', 'vault.history-missing'],
    });
  });

  it('whose first head is gone is read by the second', async () => {
    const { file, look } = await aBackup();
    const bytes = Buffer.from(file).fill(0, 0, 500);
    expect(await look(bytes)).toEqual({
      people: 3,
      departures: 1,
      notices: ['backup.parts-damaged', 'backup.state-whole'],
    });
  });
});

describe('a hostile backup', () => {
  const name = 'snapshot-0.bin';
  const head = doctored({ ...about, entries: [{ name, bytes: 0, sha256: sha }] });
  const withLength = (offset: number, value: number) => {
    const bytes = Buffer.from(head).subarray(0, 4200);
    bytes.writeUInt32BE(value, offset);
    return bytes;
  };
  it.each([
    ['that is empty', Buffer.alloc(0), 'backup.not-a-backup'],
    ['that is something else', Buffer.from('PK\u0003\u0004 and so on'), 'backup.not-a-backup'],
    ['that is only its first line', Buffer.from('departure-desk-backup/1\n'), 'backup.head-damaged'],
    ['of a newer format', Buffer.from('departure-desk-backup/2\nsomething new'), 'backup.newer-format'],
    ['whose slots claim 4 GB', withLength(24, 0xffffffff), 'backup.head-damaged'],
    ['whose index claims 4 GB', withLength(28, 0xffffffff), 'backup.head-damaged'],
    ['whose index claims 60 MB', withLength(28, 60 * 1024 * 1024), 'backup.head-damaged'],
    [
      'whose end claims a head of 4 GB',
      Buffer.concat([Buffer.from('no head'), packTrailer(0xffffffff)]),
      'backup.not-a-backup',
    ],
    [
      'that names a file outside',
      doctored({ ...about, entries: [{ name: '../../keyslots.json', bytes: 0, sha256: sha }] }),
      'backup.head-damaged',
    ],
    [
      'that names an absolute path',
      doctored({ ...about, entries: [{ name: '/etc/passwd', bytes: 0, sha256: sha }] }),
      'backup.head-damaged',
    ],
    [
      'that holds a file twice',
      doctored({
        ...about,
        entries: [
          { name, bytes: 0, sha256: sha },
          { name, bytes: 0, sha256: sha },
        ],
      }),
      'backup.head-damaged',
    ],
    [
      'that is of a plan with a path for a name',
      doctored({ ...about, planId: '../x', entries: [{ name, bytes: 0, sha256: sha }] }),
      'backup.head-damaged',
    ],
    [
      'whose file has a size below nothing',
      doctored({ ...about, entries: [{ name, bytes: -5, sha256: sha }] }),
      'backup.head-damaged',
    ],
    ['whose index is no JSON', doctored('['.repeat(100_000)), 'backup.head-damaged'],
    [
      'whose slots are none',
      doctored({ ...about, entries: [{ name, bytes: 2_000_000_000, sha256: sha }] }),
      'backup.slots-damaged',
    ],
  ])('%s is refused', async (_name, bytes, problem) => {
    const { bridge, folder } = await aDeskWithBackups();
    const path = join(folder, 'hostile.backup');
    await writeFile(path, bytes);
    const answers = [
      await bridge.inspectBackup({ bytes, passphrase: backupPassphrase }),
      await bridge.inspectBackup({ path, passphrase: backupPassphrase }),
    ];
    expect(answers.map((answer) => !answer.ok && answer.problem.id)).toEqual([problem, problem]);
    await bridge.closePlan({});
  });

  it('with the slots of a true one, but another index, is refused as altered', async () => {
    const { file, look } = await aBackup();
    const slotsBytes = file.readUInt32BE(24);
    const slots = file
      .subarray(68, 68 + slotsBytes)
      .toString('utf8')
      .trimEnd();
    const index = { ...about, entries: [{ name, bytes: 2_000_000_000, sha256: sha }] };
    const bytes = packHead({ slots, index: JSON.stringify(index), seal: Buffer.alloc(60) });
    expect(await look(bytes)).toBe('backup.altered');
  });

  it('of which a part was cut out and the digests made good is refused as altered', async () => {
    const { file, look } = await aBackup();
    const slotsBytes = file.readUInt32BE(24);
    const indexBytes = file.readUInt32BE(28);
    const sealBytes = file.readUInt32BE(32);
    const slots = file
      .subarray(68, 68 + slotsBytes)
      .toString('utf8')
      .trimEnd();
    const indexAt = 68 + slotsBytes;
    const index = JSON.parse(
      file.subarray(indexAt, indexAt + indexBytes).toString('utf8'),
    ) as typeof about & {
      entries: { name: string; bytes: number; sha256: string }[];
    };
    const seal = file.subarray(indexAt + indexBytes, indexAt + indexBytes + sealBytes);
    const entries = index.entries.slice(0, -1);
    const content = file.subarray(
      indexAt + indexBytes + sealBytes,
      indexAt + indexBytes + sealBytes + entries.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    const head = packHead({ slots, index: JSON.stringify({ ...index, sequence: 2, entries }), seal });
    const bytes = Buffer.concat([head, content, head, packTrailer(head.length)]);
    expect(await look(bytes)).toBe('backup.altered');
  });

  it.each([
    ['a folder', (folder: string) => folder, 'backup.not-a-backup'],
    ['a device that never ends', () => '/dev/zero', 'backup.not-a-backup'],
    ['a file that is not there', (folder: string) => join(folder, 'none.backup'), 'backup.file-gone'],
    ['nothing', () => '', 'backup.nothing-given'],
  ])('that is %s is refused', async (_name, pathIn, problem) => {
    const { bridge, folder } = await aDeskWithBackups();
    const answer = await bridge.inspectBackup({ path: pathIn(folder), passphrase: backupPassphrase });
    expect(!answer.ok && answer.problem.id).toBe(problem);
    await bridge.closePlan({});
  });
});

it('a wrong passphrase opens no backup', async () => {
  const { bridge, path } = await aBackup();
  const answer = await bridge.inspectBackup({ path, passphrase: 'another passphrase' });
  expect(!answer.ok && answer.problem.id).toBe('vault.wrong-passphrase');
});
