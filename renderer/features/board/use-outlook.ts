import { registerWorker } from '../../platform/workers';
import type { Outlook, OutlookReply } from '../../workers/outlook-protocol';
import { useNewestAnswer } from '../../workers/use-newest-answer';
import type { StandingQuestion } from '../../workers/use-newest-answer';

const question: StandingQuestion<OutlookReply> = {
  makeWorker: () =>
    registerWorker(
      new Worker(new URL('../../workers/outlook.worker.ts', import.meta.url), { type: 'module' }),
    ),
  hear: ({ data }) => data,
  entities: [
    'person',
    'household',
    'departure',
    'assignment',
    'settings',
    'personLink',
    'place',
    'route',
    'advisory',
    'clearance',
  ],
  calmMs: 120,
  mostIdleMs: 0,
};

/**
 * How everybody stands, worked out beside the window after every change; `isCurrent` is false while a newer one is on
 * its way. Null until the first is there.
 */
export function useOutlook(now: string): { readonly outlook: Outlook | null; readonly isCurrent: boolean } {
  const { answer, isCurrent } = useNewestAnswer(question, now);
  return { outlook: answer?.outlook ?? null, isCurrent };
}
