import { Button, Group, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { IconPolygon, IconPointer, IconUsers } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { message } from '../../../shared/messages/message';
import { creation, deletion, edits } from '../../../shared/model/apply-changes';
import type { GeoPoint, PlanGeometry } from '../../../shared/model/geometry';
import { placeKinds } from '../../../shared/model/place';
import type { Place } from '../../../shared/model/place';
import { formatCoordinates } from '../../../shared/places/format-coordinates';
import { parseCoordinates } from '../../../shared/places/parse-coordinates';
import { emptyPlace, isZone } from '../../../shared/places/empty-place';
import { useDesk } from '../../desk/use-desk';
import { PlainForm } from '../../ui/plain-form';
import { useSentence, useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { BackButton } from './back-button';
import { RecordButtons } from './record-buttons';
import type { DrawOnMap } from './lost-panel';
import classes from './map.module.css';
import { draftOfPlace, readPlaceDraft } from './place-draft';
import type { PlaceDraft, PlaceProblems } from './place-draft';

interface PlacePanelProps {
  /** Null for a new one. */
  readonly place: Place | null;
  /** Where a new one is, and what it is called, as far as that is said. */
  readonly at: GeoPoint | null;
  readonly name: string;
  readonly onDraw: DrawOnMap;
  /** Shows a point that the form speaks of. */
  readonly onMark: (at: GeoPoint | null) => void;
  readonly onSelect: (area: PlanGeometry, name: string) => void;
  readonly onClose: () => void;
}

type TextField = Exclude<keyof PlaceDraft, 'kind' | 'area'>;

/** The form of a place of the plan. */
export function PlacePanel({ place, at, name, onDraw, onMark, onSelect, onClose }: PlacePanelProps) {
  const text = useText();
  const sentence = useSentence();
  const desk = useDesk();
  const notices = useNotices();
  const form = useRef<HTMLDivElement>(null);
  const [base] = useState(() => place ?? { ...emptyPlace(crypto.randomUUID(), 'assembly-point'), name });
  const [draft, setDraft] = useState(() => {
    const point = place?.point ?? at;
    return draftOfPlace(base, point === null ? '' : formatCoordinates(point, 'decimal'));
  });
  const [problems, setProblems] = useState<PlaceProblems>({});
  const zone = isZone(draft.kind);

  const field = (key: TextField) => ({
    label: text(`map.place-${fieldNames[key]}`),
    value: draft[key],
    error: problems[key] && sentence(problems[key]),
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setDraft({ ...draft, [key]: value }),
  });
  const save = (): void => {
    const read = readPlaceDraft(draft, base);
    flushSync(() => setProblems(read.problems));
    if (Object.keys(read.problems).length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
      return;
    }
    const label = message(place === null ? 'map.place-step-add' : 'map.place-step-edit', {
      name: read.place.name,
    });
    const changes = place === null ? [creation('place', read.place)] : edits('place', place, read.place);
    if (notices.accepted(desk.commit(label, changes))) {
      onClose();
    }
  };
  const remove = (): void => {
    if (place !== null) {
      const label = message('map.place-step-delete', { name: place.name });
      if (notices.accepted(desk.commit(label, [deletion('place', place)]))) {
        notices.done(label);
        onClose();
      }
    }
  };

  return (
    <div className={classes.form} ref={form}>
      <BackButton label={text('map.selected-close')} onClick={onClose} />
      <Title order={2} size="h5">
        {place === null ? text('map.place-new') : text('map.place-edit', { name: place.name })}
      </Title>
      <PlainForm onSubmit={save}>
        <Stack gap="xs">
          <Select
            label={text('map.place-kind')}
            allowDeselect={false}
            value={draft.kind}
            onChange={(kind) => {
              if (kind !== null) {
                setDraft({ ...draft, kind });
              }
            }}
            data={placeKinds.map((kind) => ({ value: kind, label: text(`map.kind-${kind}`) }))}
          />
          <TextInput {...field('name')} data-autofocus required />
          {zone ? (
            <Group justify="space-between" align="flex-end">
              <Text size="sm" c={problems.area === undefined ? 'dimmed' : 'var(--mantine-color-error)'}>
                {problems.area !== undefined
                  ? sentence(problems.area)
                  : draft.area === null
                    ? text('map.place-area-none')
                    : text('map.place-area', { corners: cornersOf(draft.area) })}
              </Text>
              <Button
                size="compact-md"
                variant="default"
                leftSection={<IconPolygon size={15} aria-hidden />}
                data-invalid={problems.area === undefined ? undefined : true}
                onClick={() => onDraw('area', (area) => setDraft((now) => ({ ...now, area })))}
              >
                {text('map.place-draw-area')}
              </Button>
            </Group>
          ) : (
            <>
              <TextInput
                {...field('where')}
                description={text('map.place-point-about')}
                onBlur={() => {
                  const read = parseCoordinates(draft.where);
                  onMark(read?.ok === true ? read.value : null);
                }}
              />
              <div>
                <Button
                  size="compact-md"
                  variant="default"
                  leftSection={<IconPointer size={15} aria-hidden />}
                  onClick={() =>
                    onDraw('point', (point) => {
                      if (point.type === 'Point') {
                        const [longitude, latitude] = point.coordinates;
                        onMark({ latitude, longitude });
                        setDraft((now) => ({
                          ...now,
                          where: formatCoordinates({ latitude, longitude }, 'decimal'),
                        }));
                      }
                    })
                  }
                >
                  {text('map.place-draw-point')}
                </Button>
              </div>
            </>
          )}
          <TextInput {...field('capacity')} inputMode="numeric" />
          <Group grow gap="xs" align="flex-start">
            <TextInput {...field('opensAt')} placeholder={text('map.place-opens-like')} />
            <TextInput {...field('closesAt')} placeholder={text('map.place-closes-like')} />
          </Group>
          <TextInput {...field('audience')} />
          <TextInput {...field('contact')} />
          <Textarea
            {...field('otherNames')}
            description={text('map.place-other-names-about')}
            autosize
            minRows={1}
          />
          <Textarea {...field('notes')} autosize minRows={2} />
          {place?.area != null && (
            <Button
              variant="default"
              leftSection={<IconUsers size={15} aria-hidden />}
              onClick={() => place.area !== null && onSelect(place.area, place.name)}
            >
              {text('map.place-select')}
            </Button>
          )}
          <RecordButtons onDelete={place === null ? null : remove} onCancel={onClose} />
        </Stack>
      </PlainForm>
    </div>
  );
}

const fieldNames = {
  name: 'name',
  otherNames: 'other-names',
  where: 'point',
  capacity: 'capacity',
  opensAt: 'opens',
  closesAt: 'closes',
  audience: 'audience',
  contact: 'contact',
  notes: 'notes',
} as const;

function cornersOf(area: PlanGeometry): number {
  return area.type === 'Polygon' ? (area.coordinates[0]?.length ?? 1) - 1 : area.coordinates.length;
}
