import { Button, Group, Text } from '@mantine/core';
import { IconPlus, IconRoad, IconRoadOff } from '@tabler/icons-react';
import type { GeoPoint } from '../../../../shared/model/geometry';
import { routeName } from '../../../../shared/reach/road-network';
import { useText } from '../../../ui/text';
import classes from '../map.module.css';
import { TwinList } from '../twin-list';
import type { PlanRoute } from './use-plan-routes';

interface RoutesTabProps {
  readonly routes: readonly PlanRoute[];
  readonly onActive: (id: string, at: GeoPoint | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
}

/** The roads of the plan as a list: how far, and what is said of them. */
export function RoutesTab({ routes, onActive, onOpen, onAdd }: RoutesTabProps) {
  const text = useText();
  const about = ({ route, line, kilometres, advisory, isStale }: PlanRoute): string =>
    line.length === 0
      ? text('map.route-lost')
      : text('map.route-about', {
          km: Math.round(kilometres),
          hours: route.hours ?? -1,
          said: advisory === null ? 'none' : text(`advisories.kind-${advisory.kind}`),
          isOld: isStale ? 'yes' : 'no',
        });
  const show = ({ route, line }: PlanRoute): void => {
    const middle = line[Math.floor(line.length / 2)];
    onActive(route.id, middle === undefined ? null : { longitude: middle[0], latitude: middle[1] });
  };
  return (
    <>
      <Group p="sm" justify="flex-end">
        <Button size="compact-md" leftSection={<IconPlus size={15} aria-hidden />} onClick={onAdd}>
          {text('map.routes-add')}
        </Button>
      </Group>
      {routes.length === 0 ? (
        <Text px="sm" size="sm" c="dimmed">
          {text('map.routes-none')}
        </Text>
      ) : (
        <TwinList
          label={text('map.routes-list')}
          items={routes}
          keyOf={({ route }) => route.id}
          rowHeight={46}
          onActive={show}
          onOpen={(one) => {
            show(one);
            onOpen(one.route.id);
          }}
          row={(one) => (
            <>
              {one.line.length === 0 || one.advisory?.level === 'closed' ? (
                <IconRoadOff size={18} aria-hidden />
              ) : (
                <IconRoad size={18} aria-hidden />
              )}
              <span className={classes.twoLines}>
                <bdi className={classes.name}>{routeName(one.route)}</bdi>
                <span className={classes.note}>{about(one)}</span>
              </span>
            </>
          )}
        />
      )}
    </>
  );
}
