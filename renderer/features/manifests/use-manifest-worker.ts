import { useCallback, useEffect, useRef } from 'react';
import { useDesk, useRevision } from '../../desk/use-desk';
import { registerWorker } from '../../platform/workers';
import type { ManifestQuestion, ManifestReply, ManifestRequest } from '../../workers/manifest-protocol';

/** Asks the worker that builds manifests; answers are of the desk as it was when asked. `failed` where it broke. */
export type AskManifests = (question: ManifestQuestion) => Promise<ManifestReply>;

/** One worker for as long as the screen is shown. The function changes with the plan, so that views ask again. */
export function useManifestWorker(): AskManifests {
  const desk = useDesk();
  const revision = useRevision(
    'person',
    'household',
    'departure',
    'assignment',
    'settings',
    'personLink',
    'contactAttempt',
  );
  const worker = useRef<Worker | null>(null);
  const waiting = useRef(new Map<number, (reply: ManifestReply) => void>());
  const asked = useRef(0);

  const open = useCallback((): Worker => {
    if (worker.current !== null) {
      return worker.current;
    }
    const started = registerWorker(
      new Worker(new URL('../../workers/manifest.worker.ts', import.meta.url), { type: 'module' }),
    );
    started.addEventListener('message', ({ data }: MessageEvent<ManifestReply>) => {
      waiting.current.get(data.id)?.(data);
      waiting.current.delete(data.id);
    });
    started.addEventListener('error', () => {
      worker.current = null;
      for (const [id, resolve] of waiting.current) {
        resolve({ id, kind: 'failed' });
      }
      waiting.current.clear();
    });
    worker.current = started;
    return started;
  }, []);
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );

  return useCallback(
    async (question) => {
      if (question.kind !== 'sheet') {
        await desk.settled();
      }
      asked.current += 1;
      const request: ManifestRequest = { id: asked.current, deskName: desk.name, revision, question };
      return new Promise((resolve) => {
        waiting.current.set(request.id, resolve);
        open().postMessage(request);
      });
    },
    [desk, revision, open],
  );
}
