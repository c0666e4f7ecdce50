import highsUrl from 'highs/runtime?url';
import { solveAssignment } from '../../shared/assignment/solve-assignment';
import { buildProblem } from '../../shared/planning/build-problem';
import { holdOffers } from '../../shared/planning/offers';
import { stayInPlace } from '../../shared/planning/stay-in-place';
import { readDesk } from '../desk/read-desk';
import { buildProposal, withPlannersKept } from './build-proposal';
import type { SolveProgress, SolveReply, SolveRequest } from './solve-protocol';

let isStopped = false;

const reportMs = 150;
let lastReport = 0;

const reply = (message: SolveReply): void => self.postMessage(message);

const report = (progress: SolveProgress): void => reply({ kind: 'progress', progress });

/** Lets the message that stops a run in between two steps of it. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function solve(request: Extract<SolveRequest, { kind: 'solve' }>): Promise<void> {
  const stored = await readDesk(request.deskName);
  const plan = request.keepPlanners ? withPlannersKept(stored) : stored;
  const { problem: whole, left } = buildProblem(plan, request.now);
  const problem = holdOffers(whole, plan, request.now);
  const result = await solveAssignment(request.stay ? stayInPlace(problem, plan) : problem, {
    seed: request.seed,
    now: () => performance.now(),
    shouldStop: () => isStopped,
    pause,
    loadExact: async () => {
      const { default: loadHighs } = await import('highs');
      return loadHighs({ locateFile: () => highsUrl });
    },
    onProgress: ({ phase, objective, bound, gap }) => {
      const now = performance.now();
      if (now - lastReport >= reportMs) {
        lastReport = now;
        report({ phase, value: objective, gap: bound === Infinity ? null : gap });
      }
    },
  });
  report({ phase: 'explaining', value: result.objective, gap: result.gap });
  reply({ kind: 'proposal', proposal: buildProposal(plan, result, left, request.now) });
}

self.addEventListener('message', ({ data }: MessageEvent<SolveRequest>) => {
  switch (data.kind) {
    case 'solve':
      // What goes wrong here is a bug; the window hears of it as an error of the worker.
      solve(data).catch((error: unknown) => reportError(error));
      return;
    case 'stop':
      isStopped = true;
      return;
  }
});
