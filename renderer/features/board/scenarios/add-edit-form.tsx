import { Button, Group, NumberInput, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { departureName } from '../../../../shared/model/departure';
import type { ScenarioEdit } from '../../../../shared/model/scenario';
import { useTable } from '../../../desk/use-desk';
import { PlainForm } from '../../../ui/plain-form';
import { useText } from '../../../ui/text';
import { wallTime } from '../../../ui/wall-time';
import { editOf, emptyDraft } from './edit-draft';
import type { EditDraft } from './edit-draft';

const kinds = ['add-departure', 'cancel', 'delay', 'seats', 'scale-seats', 'close-place'] as const;

/** Composes one thing that is different in a scenario. */
export function AddEditForm({ onAdd }: { readonly onAdd: (edit: ScenarioEdit) => void }) {
  const text = useText();
  const departures = useTable('departure');
  const [draft, setDraft] = useState<EditDraft>(emptyDraft);
  const set = (values: Partial<EditDraft>): void => setDraft((last) => ({ ...last, ...values }));
  const [newId, setNewId] = useState(() => `what-if-${crypto.randomUUID().slice(0, 8)}`);
  const edit = editOf(draft, departures, newId);
  const options = useMemo(
    () =>
      [...departures.values()]
        .filter(({ status }) => status !== 'cancelled' && status !== 'departed')
        .sort((a, b) => (a.departsAt < b.departsAt ? -1 : 1))
        .map((one) => ({ value: one.id, label: `${departureName(one)} ${wallTime(one.departsAt)}`.trim() })),
    [departures],
  );
  const places = useMemo(
    () =>
      [
        ...new Set(
          [...departures.values()].flatMap(({ origin, reportingPlace, legs }) => [
            origin,
            reportingPlace,
            ...legs.flatMap((leg) => [leg.origin, leg.destination]),
          ]),
        ),
      ]
        .filter((place) => place.trim() !== '')
        .sort(),
    [departures],
  );
  const departure = (label: 'scenario.departure' | 'scenario.like') => (
    <Select
      size="xs"
      w={230}
      searchable
      clearable={label === 'scenario.like'}
      label={text(label)}
      placeholder={label === 'scenario.like' ? text('scenario.like-none') : ''}
      data={options}
      value={draft.departureId || null}
      onChange={(id) => {
        const like = departures.get(id ?? '');
        set(
          label === 'scenario.departure' || like === undefined
            ? { departureId: id ?? '', ...(like === undefined ? {} : { seats: like.seats }) }
            : {
                departureId: like.id,
                origin: like.origin,
                destination: like.destination,
                seats: like.seats,
                departsAt: draft.departsAt || like.departsAt.slice(0, 16),
              },
        );
      }}
    />
  );
  const number = (
    label: 'scenario.hours' | 'scenario.seats' | 'scenario.percent',
    field: 'hours' | 'seats' | 'percent',
  ) => (
    <NumberInput
      size="xs"
      w={120}
      label={text(label)}
      min={field === 'hours' ? -240 : 0}
      max={field === 'percent' ? 1000 : 100_000}
      allowDecimal={field === 'hours'}
      value={draft[field]}
      onChange={(value) => set({ [field]: value })}
    />
  );
  const words = (
    label: 'scenario.departure-name' | 'scenario.origin' | 'scenario.destination',
    field: 'name' | 'origin' | 'destination',
  ) => (
    <TextInput
      size="xs"
      w={150}
      label={text(label)}
      value={draft[field]}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  );

  return (
    <PlainForm
      onSubmit={() => {
        if (edit !== null) {
          onAdd(edit);
          setDraft({ ...emptyDraft, kind: draft.kind });
          setNewId(`what-if-${crypto.randomUUID().slice(0, 8)}`);
        }
      }}
    >
      <Group gap={8} align="flex-end">
        <Select
          size="xs"
          w={190}
          label={text('scenario.kind')}
          allowDeselect={false}
          data={kinds.map((kind) => ({ value: kind, label: text(`scenario.kind-${kind}`) }))}
          value={draft.kind}
          onChange={(kind) => {
            const known = kinds.find((one) => one === kind);
            if (known !== undefined) {
              setDraft({ ...emptyDraft, kind: known });
            }
          }}
        />
        {draft.kind === 'add-departure' ? (
          <>
            {words('scenario.departure-name', 'name')}
            {departure('scenario.like')}
            {words('scenario.origin', 'origin')}
            {words('scenario.destination', 'destination')}
            <TextInput
              size="xs"
              w={180}
              type="datetime-local"
              label={text('scenario.departs')}
              value={draft.departsAt}
              onChange={(event) => set({ departsAt: event.currentTarget.value.slice(0, 16) })}
            />
            {number('scenario.seats', 'seats')}
          </>
        ) : null}
        {draft.kind === 'cancel' || draft.kind === 'delay' || draft.kind === 'seats'
          ? departure('scenario.departure')
          : null}
        {draft.kind === 'delay' ? number('scenario.hours', 'hours') : null}
        {draft.kind === 'seats' ? number('scenario.seats', 'seats') : null}
        {draft.kind === 'scale-seats' ? number('scenario.percent', 'percent') : null}
        {draft.kind === 'close-place' ? (
          <Select
            size="xs"
            w={230}
            searchable
            label={text('scenario.place')}
            data={places}
            value={draft.place || null}
            onChange={(place) => set({ place: place ?? '' })}
          />
        ) : null}
        <Button
          size="xs"
          type="submit"
          variant="light"
          disabled={edit === null}
          leftSection={<IconPlus size={14} aria-hidden />}
        >
          {text('scenario.add')}
        </Button>
      </Group>
    </PlainForm>
  );
}
