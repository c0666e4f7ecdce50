import { placementOfResult } from '../../shared/planning/explain-outcome';
import { worthOfRoom } from '../../shared/planning/worth-of-room';
import { buildProposal } from './build-proposal';
import { compareScenarios } from './compare-scenarios';
import { readPlan } from './read-plan';
import { solvePlan } from './solve-plan';
import type { SolveProgress, SolveReply, SolveRequest } from './solve-protocol';

/** How many kinds of room are told with what more of them would do. */
const mostWorth = 8;

let isStopped = false;

const reply = (message: SolveReply): void => self.postMessage(message);

const hooks = {
  shouldStop: () => isStopped,
  report: (progress: SolveProgress): void => reply({ kind: 'progress', progress }),
};

async function solve(request: Extract<SolveRequest, { kind: 'solve' }>): Promise<void> {
  const stored = await readPlan(request.deskName);
  const { plan, result, left } = await solvePlan(stored, request, hooks);
  const placement = placementOfResult(plan, result);
  const worth = worthOfRoom(plan, request.now, result.prices, placement, mostWorth);
  reply({
    kind: 'proposal',
    proposal: { ...buildProposal(plan, result, left, request.now), worth },
  });
}

async function compare(request: Extract<SolveRequest, { kind: 'compare' }>): Promise<void> {
  const stored = await readPlan(request.deskName);
  await compareScenarios(stored, request, (plan) => solvePlan(plan, request, hooks), reply);
  reply({ kind: 'compared-all' });
}

self.addEventListener('message', ({ data }: MessageEvent<SolveRequest>) => {
  // What goes wrong here is a bug; the window hears of it as an error of the worker.
  const failed = (error: unknown): void => reportError(error);
  switch (data.kind) {
    case 'solve':
      solve(data).catch(failed);
      return;
    case 'compare':
      compare(data).catch(failed);
      return;
    case 'stop':
      isStopped = true;
      return;
  }
});
