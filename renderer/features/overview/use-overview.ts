import type { Overview } from '../../../shared/planning/overview/overview';
import { registerWorker } from '../../platform/workers';
import { useNow } from '../../ui/use-now';
import type { OverviewReply } from '../../workers/overview-protocol';
import { useNewestAnswer } from '../../workers/use-newest-answer';
import type { StandingQuestion } from '../../workers/use-newest-answer';

const question: StandingQuestion<OverviewReply> = {
  makeWorker: () =>
    registerWorker(
      new Worker(new URL('../../workers/overview.worker.ts', import.meta.url), { type: 'module' }),
    ),
  hear: ({ data }) => data,
  entities: [
    'person',
    'household',
    'departure',
    'assignment',
    'manifestVersion',
    'personLink',
    'contactAttempt',
    'fixItem',
    'standby',
    'settings',
    'place',
    'route',
    'advisory',
    'clearance',
  ],
  calmMs: 300,
  mostIdleMs: 1_000,
};

/** What the plan comes to at present, worked out beside the window; null until it is known. */
export function useOverview(): Overview | null {
  return useNewestAnswer(question, useNow()).answer?.overview ?? null;
}
