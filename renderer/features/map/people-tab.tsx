import { Button, Group, Loader, SegmentedControl, Text } from '@mantine/core';
import { IconLifebuoy } from '@tabler/icons-react';
import { useId, useMemo } from 'react';
import { majorCategories } from '../../../shared/model/person';
import type { GeoPoint } from '../../../shared/model/geometry';
import { whereabouts } from '../../../shared/planning/where-everybody-is';
import { useText } from '../../ui/text';
import type { RingsBy } from './count-people';
import { LostPanel } from './lost-panel';
import type { DrawOnMap } from './lost-panel';
import classes from './map.module.css';
import { RingLegend } from './ring-legend';
import { TwinList } from './twin-list';
import type { Crowds } from './use-crowds';

interface PeopleTabProps {
  readonly crowds: Crowds;
  readonly by: RingsBy;
  readonly onBy: (by: RingsBy) => void;
  readonly onGoTo: (at: GeoPoint) => void;
  /** Opens the people of spots, by their numbers. */
  readonly onOpen: (spots: readonly number[]) => void;
  readonly onShow: (label: string, ids: ReadonlySet<string>) => void;
  readonly onDraw: DrawOnMap;
  /** Unsupported people, and how many of them were to be contacted by now. */
  readonly unsupported: { readonly count: number; readonly late: number };
  readonly onUnsupported: () => void;
}

/** People of one place name. */
interface PlaceRow {
  readonly name: string;
  readonly people: number;
  readonly spots: readonly number[];
  readonly at: GeoPoint;
}

function rowsOf({ spots }: Crowds): PlaceRow[] {
  const rows = new Map<string, { name: string; people: number; spots: number[]; at: GeoPoint }>();
  spots.forEach((spot, index) => {
    const row = rows.get(spot.name) ?? { name: spot.name, people: 0, spots: [], at: spot };
    rows.set(spot.name, row);
    row.people += spot.people.length;
    row.spots.push(index);
  });
  return [...rows.values()].sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
}

/** Everybody by place, as the map shows it, and those whose place is not known. */
export function PeopleTab(props: PeopleTabProps) {
  const { crowds, by, onBy, onGoTo, onOpen, onShow, onDraw, unsupported, onUnsupported } = props;
  const text = useText();
  const byId = useId();
  const rows = useMemo(() => rowsOf(crowds), [crowds]);
  const onMap = rows.reduce((sum, { people }) => sum + people, 0);
  const lost = crowds.lost.reduce((sum, { people }) => sum + people.length, 0);
  const totals = useMemo(
    () =>
      crowds.counted.reduce<readonly number[]>(
        (sums, { parts }) => parts.map((count, part) => count + (sums[part] ?? 0)),
        [],
      ),
    [crowds],
  );
  const parts =
    by === 'status'
      ? whereabouts.map((part) => text(`where.part-${part}`))
      : [...majorCategories.map((category) => text('map.category', { category })), text('map.category-none')];
  if (crowds.index === null) {
    return (
      <Group gap="xs" p="sm" role="status">
        <Loader size="xs" />
        <Text size="sm">{text('map.counting')}</Text>
      </Group>
    );
  }
  if (onMap + lost === 0) {
    return (
      <Text p="sm" size="sm" c="dimmed">
        {text('map.nobody')}
      </Text>
    );
  }
  return (
    <>
      <div className={classes.section}>
        <Group gap="xs" justify="space-between" wrap="nowrap">
          <Text size="sm" id={byId}>
            {text('map.by')}
          </Text>
          <SegmentedControl
            size="xs"
            aria-labelledby={byId}
            value={by}
            onChange={onBy}
            data={[
              { value: 'status', label: text('map.by-status') },
              { value: 'priority', label: text('map.by-priority') },
            ]}
          />
        </Group>
        <RingLegend parts={parts} counts={totals} colours={crowds.colours} />
        <div>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconLifebuoy size={15} aria-hidden />}
            onClick={onUnsupported}
          >
            {text('unsupported.open', unsupported)}
          </Button>
        </div>
      </div>
      <Text size="sm" fw={600} px="sm" pt="xs" role="status">
        {text('map.on-map', { count: onMap })}
      </Text>
      <TwinList
        label={text('map.people-list')}
        items={rows}
        keyOf={({ name }) => name}
        rowHeight={34}
        onActive={({ at }) => onGoTo(at)}
        onOpen={({ spots, at }) => {
          onGoTo(at);
          onOpen(spots);
        }}
        row={({ name, people }) => (
          <>
            <bdi className={classes.name}>{name || text('map.exact-points')}</bdi>
            <span className={classes.number}>{text('map.count', { count: people })}</span>
          </>
        )}
      />
      {lost > 0 && <LostPanel lost={crowds.lost} count={lost} onShow={onShow} onDraw={onDraw} />}
    </>
  );
}
