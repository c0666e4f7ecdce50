import { AppShell } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { DeskSettings } from '../../shared/contract/custody-methods';
import type { DepartureId } from '../../shared/model/ids';
import type { Whereabouts } from '../../shared/planning/where-everybody-is';
import { useDesk, useTable } from '../desk/use-desk';
import { BackupsPanel } from '../features/backups/backups-panel';
import { BoardScreen } from '../features/board/board-screen';
import { CustodyScreen } from '../features/custody/custody-screen';
import { DeparturesScreen } from '../features/departures/departures-screen';
import type { DoorChoice } from '../features/door/door-choice';
import { DoorScreen } from '../features/door/door-screen';
import { FixesScreen } from '../features/fixes/fixes-screen';
import { countPressing } from '../features/fixes/group-items';
import { PersonHistory } from '../features/history/person-history';
import { ImportScreen } from '../features/import/import-screen';
import { loadSamplePlan } from '../features/import/load-sample';
import { ManifestsScreen } from '../features/manifests/manifests-screen';
import { MapScreen } from '../features/map/map-screen';
import { OverviewScreen } from '../features/overview/overview-screen';
import { PrioritiesScreen } from '../features/priorities/priorities-screen';
import { RosterScreen } from '../features/roster/roster-screen';
import type { RosterFocus } from '../features/roster/focus-bar';
import { SituationScreen } from '../features/situation/situation-screen';
import { SamePersonScreen } from '../features/same-person/same-person-screen';
import { useSamePerson } from '../features/same-person/use-same-person';
import { useSentence, useText } from '../ui/text';
import type { SituationReply } from '../workers/situation-protocol';
import { ErrorBoundary } from './error-boundary';
import { FrameHeader } from './frame-header';
import { FrameNav } from './frame-nav';
import { sections } from './sections';
import type { SectionId } from './sections';
import { UnsavedStrip } from './unsaved-strip';
import { WithSituation } from './situation-context';
import { WhereStrip } from './where-strip';
import { useReplanNotice } from './use-replan-notice';
import { useUnsavedGuard } from './unsaved-guard';

type Import = { readonly kind: 'roster' | 'departures'; readonly files: readonly File[] };

/** What a section begins with when it was opened for that. */
type SectionStart = 'replan' | 'what-if' | 'unsupported' | null;

interface DeskFrameProps {
  readonly section: SectionId;
  readonly onSection: (section: SectionId) => void;
  readonly settings: DeskSettings;
  /** The settings were saved. */
  readonly onSettings: (settings: DeskSettings) => void;
  readonly onLock: () => void;
  readonly onClosed: () => void;
}

/** The frame around an open plan: header with what is saved, sections at the side, one screen. */
export function DeskFrame({ section, onSection, settings, onSettings, onLock, onClosed }: DeskFrameProps) {
  const desk = useDesk();
  const sentence = useSentence();
  const text = useText();
  const [focus, setFocus] = useState<RosterFocus | null>(null);
  const [importing, setImporting] = useState<Import | null>(null);
  const [start, setStart] = useState<SectionStart>(null);
  const [manifestOf, setManifestOf] = useState<DepartureId | undefined>();
  const [doorChoice, setDoorChoice] = useState<DoorChoice>({ departureId: null, mode: 'check-in' });
  const toFix = countPressing(useTable('fixItem').values());
  const same = useSamePerson();
  const waiting = same.proposals.certain.length + same.proposals.doubtful.length;
  useUnsavedGuard();
  const open = (next: SectionId): void => {
    setImporting(null);
    setStart(null);
    setFocus(null);
    onSection(next);
  };
  const replan = (): void => {
    open('board');
    setStart('replan');
  };
  const whatIf = (): void => {
    open('board');
    setStart('what-if');
  };
  useReplanNotice(section === 'board' && importing === null, replan);
  useHotkeys(
    sections.map(({ id, digit }) => [`alt+${digit}`, () => open(id)]),
    [],
  );
  const importRoster = (files: readonly File[] = []): void => {
    onSection('roster');
    setImporting({ kind: 'roster', files });
  };
  const importDepartures = (files: readonly File[] = []): void => {
    onSection('departures');
    setImporting({ kind: 'departures', files });
  };
  const openManifest = (departureId: DepartureId): void => {
    setManifestOf(departureId);
    open('manifests');
  };

  const showPart = (answer: SituationReply | null) => (part: Whereabouts) => {
    open('roster');
    setFocus({ label: text(`where.part-${part}`), ids: new Set(answer?.people[part]) });
  };

  const showPeople = (label: string, ids: readonly string[]): void => {
    open('roster');
    setFocus({ label, ids: new Set(ids) });
  };

  const fillWithSample = async (): Promise<void> => {
    const filled = await loadSamplePlan(desk, () => undefined);
    if (!filled.ok) {
      notifications.show({ color: 'red', message: sentence(filled.problem), autoClose: false });
    }
  };

  const screen = (): React.JSX.Element => {
    if (importing !== null) {
      const end = (): void => setImporting(null);
      return (
        <ImportScreen kind={importing.kind} initialFiles={importing.files} onDone={end} onCancel={end} />
      );
    }
    switch (section) {
      case 'overview':
        return (
          <WithSituation>
            {({ answer }) => (
              <OverviewScreen
                onImportRoster={() => importRoster()}
                onOpen={open}
                onOpenManifest={openManifest}
                fillWithSample={fillWithSample}
                where={answer?.situation.where ?? null}
                onShow={showPart(answer)}
                onPeople={showPeople}
                onUnsupported={() => {
                  open('map');
                  setStart('unsupported');
                }}
                sameDoubtful={waiting}
              />
            )}
          </WithSituation>
        );
      case 'roster':
        return (
          <RosterScreen
            onImport={importRoster}
            personHistory={(person) => <PersonHistory person={person} />}
            focus={focus}
            onFocusEnd={() => setFocus(null)}
          />
        );
      case 'fixes':
        return <FixesScreen onOpenRoster={() => open('roster')} onImport={importRoster} />;
      case 'same-person':
        return <SamePersonScreen same={same} />;
      case 'departures':
        return <DeparturesScreen onImport={importDepartures} />;
      case 'board':
        return (
          <BoardScreen
            onImportRoster={() => importRoster()}
            onOpenDepartures={() => open('departures')}
            onOpenManifest={openManifest}
            startsReplan={start === 'replan'}
            startsWhatIf={start === 'what-if'}
          />
        );
      case 'map':
        return (
          <WithSituation>
            {({ answer }) => (
              <MapScreen
                whereabouts={answer?.people ?? null}
                startsUnsupported={start === 'unsupported'}
                onWhatIf={whatIf}
                onShow={(label, ids) => {
                  open('roster');
                  setFocus({ label, ids });
                }}
              />
            )}
          </WithSituation>
        );
      case 'manifests':
        return manifestOf === undefined ? (
          <ManifestsScreen onOpenDepartures={() => open('departures')} />
        ) : (
          <ManifestsScreen initialDepartureId={manifestOf} onOpenDepartures={() => open('departures')} />
        );
      case 'door':
        return (
          <DoorScreen
            choice={doorChoice}
            onChoice={setDoorChoice}
            onOpenDepartures={() => open('departures')}
            onOpenManifest={openManifest}
            onReplan={replan}
          />
        );
      case 'priorities':
        return <PrioritiesScreen />;
      case 'situation':
        return (
          <WithSituation>
            {({ answer }) =>
              answer === null ? null : (
                <SituationScreen situation={answer.situation} onShow={showPart(answer)} />
              )
            }
          </WithSituation>
        );
      case 'custody':
        return <CustodyScreen settings={settings} onSettings={onSettings} backups={<BackupsPanel />} />;
    }
  };

  return (
    <AppShell
      header={{ height: 48 }}
      navbar={{ width: 224, breakpoint: 0 }}
      footer={{ height: 30 }}
      padding={0}
    >
      <AppShell.Header>
        <FrameHeader onLock={onLock} onClosed={onClosed} />
      </AppShell.Header>
      <AppShell.Navbar p="xs">
        <FrameNav section={section} onOpen={open} waiting={{ fixes: toFix, 'same-person': waiting }} />
      </AppShell.Navbar>
      <AppShell.Main className="desk-canvas" h="100dvh" style={{ overflow: 'hidden' }}>
        <div style={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
          <UnsavedStrip />
          <div style={{ flex: 1, minHeight: 0, overflow: 'auto' }}>
            <ErrorBoundary key={`${section}${importing === null ? '' : '-import'}`}>{screen()}</ErrorBoundary>
          </div>
        </div>
      </AppShell.Main>
      <AppShell.Footer>
        <WithSituation>
          {({ answer, isCurrent }) => (
            <WhereStrip
              situation={answer?.situation ?? null}
              isCurrent={isCurrent}
              onShow={showPart(answer)}
            />
          )}
        </WithSituation>
      </AppShell.Footer>
    </AppShell>
  );
}
