import { Fieldset, MultiSelect, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { departureModes, departureStatuses } from '../../../shared/model/departure';
import { documentTypes } from '../../../shared/model/person';
import { allCountries } from '../../ui/country-names';
import { useSentence, useText } from '../../ui/text';
import { timeFields } from './departure-draft';
import type { DepartureDraft, DraftProblems, TimeField } from './departure-draft';
import classes from './departures.module.css';
import { InstantInput } from './instant-input';
import type { LocalTime } from './local-time';

interface DepartureFormProps {
  readonly draft: DepartureDraft;
  readonly problems: DraftProblems;
  readonly onDraft: (draft: DepartureDraft) => void;
}

type TypedField = {
  [F in keyof DepartureDraft]: DepartureDraft[F] extends string ? F : never;
}[keyof DepartureDraft];

const countries = allCountries.map(({ code, name }) => ({ value: code, label: name }));
const listLimit = 60;

/** A time zone chosen where a departure leaves holds for the other times there, as long as they are empty. */
function withTime(draft: DepartureDraft, field: TimeField, value: LocalTime): DepartureDraft {
  const next = { ...draft, [field]: value };
  for (const other of timeFields) {
    const isSamePlace = field !== 'arrivesAt' && other !== 'arrivesAt' && other !== field;
    if (isSamePlace && next[other].local === '') {
      next[other] = { local: '', zone: value.zone };
    }
  }
  return next;
}

/** Everything that can be said about a departure. */
export function DepartureForm({ draft, problems, onDraft }: DepartureFormProps) {
  const text = useText();
  const sentence = useSentence();
  const error = (field: keyof DepartureDraft): string | undefined => {
    const problem = problems[field];
    return problem && sentence(problem);
  };
  const typed = (field: TypedField) => ({
    size: 'xs' as const,
    label: text(`departures.field-${field}`),
    value: draft[field],
    error: error(field),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onDraft({ ...draft, [field]: event.currentTarget.value }),
  });
  const count = (field: 'seats' | 'payloadKg' | 'wheelchair' | 'stretcher' | 'oxygen' | 'pet') => ({
    ...typed(field),
    inputMode: 'decimal' as const,
    inputWrapperOrder: ['label' as const, 'input' as const, 'description' as const, 'error' as const],
  });
  return (
    <Stack gap="lg">
      <Fieldset
        variant="unstyled"
        classNames={{ legend: classes.legend ?? '' }}
        legend={text('departures.group-transport')}
      >
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
          <Select
            size="xs"
            label={text('departures.field-mode')}
            data={departureModes.map((mode) => ({ value: mode, label: text(`departures.mode-${mode}`) }))}
            value={draft.mode}
            allowDeselect={false}
            onChange={(mode) => onDraft({ ...draft, mode: mode ?? draft.mode })}
          />
          <Select
            size="xs"
            label={text('departures.field-status')}
            data={departureStatuses.map((status) => ({
              value: status,
              label: text(`departures.status-${status}`),
            }))}
            value={draft.status}
            allowDeselect={false}
            onChange={(status) => onDraft({ ...draft, status: status ?? draft.status })}
          />
          <TextInput {...typed('carrier')} data-autofocus />
          <TextInput {...typed('number')} />
          <TextInput {...typed('origin')} />
          <TextInput {...typed('destination')} />
        </SimpleGrid>
      </Fieldset>
      <Fieldset
        variant="unstyled"
        classNames={{ legend: classes.legend ?? '' }}
        legend={text('departures.group-times')}
      >
        <Stack gap="xs">
          {(['departsAt', 'arrivesAt', 'cutOffAt', 'reportAt'] as const).map((field) => (
            <InstantInput
              key={field}
              label={text(`departures.field-${field}`)}
              value={draft[field]}
              error={error(field)}
              onValue={(value) => onDraft(withTime(draft, field, value))}
            />
          ))}
          <TextInput {...typed('reportingPlace')} />
        </Stack>
      </Fieldset>
      <Fieldset
        variant="unstyled"
        classNames={{ legend: classes.legend ?? '' }}
        legend={text('departures.group-capacity')}
      >
        <Stack gap="xs">
          <SimpleGrid cols={2} spacing="sm">
            <TextInput {...count('seats')} />
            <TextInput {...count('payloadKg')} description={text('departures.field-payloadKg-hint')} />
          </SimpleGrid>
          <SimpleGrid cols={3} spacing="sm">
            <TextInput {...count('wheelchair')} description={text('departures.field-places-hint')} />
            <TextInput {...count('stretcher')} description={text('departures.field-places-hint')} />
            <TextInput {...count('oxygen')} description={text('departures.field-places-hint')} />
            <TextInput {...count('pet')} description={text('departures.field-places-hint')} />
          </SimpleGrid>
        </Stack>
      </Fieldset>
      <Fieldset
        variant="unstyled"
        classNames={{ legend: classes.legend ?? '' }}
        legend={text('departures.group-conditions')}
      >
        <Stack gap="xs">
          <MultiSelect
            size="xs"
            label={text('departures.field-nationalitiesAllowed')}
            description={text('departures.field-nationalitiesAllowed-hint')}
            data={[
              ...draft.nationalitiesAllowed
                .filter((code) => countries.every(({ value }) => value !== code))
                .map((code) => ({ value: code, label: code })),
              ...countries,
            ]}
            value={draft.nationalitiesAllowed}
            searchable
            clearable
            hidePickedOptions
            limit={listLimit}
            onChange={(nationalitiesAllowed) => onDraft({ ...draft, nationalitiesAllowed })}
          />
          <MultiSelect
            size="xs"
            label={text('departures.field-documentsAccepted')}
            description={text('departures.field-documentsAccepted-hint')}
            data={documentTypes.map((type) => ({ value: type, label: text(`roster.document-${type}`) }))}
            value={draft.documentsAccepted}
            clearable
            onChange={(documentsAccepted) => onDraft({ ...draft, documentsAccepted })}
          />
          <Textarea {...typed('notes')} autosize minRows={2} maxRows={6} />
        </Stack>
      </Fieldset>
    </Stack>
  );
}
