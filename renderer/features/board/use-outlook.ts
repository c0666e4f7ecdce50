import type { EntityName } from '../../../shared/model/plan';
import { registerWorker } from '../../platform/workers';
import type { Outlook, OutlookReply } from '../../workers/outlook-protocol';
import { useNewestAnswer } from '../../workers/use-newest-answer';

const calmMs = 120;
const entities: readonly EntityName[] = [
  'person',
  'household',
  'departure',
  'assignment',
  'settings',
  'personLink',
];

const makeWorker = () =>
  registerWorker(new Worker(new URL('../../workers/outlook.worker.ts', import.meta.url), { type: 'module' }));
const hear = ({ data }: MessageEvent<OutlookReply>) => data;

/**
 * How everybody stands, worked out beside the window after every change; `isCurrent` is false while a newer one is on
 * its way. Null until the first is there.
 */
export function useOutlook(now: string): { readonly outlook: Outlook | null; readonly isCurrent: boolean } {
  const { answer, isCurrent } = useNewestAnswer(makeWorker, hear, entities, now, calmMs);
  return { outlook: answer?.outlook ?? null, isCurrent };
}
