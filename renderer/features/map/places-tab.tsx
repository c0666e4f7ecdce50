import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { GeoPoint } from '../../../shared/model/geometry';
import type { Place } from '../../../shared/model/place';
import { useText } from '../../ui/text';
import classes from './map.module.css';
import { PlaceIcon } from './place-icon';
import { pointOfPlace } from './point-of-place';
import { TwinList } from './twin-list';

interface PlacesTabProps {
  readonly places: readonly Place[];
  readonly onActive: (place: Place, at: GeoPoint) => void;
  readonly onOpen: (place: Place) => void;
  readonly onAdd: () => void;
}

/** The places of the plan as a list. */
export function PlacesTab({ places, onActive, onOpen, onAdd }: PlacesTabProps) {
  const text = useText();
  const sorted = useMemo(
    () =>
      places.toSorted((a, b) =>
        a.kind === b.kind ? a.name.localeCompare(b.name) : a.kind < b.kind ? -1 : 1,
      ),
    [places],
  );
  const about = ({ kind, capacity, opensAt, closesAt }: Place): string =>
    text('map.place-about', {
      kind: text(`map.kind-${kind}`),
      capacity: capacity ?? -1,
      hours:
        opensAt === '' || closesAt === '' ? 'none' : text('map.place-hours', { from: opensAt, to: closesAt }),
    });
  return (
    <>
      <Group p="sm" justify="flex-end">
        <Button size="compact-md" leftSection={<IconPlus size={15} aria-hidden />} onClick={onAdd}>
          {text('map.places-add')}
        </Button>
      </Group>
      {places.length === 0 ? (
        <Text px="sm" size="sm" c="dimmed">
          {text('map.places-none')}
        </Text>
      ) : (
        <TwinList
          label={text('map.places-list')}
          items={sorted}
          keyOf={({ id }) => id}
          rowHeight={46}
          onActive={(place) => {
            const at = pointOfPlace(place);
            if (at !== null) {
              onActive(place, at);
            }
          }}
          onOpen={onOpen}
          row={(place) => (
            <>
              <PlaceIcon kind={place.kind} />
              <span className={classes.twoLines}>
                <bdi className={classes.name}>{place.name}</bdi>
                <span className={classes.note}>{about(place)}</span>
              </span>
            </>
          )}
        />
      )}
    </>
  );
}
