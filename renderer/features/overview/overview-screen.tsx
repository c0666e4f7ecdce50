import { Paper, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { DepartureId } from '../../../shared/model/ids';
import { message } from '../../../shared/messages/message';
import { departureLoads } from '../../../shared/planning/departure-loads';
import { inOrderOfPressure } from '../../../shared/planning/overview/overview-line';
import type { LeadsTo, OverviewLine } from '../../../shared/planning/overview/overview-line';
import type { Whereabouts, WhereaboutsCounts } from '../../../shared/planning/where-everybody-is';
import { useDesk, useRevision } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import { FirstSteps } from './first-steps';
import { IdentityBar } from './identity-bar';
import { LeavingChart } from './leaving-chart';
import { NextDepartures } from './next-departures';
import { OverviewLines } from './overview-lines';
import classes from './overview.module.css';
import { PlacesCard } from './places-card';
import { useOverview } from './use-overview';

type Opened = 'manifests' | Extract<LeadsTo, { kind: 'section' }>['section'];

interface OverviewScreenProps {
  readonly onImportRoster: () => void;
  readonly onOpen: (section: Opened) => void;
  readonly onOpenManifest: (departureId: DepartureId) => void;
  readonly fillWithSample: () => Promise<void>;
  /** Where everybody is; null until it is counted. */
  readonly where: WhereaboutsCounts | null;
  readonly onShow: (part: Whereabouts) => void;
  /** Opens some people in the roster. */
  readonly onPeople: (label: string, ids: readonly string[]) => void;
  /** Opens the list of unsupported people. */
  readonly onUnsupported: () => void;
  /** Pairs of records that may be the same person. */
  readonly sameDoubtful: number;
}

/** The first screen of a plan: how many, where they stand, what leaves next; in an empty plan, what to do first. */
export function OverviewScreen({
  onImportRoster,
  onOpen,
  onOpenManifest,
  fillWithSample,
  where,
  onShow,
  onPeople,
  onUnsupported,
  sameDoubtful,
}: OverviewScreenProps) {
  const desk = useDesk();
  const text = useText();
  const sentence = useSentence();
  const overview = useOverview();
  const revision = useRevision('person', 'household', 'departure', 'assignment', 'settings');
  const facts = useMemo(
    () => ({
      revision,
      loads: departureLoads(desk.plan),
      seats: [...desk.plan.departure.values()]
        .filter(({ status }) => status !== 'cancelled')
        .reduce((sum, { seats }) => sum + seats, 0),
    }),
    [desk, revision],
  );
  const { person, household, departure } = desk.plan;
  const same: OverviewLine = {
    id: 'same-person',
    pressure: 'soon',
    at: '',
    message: message('overview.same-person', { count: sameDoubtful }),
    leadsTo: { kind: 'section', section: 'same-person' },
  };
  const decisions =
    overview === null
      ? null
      : inOrderOfPressure(sameDoubtful === 0 ? overview.decisions : [...overview.decisions, same]);
  const sumOf = (...parts: Whereabouts[]): number | null =>
    where === null ? null : parts.reduce((sum, part) => sum + where[part], 0);
  const tiles = [
    {
      id: 'people',
      label: text('overview.people'),
      value: person.size,
      note: text('overview.households', { count: household.size }),
    },
    { id: 'assigned', label: text('overview.assigned'), value: sumOf('assigned'), note: '' },
    {
      id: 'waiting',
      label: text('overview.waiting'),
      value: sumOf('waiting', 'not-eligible', 'unknown'),
      note: '',
    },
    {
      id: 'own',
      label: text('overview.own-way'),
      value: sumOf('departed', 'staying', 'already-left', 'unreachable'),
      note: text('overview.own-way-hint'),
    },
    {
      id: 'seats',
      label: text('overview.seats'),
      value: facts.seats,
      note: text('overview.departures', { count: departure.size }),
    },
  ];

  const isStarted = person.size > 0 || departure.size > 0;
  const isDone =
    person.size > 0 &&
    departure.size > 0 &&
    desk.plan.assignment.size > 0 &&
    desk.plan.manifestVersion.size > 0;
  const steps = (
    <FirstSteps onImportRoster={onImportRoster} onOpen={onOpen} fillWithSample={fillWithSample} />
  );
  const follow = ({ leadsTo }: Pick<OverviewLine, 'leadsTo'>): void => {
    switch (leadsTo.kind) {
      case 'people':
        onPeople(sentence(leadsTo.label), leadsTo.ids);
        break;
      case 'unsupported':
        onUnsupported();
        break;
      case 'manifest':
        onOpenManifest(leadsTo.departureId);
        break;
      case 'section':
        onOpen(leadsTo.section);
        break;
    }
  };

  return (
    <div className={classes.screen}>
      <div className={classes.inner}>
        <Title order={1} size="h3">
          {text('overview.title')}
        </Title>
        <div className={classes.tiles}>
          {tiles.map(({ id, label, value, note }) => (
            <Paper key={id} className={`desk-surface ${classes.tile ?? ''}`} role="group" aria-label={label}>
              <span className={classes.tileName}>{label}</span>
              <span className={classes.tileValue}>
                {value === null ? text('overview.counting') : text('board.number', { count: value })}
              </span>
              <span className={classes.tileNote}>{note}</span>
            </Paper>
          ))}
        </div>
        {person.size > 0 && where !== null && <IdentityBar where={where} onShow={onShow} />}
        {isStarted ? (
          <div className={classes.halves}>
            <div className={classes.column}>
              <OverviewLines
                title={text('overview.decide')}
                lines={decisions}
                none={text('overview.decide-none')}
                onFollow={follow}
              />
              <OverviewLines
                title={text('overview.close')}
                lines={overview?.closing ?? null}
                none={text('overview.close-none')}
                onFollow={follow}
              />
              <NextDepartures loads={facts.loads} onOpenManifest={onOpenManifest} />
            </div>
            <div className={classes.column}>
              <LeavingChart leaving={overview?.leaving ?? null} />
              <PlacesCard places={overview?.places ?? null} onShow={onPeople} />
              {isDone ? null : steps}
            </div>
          </div>
        ) : (
          <div className={classes.start}>{steps}</div>
        )}
      </div>
    </div>
  );
}
