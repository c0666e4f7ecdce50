import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconMapPin, IconUsers, IconZoomIn } from '@tabler/icons-react';
import { personName } from '../../../shared/model/person';
import type { GeoPoint } from '../../../shared/model/geometry';
import type { PersonId } from '../../../shared/model/ids';
import { useTable } from '../../desk/use-desk';
import { useText } from '../../ui/text';
import { BackButton } from './back-button';
import classes from './map.module.css';
import { TwinList } from './twin-list';
import type { Selection } from './use-selection';

interface SelectionPanelProps {
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onShow: (label: string, ids: ReadonlySet<string>) => void;
  readonly onGoTo: (at: GeoPoint) => void;
  /** Asks for the point where these people are. */
  readonly onPlace: (ids: readonly PersonId[]) => void;
  readonly onClose: () => void;
}

/** Who is somewhere on the map, and what can be done with them. */
export function SelectionPanel(props: SelectionPanelProps) {
  const { selection, onSelection, onShow, onGoTo, onPlace, onClose } = props;
  const text = useText();
  const table = useTable('person');
  const { title, at, elsewhere, partly } = selection;
  const people = selection.people.flatMap((id) => table.get(id) ?? []);
  const label = text('map.selected-label', { title });
  return (
    <>
      <Stack gap="xs" p="sm" className={classes.head}>
        <BackButton label={text('map.selected-close')} onClick={onClose} />
        <div>
          <Title order={2} size="h5">
            <bdi>{title}</bdi>
          </Title>
          <Text size="sm" role="status">
            {text('map.selected-people', { people: people.length, households: selection.households })}
          </Text>
        </div>
        {partly > 0 && (
          <div className={classes.warning}>
            <Text size="sm">{text('map.selected-partly', { households: partly })}</Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() =>
                onSelection({
                  ...selection,
                  people: [...selection.people, ...elsewhere],
                  elsewhere: [],
                  partly: 0,
                })
              }
            >
              {text('map.selected-whole', { count: elsewhere.length })}
            </Button>
          </div>
        )}
        <Group gap={6}>
          <Button
            size="compact-md"
            disabled={people.length === 0}
            leftSection={<IconUsers size={15} aria-hidden />}
            onClick={() => onShow(label, new Set(people.map(({ id }) => id)))}
          >
            {text('map.selected-show')}
          </Button>
          <Button
            size="compact-md"
            variant="default"
            disabled={people.length === 0}
            leftSection={<IconMapPin size={15} aria-hidden />}
            onClick={() => onPlace(people.map(({ id }) => id))}
          >
            {text('map.selected-place')}
          </Button>
          {at !== null && (
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconZoomIn size={15} aria-hidden />}
              onClick={() => onGoTo(at)}
            >
              {text('map.selected-zoom')}
            </Button>
          )}
        </Group>
      </Stack>
      <TwinList
        label={text('map.selected-list')}
        items={people}
        keyOf={({ id }) => id}
        rowHeight={34}
        onOpen={(person) => onShow(personName(person), new Set([person.id]))}
        row={(person) => (
          <>
            <bdi className={classes.name}>{personName(person)}</bdi>
            <bdi className={classes.note}>{person.location}</bdi>
          </>
        )}
      />
    </>
  );
}
