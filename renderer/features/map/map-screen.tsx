import { Button, Tabs, VisuallyHidden } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Advisory } from '../../../shared/model/advisory';
import type { GeoPoint, PlanGeometry } from '../../../shared/model/geometry';
import { advisoryIdSchema } from '../../../shared/model/ids';
import type { Place } from '../../../shared/model/place';
import type { Route } from '../../../shared/model/route';
import { planSettings } from '../../../shared/planning/travellers';
import { useDesk, useRevision } from '../../desk/use-desk';
import { FileDrop } from '../../ui/file-drop';
import { useText } from '../../ui/text';
import type { SituationReply } from '../../workers/situation-protocol';
import { Advisories } from './advisories/advisories';
import { emptyAdvisory } from './advisories/advisory-draft';
import { useDrawnAdvisories } from './advisories/use-drawn-advisories';
import { MapCanvas } from './canvas/map-canvas';
import type { MapHandle } from './canvas/map-canvas';
import type { DrawnRoute } from './canvas/draw-routes';
import type { MapThing } from './canvas/paint-scene';
import type { DrawingTool } from './canvas/sketch';
import { keptView, keepView } from './kept-view';
import { LookTab } from './look-tab';
import { useMapLook } from './map-look';
import { OwnMapPanel } from './own-map-panel';
import { MapTools } from './map-tools';
import classes from './map.module.css';
import { PrintMapDialog } from './paper/print-map-dialog';
import { PeopleTab } from './people-tab';
import { PlacePanel } from './place-panel';
import { PlaceSearch } from './place-search';
import { PlacesTab } from './places-tab';
import { RoutePanel } from './routes/route-panel';
import { RoutesTab } from './routes/routes-tab';
import { usePlanRoutes } from './routes/use-plan-routes';
import { SelectionPanel } from './selection-panel';
import { UnsupportedPanel } from './unsupported-panel';
import { useCrowds } from './use-crowds';
import { useOwnMap } from './use-own-map';
import { usePlacePeople } from './use-place-people';
import type { SearchHit } from './use-place-search';
import type { Selection } from './use-selection';
import { useSelection } from './use-selection';
import { useUnsupported } from './use-unsupported';

interface MapScreenProps {
  /** The people in each part of the situation; null while they are counted. */
  readonly whereabouts: SituationReply['people'] | null;
  /** Opens people in the roster. */
  readonly onShow: (label: string, ids: ReadonlySet<string>) => void;
  /** Whether it opens with the unsupported people. */
  readonly startsUnsupported: boolean;
  /** Opens the scenarios, after one was made here. */
  readonly onWhatIf: () => void;
}

type Tab = 'people' | 'places' | 'routes' | 'advisories' | 'look';

/** What is being drawn, and who asked for it. */
interface Drawing {
  readonly tool: DrawingTool;
  readonly done: (geometry: PlanGeometry) => void;
}

/** What takes the place of the lists beside the map. */
type Detail =
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'selection'; readonly selection: Selection }
  | { readonly kind: 'route'; readonly route: Route | null }
  | {
      readonly kind: 'place';
      readonly place: Place | null;
      readonly at: GeoPoint | null;
      readonly name: string;
    };

const noRoutes: readonly DrawnRoute[] = [];

/** Where everybody and everything is: the map, and beside it the same as lists. */
export function MapScreen({ whereabouts, onShow, startsUnsupported, onWhatIf }: MapScreenProps) {
  const text = useText();
  const desk = useDesk();
  const revision = useRevision('place', 'settings');
  const map = useRef<MapHandle>(null);
  const [look, setLook] = useMapLook();
  const [tab, setTab] = useState<Tab>('people');
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [detail, setDetail] = useState<Detail | null>(startsUnsupported ? { kind: 'unsupported' } : null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [marked, setMarked] = useState<GeoPoint | null>(null);
  const [found, setFound] = useState<{ readonly name: string; readonly point: GeoPoint } | null>(null);
  const crowds = useCrowds(look.by, whereabouts);
  const { selectIn, selectSpots, selectPerson } = useSelection(crowds);
  const unsupported = useUnsupported(crowds, whereabouts);
  const placePeople = usePlacePeople();
  const advisories = useDrawnAdvisories(look.shown.withdrawn);
  const routes = usePlanRoutes();
  const drawnRoutes = useMemo(
    () =>
      routes
        .filter(({ line }) => line.length > 0)
        .map(({ route, line, advisory, isStale }) => ({
          ...{ id: route.id, line, isStale },
          level: advisory?.level ?? null,
        })),
    [routes],
  );
  const [begun, setBegun] = useState<Advisory | null>(null);
  // The revision stands for the table, which is altered in place.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  const places = useMemo(() => [...desk.plan.place.values()], [desk, revision]);
  const { defaultCountry } = planSettings(desk.plan);
  const [isReady, setReady] = useState(false);
  const own = useOwnMap(map, isReady, defaultCountry);
  const [start] = useState(() => keptView(desk));
  const [isPrinting, setPrinting] = useState(false);

  const draw = useCallback((tool: DrawingTool, done: Drawing['done']) => setDrawing({ tool, done }), []);
  const close = useCallback(() => {
    setDetail(null);
    setChosen(null);
    setMarked(null);
  }, []);

  const goTo = ({ latitude, longitude }: GeoPoint, zoom = 9): void => {
    map.current?.goTo({ latitude, longitude, zoom });
  };
  const openPlace = (id: string): void => {
    setChosen(id);
    setTab('places');
    setDetail({ kind: 'place', place: desk.plan.place.get(id) ?? null, at: null, name: '' });
  };
  const openRoute = (id: string | null): void => {
    setChosen(id);
    setTab('routes');
    setDetail({ kind: 'route', route: (id === null ? undefined : desk.plan.route.get(id)) ?? null });
  };
  const blockRoute = ({ from, to, name }: Route): void => {
    const id = advisoryIdSchema.parse(crypto.randomUUID());
    const advisory = emptyAdvisory(id, 'closed-route', new Date().toISOString());
    setBegun({ ...advisory, places: [from, to], title: name });
    close();
    setTab('advisories');
  };
  const openSelection = (selection: Selection, key: string | null): void => {
    setChosen(key);
    setDetail({ kind: 'selection', selection });
  };
  const pick = (thing: MapThing | null): void => {
    switch (thing?.kind) {
      case 'people':
        setTab('people');
        openSelection(selectSpots(thing.mark.spots()), thing.mark.key);
        break;
      case 'place':
        openPlace(thing.id);
        break;
      case 'route':
        openRoute(thing.id);
        break;
      case 'advisory':
        setTab('advisories');
        setDetail(null);
        setChosen(thing.id);
        break;
      case undefined:
        setChosen(null);
        break;
    }
  };
  const lasso = (): void =>
    draw('area', (area) => {
      setTab('people');
      openSelection(selectIn(area, text('map.selected-area')), null);
    });
  const addPlace = (at: GeoPoint | null, name = ''): void => {
    setTab('places');
    setChosen(null);
    setMarked(at);
    setDetail({ kind: 'place', place: null, at, name });
  };

  const showFound = ({ kind, id, name, point }: SearchHit): void => {
    if (point !== null) {
      goTo(point, kind === 'country' ? 6 : kind === 'province' ? 8 : 11);
    }
    if (kind === 'own') {
      openPlace(id);
    } else if (kind === 'person') {
      openSelection(selectPerson(id, name), null);
    } else {
      setDetail(null);
      setFound(point === null ? null : { name, point });
    }
    setMarked(kind === 'own' ? null : point);
  };

  return (
    <FileDrop hint={text('map.own-drop')} onFiles={(files) => void own.open(files)}>
      {isPrinting && (
        <PrintMapDialog map={map} crowds={crowds} by={look.by} onClose={() => setPrinting(false)} />
      )}
      <div className={classes.screen}>
        <section className={classes.map} aria-label={text('map.title')}>
          <VisuallyHidden component="h1">{text('map.title')}</VisuallyHidden>
          <MapCanvas
            ref={map}
            label={text('map.label')}
            start={start}
            homeCountry={defaultCountry}
            language={look.language}
            people={look.shown.people ? crowds.index : null}
            partColours={crowds.colours}
            places={look.shown.places ? places : []}
            routes={look.shown.routes ? drawnRoutes : noRoutes}
            advisories={look.shown.advisories ? advisories : []}
            chosen={chosen}
            marked={marked}
            hasNames={look.shown.names}
            tool={drawing?.tool ?? null}
            onDrawn={(geometry) => {
              setDrawing(null);
              drawing?.done(geometry);
            }}
            onToolEnd={() => setDrawing(null)}
            onReady={() => setReady(true)}
            onPick={pick}
            onView={(view) => keepView(desk, view)}
          />
          <PlaceSearch
            map={map}
            isReady={isReady}
            crowds={crowds}
            country={defaultCountry}
            onFound={showFound}
          />
          {found !== null && detail === null && marked !== null && (
            <div className={classes.found}>
              <Button size="compact-sm" onClick={() => addPlace(found.point, found.name)}>
                {text('map.search-add')}
              </Button>
            </div>
          )}
          <MapTools
            map={map}
            homeCountry={defaultCountry}
            onLasso={lasso}
            onPrint={() => setPrinting(true)}
            onAddPlace={() =>
              draw('point', (point) => {
                if (point.type === 'Point') {
                  addPlace({ longitude: point.coordinates[0], latitude: point.coordinates[1] });
                }
              })
            }
          />
        </section>
        <aside className={classes.panel} aria-label={text('map.panel')}>
          {detail?.kind === 'selection' && (
            <SelectionPanel
              selection={detail.selection}
              onSelection={(selection) => setDetail({ kind: 'selection', selection })}
              onShow={onShow}
              onGoTo={(point) => goTo(point, 12)}
              onPlace={(ids) => draw('point', (point) => placePeople(ids, point))}
              onClose={close}
            />
          )}
          {detail?.kind === 'unsupported' && (
            <UnsupportedPanel
              lines={unsupported}
              isKnown={whereabouts !== null && crowds.index !== null}
              hasAreas={places.some(({ kind }) => kind === 'supported-area')}
              onShow={onShow}
              onGoTo={goTo}
              onClose={close}
            />
          )}
          {detail?.kind === 'place' && (
            <PlacePanel
              key={detail.place?.id ?? 'new'}
              place={detail.place}
              at={detail.at}
              name={detail.name}
              onDraw={draw}
              onMark={setMarked}
              onSelect={(area, name) => openSelection(selectIn(area, name), null)}
              onClose={close}
            />
          )}
          {detail?.kind === 'route' && (
            <RoutePanel
              key={detail.route?.id ?? 'new'}
              route={detail.route}
              onDraw={draw}
              onBlock={blockRoute}
              onClose={close}
            />
          )}
          {detail === null && (
            <Tabs
              value={tab}
              onChange={(next) => {
                setBegun(null);
                setTab((next ?? 'people') as Tab); // the values of the tabs below
              }}
              keepMounted={false}
              className={classes.tabs}
            >
              <Tabs.List grow>
                <Tabs.Tab value="people">{text('map.tab-people')}</Tabs.Tab>
                <Tabs.Tab value="places">{text('map.tab-places')}</Tabs.Tab>
                <Tabs.Tab value="routes">{text('map.tab-routes')}</Tabs.Tab>
                <Tabs.Tab value="advisories">{text('map.tab-advisories')}</Tabs.Tab>
                <Tabs.Tab value="look">{text('map.tab-look')}</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="people" className={classes.tab}>
                <PeopleTab
                  crowds={crowds}
                  by={look.by}
                  onBy={(by) => setLook({ ...look, by })}
                  onGoTo={goTo}
                  onOpen={(spots) => openSelection(selectSpots(spots), null)}
                  onShow={onShow}
                  onDraw={draw}
                  unsupported={{
                    count: unsupported.length,
                    late: unsupported.filter(({ overdueDays }) => overdueDays > 0).length,
                  }}
                  onUnsupported={() => setDetail({ kind: 'unsupported' })}
                />
              </Tabs.Panel>
              <Tabs.Panel value="places" className={classes.tab}>
                <PlacesTab
                  places={places}
                  onActive={(place, at) => {
                    setChosen(place.id);
                    goTo(at);
                  }}
                  onOpen={({ id }) => openPlace(id)}
                  onAdd={() => addPlace(null)}
                />
              </Tabs.Panel>
              <Tabs.Panel value="routes" className={classes.tab}>
                <RoutesTab
                  routes={routes}
                  onActive={(id, at) => {
                    setChosen(id);
                    if (at !== null) {
                      goTo(at, 7);
                    }
                  }}
                  onOpen={openRoute}
                  onAdd={() => openRoute(null)}
                />
              </Tabs.Panel>
              <Tabs.Panel value="advisories" className={classes.tab}>
                <Advisories
                  chosen={chosen}
                  begun={begun}
                  onWhatIf={onWhatIf}
                  onChosen={setChosen}
                  onGoTo={goTo}
                  onDraw={draw}
                  onShow={onShow}
                />
              </Tabs.Panel>
              <Tabs.Panel value="look" className={classes.tab}>
                <LookTab look={look} onLook={setLook}>
                  <OwnMapPanel
                    maps={own.maps}
                    onFiles={(files) => void own.open(files)}
                    onKeep={own.keep}
                    onRemove={own.remove}
                  />
                </LookTab>
              </Tabs.Panel>
            </Tabs>
          )}
        </aside>
      </div>
    </FileDrop>
  );
}
