import type { EntityName } from '../../shared/model/plan';
import { registerWorker } from '../platform/workers';
import type { SituationReply } from './situation-protocol';
import { useNewestAnswer } from './use-newest-answer';

/** Longer than a burst of keys: nothing waits for these figures. */
const calmMs = 400;
const entities: readonly EntityName[] = [
  'person',
  'household',
  'departure',
  'assignment',
  'settings',
  'personLink',
  'contactAttempt',
  'boarding',
  'closing',
];

const makeWorker = () =>
  registerWorker(new Worker(new URL('./situation.worker.ts', import.meta.url), { type: 'module' }));
const hear = ({ data }: MessageEvent<SituationReply>) => data;

/** Where everybody is, worked out beside the window after every change. */
export function useSituation(now: string): {
  readonly answer: SituationReply | null;
  readonly isCurrent: boolean;
} {
  return useNewestAnswer(makeWorker, hear, entities, now, calmMs);
}
