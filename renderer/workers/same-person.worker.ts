import { matchRecords } from '../../shared/matching/match-records';
import { planTable } from '../../shared/matching/plan/plan-table';
import { proposeMerges } from '../../shared/matching/plan/propose-merges';
import { readDesk } from '../desk/read-desk';
import type { SamePersonReply, SamePersonRequest } from './same-person-protocol';

const reportMs = 150;
let lastReport = 0;

const reply = (message: SamePersonReply): void => self.postMessage(message);

async function match({ deskName, currentYear }: SamePersonRequest): Promise<void> {
  const plan = await readDesk(deskName);
  const { table, ids } = planTable(plan);
  const result = await matchRecords(table, {
    currentYear,
    onProgress: (progress) => {
      const now = performance.now();
      if (now - lastReport >= reportMs) {
        lastReport = now;
        reply({ kind: 'progress', progress });
      }
    },
  });
  const proposals = result === null ? { certain: [], doubtful: [] } : proposeMerges(plan, ids, result);
  reply({ kind: 'found', proposals, people: ids.length });
}

self.addEventListener('message', ({ data }: MessageEvent<SamePersonRequest>) => {
  // What goes wrong here is a bug; the window hears of it as an error of the worker.
  match(data).catch((error: unknown) => reportError(error));
});
