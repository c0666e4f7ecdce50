import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { PlanGeometry } from '../../../shared/model/geometry';
import { countryNameOfAlpha2 } from '../../ui/country-names';
import { useText } from '../../ui/text';
import type { LostWithProposals } from '../../workers/people-map-protocol';
import type { DrawingTool } from './canvas/sketch';
import classes from './map.module.css';
import { useNamePlace } from './use-name-place';

/** Lets something be drawn on the map. */
export type DrawOnMap = (tool: DrawingTool, done: (geometry: PlanGeometry) => void) => void;

interface LostPanelProps {
  readonly lost: readonly LostWithProposals[];
  readonly count: number;
  readonly onShow: (label: string, ids: ReadonlySet<string>) => void;
  readonly onDraw: DrawOnMap;
}

/** More than these would bury the map; the rest is shown when it is asked for. */
const firstShown = 20;

/** People whose place is not known, by what the roster says, each with the places that may be meant. */
export function LostPanel({ lost, count, onShow, onDraw }: LostPanelProps) {
  const text = useText();
  const namePlace = useNamePlace();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? lost : lost.slice(0, firstShown);
  return (
    <section className={classes.lost} aria-label={text('map.lost-title')} tabIndex={0}>
      <Text size="sm" fw={600} role="status">
        {text('map.not-found', { count })}
      </Text>
      {shown.map(({ text: said, people, proposals }) => (
        <div
          key={said}
          className={classes.lostRow}
          role="group"
          aria-label={said || text('map.lost-none-said')}
        >
          <Group justify="space-between" wrap="nowrap" gap="xs">
            <bdi className={classes.name}>{said === '' ? <i>{text('map.lost-none-said')}</i> : said}</bdi>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={text('map.lost-people', { count: people.length })}
              onClick={() => onShow(said || text('map.lost-none-said'), new Set(people))}
            >
              {text('map.lost-people', { count: people.length })}
            </Button>
          </Group>
          {said !== '' && (
            <Group gap={4}>
              {proposals.map((place) => (
                <Button
                  key={`${place.name} ${place.latitude}`}
                  size="compact-xs"
                  variant="light"
                  title={text('map.lost-take-about', {
                    text: said,
                    name: place.name,
                    country: countryNameOfAlpha2(place.country),
                  })}
                  onClick={() => namePlace(said, place)}
                >
                  {text('map.lost-take', { name: place.name, country: countryNameOfAlpha2(place.country) })}
                </Button>
              ))}
              <Button
                size="compact-xs"
                variant="default"
                aria-label={text('map.lost-point-about', { text: said })}
                onClick={() =>
                  onDraw('point', (point) => {
                    if (point.type === 'Point') {
                      const [longitude, latitude] = point.coordinates;
                      namePlace(said, { name: said, latitude, longitude });
                    }
                  })
                }
              >
                {text('map.lost-point')}
              </Button>
            </Group>
          )}
        </div>
      ))}
      {lost.length > shown.length && (
        <Button size="compact-sm" variant="subtle" onClick={() => setShowsAll(true)}>
          {text('map.lost-more', { count: lost.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
