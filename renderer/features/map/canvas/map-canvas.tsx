import { useComputedColorScheme } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Ref } from 'react';
import 'leaflet/dist/leaflet.css';
import { attributions } from '../../../../shared/places/attributions';
import type { GeoPoint, PlanGeometry } from '../../../../shared/model/geometry';
import type { Place } from '../../../../shared/model/place';
import { useText } from '../../../ui/text';
import { openMapTiles } from '../../../workers/map-tiles-client';
import type { MapTiles } from '../../../workers/map-tiles-client';
import type { Bounds } from '../../../workers/map-tiles-protocol';
import type { PeopleIndex } from '../people-index';
import { createDeskMap } from './desk-map';
import type { DeskMap, MapView } from './desk-map';
import type { DrawnAdvisory } from './draw-advisories';
import type { DrawnRoute } from './draw-routes';
import { forgetWidths } from './draw-labels';
import type { MapLanguage } from './draw-labels';
import classes from './map-canvas.module.css';
import { mapColours } from './map-colours';
import type { MapColours } from './map-colours';
import type { MapThing, Scene } from './paint-scene';
import { SketchBar } from './sketch-bar';
import type { DrawingTool } from './sketch';

/** What the screen around a map can make it do. */
export interface MapHandle extends Pick<
  DeskMap,
  'goTo' | 'fit' | 'zoomBy' | 'snapshot' | 'labels' | 'setCity'
> {
  readonly tiles: MapTiles;
}

interface MapCanvasProps {
  /** What the map shows, for those who do not see it. */
  readonly label: string;
  /** Where it opens; the country of `homeCountry` where this is null. */
  readonly start: MapView | null;
  /** ISO 3166-1 alpha-2. */
  readonly homeCountry: string;
  readonly language: MapLanguage;
  readonly people?: PeopleIndex | null;
  /** The colours of the parts of every crowd, in their order. */
  readonly partColours?: (colours: MapColours) => readonly string[];
  readonly places?: readonly Place[];
  readonly routes?: readonly DrawnRoute[];
  readonly advisories?: readonly DrawnAdvisory[];
  readonly chosen?: string | null;
  readonly marked?: GeoPoint | null;
  readonly hasNames?: boolean;
  /** What is being drawn; null while the map is only looked at. */
  readonly tool?: DrawingTool | null;
  readonly onDrawn?: (geometry: PlanGeometry) => void;
  readonly onToolEnd?: () => void;
  /** Something was clicked, or bare ground. */
  readonly onPick?: (thing: MapThing | null, at: GeoPoint) => void;
  readonly onView?: (view: MapView, bounds: Bounds) => void;
  readonly onReady?: () => void;
  readonly ref?: Ref<MapHandle>;
}

const noPlaces: readonly Place[] = [];
const noRoutes: readonly DrawnRoute[] = [];
const noAdvisories: readonly DrawnAdvisory[] = [];
const noColours = (): readonly string[] => [];

/** A map of the world with the people, places and advisories that it is given. Nothing of it comes from a network. */
export function MapCanvas(props: MapCanvasProps) {
  const { label, homeCountry, language, people = null, partColours = noColours } = props;
  const { places = noPlaces, routes = noRoutes, advisories = noAdvisories } = props;
  const { chosen = null, marked = null } = props;
  const { hasNames = true, tool = null, ref } = props;
  const text = useText();
  const scheme = useComputedColorScheme('light');
  const element = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<{ readonly desk: DeskMap; readonly tiles: MapTiles } | null>(null);
  const [corners, setCorners] = useState(0);
  const colours = mapColours(scheme);
  const scene = useMemo(
    (): Scene => ({
      colours,
      scheme,
      language,
      homeCountry,
      people,
      partColours: partColours(colours),
      places,
      routes,
      advisories,
      chosen,
      marked,
      hasNames,
    }),
    [
      colours,
      scheme,
      language,
      homeCountry,
      people,
      partColours,
      places,
      routes,
      advisories,
      chosen,
      marked,
      hasNames,
    ],
  );
  const latest = useRef({ props, scene });
  useEffect(() => {
    latest.current = { props, scene };
  });

  useEffect(() => {
    const tiles = openMapTiles();
    let isGone = false;
    let desk: DeskMap | null = null;
    const begin = async (): Promise<void> => {
      const first = latest.current;
      tiles.setLook(first.scene.colours, first.props.homeCountry);
      const at = first.props.start ?? (await tiles.extent(first.props.homeCountry));
      if (isGone || element.current === null) {
        return;
      }
      desk = createDeskMap(
        element.current,
        tiles,
        { scene: latest.current.scene, start: at },
        {
          onPick: ([hit], point) => latest.current.props.onPick?.(hit?.thing ?? null, point),
          onView: (view, bounds) => latest.current.props.onView?.(view, bounds),
          onDrawn: (geometry) => latest.current.props.onDrawn?.(geometry),
          onSketch: setCorners,
        },
      );
      setMap({ desk, tiles });
      latest.current.props.onReady?.();
      // Names that were written before their font was there are written again.
      await Promise.all([
        document.fonts.load("12px 'Noto Sans'"),
        document.fonts.load("12px 'Noto Sans Arabic'", 'م'),
      ]);
      forgetWidths();
      desk.show(latest.current.scene);
    };
    void begin();
    return () => {
      isGone = true;
      desk?.remove();
      tiles.close();
    };
  }, []);

  useEffect(() => map?.desk.show(scene), [map, scene]);
  useEffect(() => {
    map?.desk.setTool(tool);
    if (map !== null && tool !== null) {
      // So that the keys that move the map and add corners work at once.
      element.current?.focus({ preventScroll: true });
    }
  }, [map, tool]);
  useImperativeHandle(
    ref,
    // A screen calls this on what somebody does, and nobody can do anything before there is a map.
    () => (map === null ? (null as never) : { ...map.desk, tiles: map.tiles }),
    [map],
  );
  useHotkeys(tool === null ? [] : [['Escape', () => props.onToolEnd?.()]]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const sketch = map?.desk.sketch;
    if (sketch === undefined || tool === null || event.target !== element.current) {
      return;
    }
    switch (event.key) {
      case ' ':
        sketch.addMiddle();
        break;
      case 'Enter':
        if (corners === 0 || tool === 'point') {
          sketch.addMiddle();
        } else {
          sketch.finish();
        }
        break;
      case 'Backspace':
        sketch.removeLast();
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div className={classes.frame}>
      <div
        ref={element}
        className={classes.map}
        role="application"
        tabIndex={0}
        aria-label={label}
        aria-roledescription={text('map.role')}
        onKeyDown={onKeyDown}
      />
      {tool !== null && <span className={classes.crosshair} aria-hidden />}
      {tool !== null && map !== null && (
        <SketchBar
          tool={tool}
          corners={corners}
          onAdd={map.desk.sketch.addMiddle}
          onBack={map.desk.sketch.removeLast}
          onFinish={map.desk.sketch.finish}
          onCancel={() => props.onToolEnd?.()}
        />
      )}
      <p className={classes.attribution}>
        {attributions
          .map(({ name, licence }) =>
            text('map.attribution', { name, licence: licence === 'public domain' ? 'none' : licence }),
          )
          .join(' · ')}
      </p>
    </div>
  );
}
