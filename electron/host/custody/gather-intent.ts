import type { Copy } from '../../../shared/contract/custody-methods';
import { message } from '../../../shared/messages/message';
import type { Message } from '../../../shared/messages/message';
import { planIdSchema } from '../../../shared/model/ids';
import type { PlanId } from '../../../shared/model/ids';
import { plansFolder } from '../vault/keyslots-file';
import { findBackups } from './backup-files';
import type { Desk } from './desk';
import type { PanicIntent } from './panic-intent';
import { within } from './within';

/** A stick that was pulled out can make a call hang; the panic goes on without it. */
const folderMs = 400;

function outstandingCopy(copy: Copy, action: PanicIntent['action']): Message[] {
  const { kind, what, at, copies } = copy;
  if (kind === 'print') {
    return [message('custody.outstanding-print', { what, at, count: copies })];
  }
  if (action === 'seal') {
    return [message(kind === 'key' ? 'custody.outstanding-key' : 'custody.outstanding-file', { what, at })];
  }
  return [];
}

/** What is there to be destroyed: every plan of the desk, the files known of, and the backups that can be reached. */
export async function gatherIntent(
  { ports, file, known }: Desk,
  action: PanicIntent['action'],
): Promise<PanicIntent> {
  const { fs, home, clock } = ports;
  const [{ settings }, names] = await Promise.all([
    file.read(),
    fs.readdir(plansFolder(home)).catch(() => []),
  ]);
  const planIds = names.flatMap((name) => planIdSchema.safeParse(name).data ?? []);
  const copies = [...known.values()]
    .flatMap((list) => list())
    .filter(({ destroyedAt }) => destroyedAt === '');
  const found = await Promise.all(
    settings.backupFolders.map((folder) => within(folderMs, findBackups(fs, folder, planIds))),
  );
  const missing = settings.backupFolders.filter((_folder, index) => found[index]?.ok === false);
  const unread = planIds.filter((planId: PlanId) => !known.has(planId));
  const backups = [
    ...found.flatMap((each) => (each.ok ? each.value : [])),
    ...copies.filter(({ kind }) => kind === 'backup').map(({ what }) => what),
  ];
  return {
    action,
    at: new Date(clock()).toISOString(),
    planIds,
    files:
      action === 'burn'
        ? copies
            .filter(({ kind }) => kind === 'export' || kind === 'key')
            .map(({ id, kind, what }) => ({ id, kind, what }))
        : [],
    backups: [...new Set(backups)],
    outstanding: [
      ...copies.filter(({ kind }) => kind !== 'backup').flatMap((copy) => outstandingCopy(copy, action)),
      ...missing.map((folder) => message('custody.backups-out-of-reach', { folder })),
      ...(unread.length === 0 ? [] : [message('custody.registers-unread', { count: unread.length })]),
    ],
  };
}
