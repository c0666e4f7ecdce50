import { useMemo, useState } from 'react';
import { advisoryIdSchema } from '../../../../shared/model/ids';
import type { Advisory } from '../../../../shared/model/advisory';
import type { GeoPoint } from '../../../../shared/model/geometry';
import { geometryOfAdvisory } from '../../../../shared/reach/advisory-shape';
import { middleOf } from '../../../../shared/reach/where-people-are';
import { useDesk, useRevision } from '../../../desk/use-desk';
import type { DrawOnMap } from '../lost-panel';
import { AdvisoriesTab } from './advisories-tab';
import { emptyAdvisory } from './advisory-draft';
import { AdvisoryPanel } from './advisory-panel';

interface AdvisoriesProps {
  /** What is chosen on the map; an advisory is opened. */
  readonly chosen: string | null;
  /** An advisory to begin with, not in the plan yet. */
  readonly begun: Advisory | null;
  readonly onChosen: (id: string | null) => void;
  readonly onGoTo: (point: GeoPoint) => void;
  readonly onDraw: DrawOnMap;
  readonly onWhatIf: () => void;
  readonly onShow: (label: string, ids: ReadonlySet<string>) => void;
}

/** Advisories beside the map: the list of them, or the form of one. */
export function Advisories({ chosen, begun, onChosen, onGoTo, onDraw, onWhatIf, onShow }: AdvisoriesProps) {
  const { plan } = useDesk();
  const revision = useRevision('advisory');
  const [added, setAdded] = useState<Advisory | null>(begun);
  const [activeId, setActiveId] = useState<string | null>(null);
  const list = useMemo(
    () => [...plan.advisory.values()],
    // The revision stands for the table, which is altered in place.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [plan, revision],
  );
  const open = chosen === null || chosen === activeId ? undefined : list.find(({ id }) => id === chosen);
  const shown = added ?? open;
  if (shown !== undefined) {
    return (
      <AdvisoryPanel
        key={shown.id}
        advisory={shown}
        isNew={added !== null}
        onDraw={onDraw}
        onWhatIf={onWhatIf}
        onShow={onShow}
        onClose={() => {
          setAdded(null);
          onChosen(null);
        }}
      />
    );
  }
  return (
    <AdvisoriesTab
      advisories={list}
      onActive={(advisory) => {
        const { geometry } = geometryOfAdvisory(plan, advisory);
        setActiveId(advisory.id);
        onChosen(advisory.id);
        if (geometry !== null) {
          onGoTo(middleOf(geometry));
        }
      }}
      onOpen={({ id }) => {
        setActiveId(null);
        onChosen(id);
      }}
      onAdd={(kind) => {
        const id = advisoryIdSchema.parse(crypto.randomUUID());
        setAdded(emptyAdvisory(id, kind, new Date().toISOString()));
      }}
    />
  );
}
