import { useCallback, useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../../../shared/model/scenario';
import { useDesk, useRevision } from '../../../desk/use-desk';
import { registerWorker } from '../../../platform/workers';
import type { ScenarioOutcome, SolveReply, SolveRequest } from '../../../workers/solve-protocol';

/** An outcome, with the scenario as it was when it was worked out. */
export interface KnownOutcome {
  readonly outcome: ScenarioOutcome;
  readonly scenario: Scenario | undefined;
}

/** A comparison, as far as it is known. */
export interface Comparison {
  readonly outcomes: readonly KnownOutcome[];
  /** What is being worked out now; null when nothing is. */
  readonly running: { readonly id: string; readonly at: number; readonly of: number } | null;
  readonly hasBroken: boolean;
  /** Whether the plan is still the one that was compared. */
  readonly isCurrent: boolean;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** The same input and seed give the same plan. */
const seed = 1;

/** Compares all scenarios of the open plan in a worker of its own, one after the other. */
export function useComparison(): Comparison {
  const desk = useDesk();
  const revision = useRevision('person', 'household', 'departure', 'assignment', 'settings', 'standby');
  const worker = useRef<Worker | null>(null);
  const [outcomes, setOutcomes] = useState<readonly KnownOutcome[]>([]);
  const [running, setRunning] = useState<Comparison['running']>(null);
  const [hasBroken, setBroken] = useState(false);
  const [comparedRevision, setComparedRevision] = useState(revision);

  const end = useCallback((): void => {
    worker.current?.terminate();
    worker.current = null;
    setRunning(null);
  }, []);
  useEffect(
    () => () => {
      worker.current?.terminate();
    },
    [],
  );

  const start = useCallback((): void => {
    end();
    const scenarios = new Map(desk.plan.scenario);
    const of = scenarios.size + 1;
    let at = 0;
    setOutcomes([]);
    setBroken(false);
    setComparedRevision(revision);
    setRunning({ id: '', at: 1, of });
    const started = registerWorker(
      new Worker(new URL('../../../workers/solve.worker.ts', import.meta.url), { type: 'module' }),
    );
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<SolveReply>) => {
      switch (data.kind) {
        case 'comparing':
          at += 1;
          setRunning({ id: data.id, at, of });
          return;
        case 'compared': {
          const { outcome } = data;
          setOutcomes((known) => [...known, { outcome, scenario: scenarios.get(outcome.id) }]);
          return;
        }
        case 'compared-all':
          end();
          return;
        case 'failed':
          setBroken(true);
          end();
          return;
        case 'progress':
        case 'proposal':
          return;
      }
    });
    started.addEventListener('error', () => {
      setBroken(true);
      end();
    });
    void desk.settled().then(() => {
      const request: SolveRequest = {
        kind: 'compare',
        deskName: desk.name,
        now: new Date().toISOString(),
        seed,
        keepPlanners: true,
        stay: true,
        scenarioIds: [...scenarios.keys()],
      };
      started.postMessage(request);
    });
  }, [desk, end, revision]);

  return { outcomes, running, hasBroken, isCurrent: comparedRevision === revision, start, cancel: end };
}
