import { useEffect, useState } from 'react';
import type { Advisory } from '../../../../shared/model/advisory';
import type { Consequences } from '../../../../shared/reach/consequences';
import { useDesk } from '../../../desk/use-desk';
import { registerWorker } from '../../../platform/workers';
import type { ConsequencesQuestion, ConsequencesReply } from '../../../workers/consequences-protocol';

const calmMs = 350;

/**
 * What would follow from an advisory, worked out beside the window: undefined while it is being worked out, null where
 * nothing is asked. The advisory must be the same object until it changes.
 */
export function useConsequences(advisory: Advisory | null): Consequences | null | undefined {
  const desk = useDesk();
  const [known, setKnown] = useState<{ readonly of: Advisory; readonly consequences: Consequences } | null>(
    null,
  );

  useEffect(() => {
    if (advisory === null) {
      return;
    }
    let worker: Worker | null = null;
    const timer = setTimeout(() => {
      worker = registerWorker(
        new Worker(new URL('../../../workers/consequences.worker.ts', import.meta.url), { type: 'module' }),
      );
      worker.addEventListener('message', ({ data }: MessageEvent<ConsequencesReply>) => {
        setKnown({ of: advisory, consequences: data.consequences });
        worker?.terminate();
      });
      const question: ConsequencesQuestion = {
        id: 1,
        deskName: desk.name,
        now: new Date().toISOString(),
        advisory,
      };
      const asked = worker;
      void desk.settled().then(() => asked.postMessage(question));
    }, calmMs);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [desk, advisory]);

  return advisory === null ? null : known?.of === advisory ? known.consequences : undefined;
}
