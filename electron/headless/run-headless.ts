import type { Result } from '../../shared/kit/result';
import { message } from '../../shared/messages/message';
import type { Message } from '../../shared/messages/message';
import { readArguments } from './arguments';
import type { Request } from './arguments';
import { runBackupCheck } from './backup-check-command';
import { runAssign } from './assign-command';
import { runImport } from './import-command';
import { runManifest } from './manifest-command';
import { runMatch } from './match-command';
import { runOpen } from './open-command';
import { runPaxlstCheck } from './paxlst-check-command';
import { runPlaces } from './places-command';
import { runPlan } from './plan-command';
import type { HeadlessPorts } from './ports';
import { runRecoveryKey } from './recovery-key-command';

/** Done; the input or the output was bad; the program itself failed. */
const exitCodes = { done: 0, refused: 2, failed: 1 } as const;

function runRequest(request: Request, ports: HeadlessPorts): Promise<Result<Message | null>> {
  switch (request.command) {
    case 'plan':
      return runPlan(request, ports);
    case 'import':
      return runImport(request, ports);
    case 'match':
      return runMatch(request, ports);
    case 'assign':
      return runAssign(request, ports);
    case 'manifest':
      return runManifest(request, ports);
    case 'recovery-key':
      return runRecoveryKey(request, ports);
    case 'paxlst-check':
      return runPaxlstCheck(request, ports);
    case 'open':
      return runOpen(request, ports);
    case 'places':
      return runPlaces(request, ports);
    case 'backup-check':
      return runBackupCheck(request, ports);
  }
}

/** A sentence on one line, whatever the values in it were. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Runs one command line and answers with the exit code: 0 when everything was written, 2 with one sentence when the input
 * is bad and nothing was written.
 */
export async function runHeadless(args: readonly string[], ports: HeadlessPorts): Promise<number> {
  const { format } = ports;
  const tidy = { ...ports, tell: (line: string) => ports.tell(oneLine(line)) };
  try {
    const request = readArguments(args);
    const outcome = request.ok ? await runRequest(request.value, tidy) : request;
    if (!outcome.ok) {
      tidy.tell(format(outcome.problem));
      return exitCodes.refused;
    }
    if (outcome.value !== null) {
      tidy.report(oneLine(format(outcome.value)));
    }
    return exitCodes.done;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    tidy.tell(format(message('headless.unexpected', { detail: detail.slice(0, 300) })));
    return exitCodes.failed;
  }
}
