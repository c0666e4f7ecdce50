import * as fs from 'node:fs/promises';
import { resolve } from 'node:path';
import { failure, success } from '../../shared/kit/result';
import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { inspectBackup } from '../host/backup/inspect-backup';
import type { BackupAsked } from '../host/backup/unlock-backup';
import type { Request } from './arguments';
import type { HeadlessPorts } from './ports';
import { readInput } from './reading-thread';

type CheckRequest = Extract<Request, { command: 'backup-check' }>;

const longestPassphrase = 1024;

async function secretOf(
  { keyFile, recoveryKey }: CheckRequest,
  { readPassphrase }: HeadlessPorts,
): Promise<Result<Omit<BackupAsked, 'path' | 'bytes'>>> {
  if (recoveryKey !== null) {
    const text = await readInput(recoveryKey);
    return text.ok ? success({ passphrase: '', recoveryKey: new TextDecoder().decode(text.value) }) : text;
  }
  const passphrase = await readPassphrase();
  if (passphrase.length > longestPassphrase) {
    return failure(message('headless.passphrase-too-long'));
  }
  if (keyFile === null) {
    return success({ passphrase });
  }
  const content = await readInput(keyFile);
  return content.ok ? success({ passphrase, keyFile: new Uint8Array(content.value) }) : content;
}

/** Goes through all of a backup and says what it holds; one in which anything is damaged is refused. */
export async function runBackupCheck(request: CheckRequest, ports: HeadlessPorts): Promise<Result<Message>> {
  const { file } = request;
  const secret = await secretOf(request, ports);
  if (!secret.ok) {
    return secret;
  }
  // Nobody sits here whom a pause would slow down: who has the file can try as often as the machine allows.
  const reader = { fs, attempts: { take: <T>(_planId: string, open: () => Promise<T>) => open() } };
  const found = await inspectBackup(reader, { path: resolve(file), ...secret.value });
  if (!found.ok) {
    return failure(message('headless.in-file', { file, problem: found.problem }));
  }
  const { label, at, people, departures, lastSavedAt: savedAt, lastBy, head, notices } = found.value;
  const facts = { file, label, at, people, departures, savedAt };
  if (notices.length > 0) {
    notices.forEach((notice) => ports.tell(ports.format(notice)));
    return failure(message('headless.backup-damaged', facts));
  }
  return success(
    message('headless.backup-sound', {
      ...facts,
      by: lastBy === '' ? message('headless.nobody') : lastBy,
      sequence: head.sequence,
      words: head.words.join(' '),
    }),
  );
}
