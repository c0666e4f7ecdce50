import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { Departure } from '../../../shared/model/departure';
import type { DepartureId } from '../../../shared/model/ids';
import { useTable } from '../../desk/use-desk';
import { EmptyState } from '../../ui/empty-state';
import { useText } from '../../ui/text';
import type { SurveyEntry } from '../../workers/manifest-protocol';
import { DepartureList } from './departure-list';
import type { OtherPage } from './departure-list';
import { DisclosuresView } from './disclosures-view';
import { versionsByDeparture } from './issued-versions';
import { ManifestView } from './manifest-view';
import classes from './manifests.module.css';
import { RulesView } from './rules-view';
import { TemplatesScreen } from './templates/templates-screen';
import { useManifestWorker } from './use-manifest-worker';

interface ManifestsScreenProps {
  readonly initialDepartureId?: DepartureId;
  readonly onOpenDepartures: () => void;
}

const calmMs = 150;

const time = ({ departsAt }: Departure): number =>
  departsAt === '' ? Number.POSITIVE_INFINITY : Date.parse(departsAt);

/** The manifests of all departures: which were issued, what changed since, and one of them as it prints. */
export function ManifestsScreen({ initialDepartureId, onOpenDepartures }: ManifestsScreenProps) {
  const text = useText();
  const departures = useTable('departure');
  const versionTable = useTable('manifestVersion');
  const ask = useManifestWorker();
  const [entries, setEntries] = useState<ReadonlyMap<string, SurveyEntry>>(new Map());
  const [page, setPage] = useState<OtherPage | null>(null);
  const [chosen, setChosen] = useState<DepartureId | null>(initialDepartureId ?? null);
  const versions = versionsByDeparture(versionTable.values());

  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void ask({ kind: 'survey' }).then((reply) => {
        if (isWanted && reply.kind === 'survey') {
          setEntries(new Map(reply.entries.map((entry) => [entry.departureId, entry])));
        }
      });
    }, calmMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [ask]);

  const list = [...departures.values()].sort((a, b) =>
    time(a) === time(b) ? (a.id < b.id ? -1 : 1) : time(a) - time(b),
  );
  const firstUsed = useMemo(
    () => [...entries.values()].find((entry) => entry.people > 0)?.departureId,
    [entries],
  );
  const shown =
    (chosen === null ? undefined : departures.get(chosen)) ?? departures.get(firstUsed ?? '') ?? list[0];
  if (page === 'lists') {
    return <TemplatesScreen onBack={() => setPage(null)} />;
  }
  if (shown === undefined) {
    return (
      <EmptyState
        icon={<IconFileText />}
        title={text('manifestsScreen.empty-title')}
        text={text('manifestsScreen.empty-text')}
      >
        <Button onClick={onOpenDepartures}>{text('manifestsScreen.open-departures')}</Button>
      </EmptyState>
    );
  }
  return (
    <div className={classes.screen}>
      <DepartureList
        departures={list}
        entries={entries}
        versions={versions}
        shown={page ?? shown.id}
        onChoose={(id) => {
          setChosen(id);
          setPage(null);
        }}
        onPage={setPage}
      />
      {page === 'rules' ? <RulesView ask={ask} /> : null}
      {page === 'log' ? <DisclosuresView /> : null}
      {page === null ? (
        <ManifestView key={shown.id} departure={shown} versions={versions.get(shown.id) ?? []} ask={ask} />
      ) : null}
    </div>
  );
}
