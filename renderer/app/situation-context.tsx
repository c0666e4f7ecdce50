import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import { registerWorker } from '../platform/workers';
import { useNow } from '../ui/use-now';
import type { SituationReply } from '../workers/situation-protocol';
import { useNewestAnswer } from '../workers/use-newest-answer';
import type { StandingQuestion } from '../workers/use-newest-answer';

/** Where everybody is, as far as it is worked out. */
export interface KnownSituation {
  readonly answer: SituationReply | null;
  readonly isCurrent: boolean;
}

/** Nothing waits for these figures: neither a burst of keys nor the opening of a plan is to be held up by them. */
const question: StandingQuestion<SituationReply> = {
  makeWorker: () =>
    registerWorker(
      new Worker(new URL('../workers/situation.worker.ts', import.meta.url), { type: 'module' }),
    ),
  hear: ({ data }) => data,
  entities: [
    'place',
    'route',
    'advisory',
    'clearance',
    'person',
    'household',
    'departure',
    'assignment',
    'settings',
    'personLink',
    'contactAttempt',
    'boarding',
    'closing',
  ],
  calmMs: 400,
  mostIdleMs: 3_000,
};

const SituationContext = createContext<KnownSituation>({ answer: null, isCurrent: false });

/** Works out beside the window where everybody is; only what shows it is drawn again when that changes. */
export function SituationProvider({ children }: { readonly children: ReactNode }) {
  return <SituationContext value={useNewestAnswer(question, useNow())}>{children}</SituationContext>;
}

/** Shows something of the situation. */
export function WithSituation({ children }: { readonly children: (known: KnownSituation) => ReactNode }) {
  return children(use(SituationContext));
}
