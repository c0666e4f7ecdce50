import { registerWorker } from '../../platform/workers';
import { useNow } from '../../ui/use-now';
import type { PeopleMapReply } from '../../workers/people-map-protocol';
import { useNewestAnswer } from '../../workers/use-newest-answer';
import type { StandingQuestion } from '../../workers/use-newest-answer';

const question: StandingQuestion<PeopleMapReply> = {
  makeWorker: () =>
    registerWorker(
      new Worker(new URL('../../workers/people-map.worker.ts', import.meta.url), { type: 'module' }),
    ),
  hear: ({ data }) => data,
  entities: ['person', 'place', 'departure', 'settings'],
  calmMs: 150,
  mostIdleMs: 0,
};

/** Where on the map everybody is, worked out beside the window; null until it is known for the first time. */
export function usePeopleMap(): PeopleMapReply | null {
  return useNewestAnswer(question, useNow()).answer;
}
