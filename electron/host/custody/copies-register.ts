import { join } from 'node:path';
import { z } from 'zod';
import { copySchema } from '../../../shared/contract/custody-methods';
import type { Copy } from '../../../shared/contract/custody-methods';
import { failure } from '../../../shared/kit/result';
import type { Result } from '../../../shared/kit/result';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import type { HostPorts } from '../ports';
import { writeProblem } from '../vault/errors';
import { createTurns } from '../run-in-turn';
import { openJournal } from '../vault/journal';
import type { Vault } from '../vault/vault';

const purpose = 'copies';

const entrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('copy'), copy: copySchema }),
  z.object({ kind: z.literal('destroyed'), id: z.string(), at: z.string() }),
  /** The file was not written after all. */
  z.object({ kind: z.literal('withdrawn'), id: z.string() }),
]);
type Entry = z.infer<typeof entrySchema>;

/** The account of what left a plan: encrypted frames in the plan's folder, and a list in memory. */
export interface CopiesRegister {
  readonly copies: () => readonly Copy[];
  /** Notes a copy, durably. On failure the copy is still known in this run, and is noted with the next entry. */
  readonly add: (
    copy: Pick<Copy, 'kind' | 'what' | 'copies'>,
  ) => Promise<{ copy: Copy; noted: Result<null> }>;
  readonly withdraw: (id: string) => Promise<Result<null>>;
  readonly setDestroyed: (id: string, isDestroyed: boolean) => Promise<Result<null>>;
  readonly notices: readonly Message[];
}

function take(copies: Map<string, Copy>, entry: Entry): void {
  switch (entry.kind) {
    case 'copy':
      copies.set(entry.copy.id, entry.copy);
      return;
    case 'withdrawn':
      copies.delete(entry.id);
      return;
    case 'destroyed': {
      const known = copies.get(entry.id);
      if (known !== undefined) {
        copies.set(entry.id, { ...known, destroyedAt: entry.at });
      }
    }
  }
}

/** Opens the register of a plan that is open. What cannot be read of it is kept beside it, and said. */
export async function openCopiesRegister(
  { fs, clock, random }: Pick<HostPorts, 'fs' | 'clock' | 'random'>,
  { folder, sealer, operator }: Vault,
): Promise<CopiesRegister> {
  const path = join(folder, 'copies.bin');
  const file = await fs.readFile(path).catch(() => Buffer.alloc(0));
  const { values, goodBytes } = sealer.unseal(purpose, file);
  const copies = new Map<string, Copy>();
  for (const value of values) {
    take(copies, entrySchema.parse(value));
  }
  const notices: Message[] = [];
  if (goodBytes < file.length) {
    await fs
      .writeFile(join(folder, `copies.tail-${goodBytes}.bin`), file.subarray(goodBytes), { mode: 0o600 })
      .catch(() => undefined);
    notices.push(message('custody.register-damaged', { bytes: file.length - goodBytes }));
  }
  const now = () => new Date(clock()).toISOString();
  let bytes = goodBytes;
  let waiting: readonly Entry[] = [];

  const append = async (entries: readonly Entry[]): Promise<Result<null>> => {
    try {
      const journal = await openJournal(fs, path, bytes);
      const frames = Buffer.concat(entries.map((entry) => sealer.seal(purpose, entry)));
      const appended = await journal.append(frames);
      await journal.close();
      bytes += appended.ok ? frames.length : 0;
      return appended;
    } catch (error) {
      return failure(writeProblem(error));
    }
  };
  const inTurn = createTurns();
  /** What happened outside stays true when it cannot be noted: it is known in this run, and noted with the next entry. */
  const noteInAnyCase = async (entry: Entry): Promise<Result<null>> => {
    take(copies, entry);
    waiting = [...waiting, entry];
    const noted = await append(waiting);
    if (noted.ok) {
      waiting = [];
    }
    return noted;
  };

  return {
    copies: () => [...copies.values()],
    add: ({ kind, what, copies: count }) =>
      inTurn(async () => {
        const id = random(8).toString('hex');
        const copy: Copy = { id, kind, at: now(), by: operator, what, copies: count, destroyedAt: '' };
        return { copy, noted: await noteInAnyCase({ kind: 'copy', copy }) };
      }),
    withdraw: (id) => inTurn(() => noteInAnyCase({ kind: 'withdrawn', id })),
    setDestroyed: (id, isDestroyed) =>
      inTurn(async () => {
        if (!copies.has(id)) {
          return failure(message('custody.no-such-copy'));
        }
        const entry = { kind: 'destroyed', id, at: isDestroyed ? now() : '' } as const;
        const noted = await append([...waiting, entry]);
        if (noted.ok) {
          waiting = [];
          take(copies, entry);
        }
        return noted;
      }),
    notices,
  };
}
