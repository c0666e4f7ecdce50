import { Group, MultiSelect, Select, SimpleGrid, Stack, Switch, TextInput } from '@mantine/core';
import { allowedRelatives } from '../../../shared/model/departure';
import { documentTypes } from '../../../shared/model/person';
import { allCountries } from '../../ui/country-names';
import { useSentence, useText } from '../../ui/text';
import { draftInputs } from './draft-inputs';
import type { DraftProps } from './draft-inputs';

const countries = allCountries.map(({ code, name }) => ({ value: code, label: name }));
const listLimit = 60;

/** The countries to choose from, and codes of the departure that are none of them. */
function choicesWith(codes: readonly string[]): { value: string; label: string }[] {
  const unknown = codes.filter((code) => code !== '' && countries.every(({ value }) => value !== code));
  return [...unknown.map((code) => ({ value: code, label: code })), ...countries];
}

/** The announced rules of a departure: whom it takes, with which papers, and what they may or must bring. */
export function ConditionFields(props: DraftProps) {
  const { draft, onDraft } = props;
  const text = useText();
  const { typed, number } = draftInputs(props, { text, sentence: useSentence() });
  return (
    <Stack gap="xs">
      <SimpleGrid cols={2} spacing="md" verticalSpacing="xs">
        <MultiSelect
          size="xs"
          label={text('departures.field-nationalitiesAllowed')}
          description={text('departures.field-nationalitiesAllowed-hint')}
          data={choicesWith(draft.nationalitiesAllowed)}
          value={draft.nationalitiesAllowed}
          searchable
          clearable
          hidePickedOptions
          limit={listLimit}
          onChange={(nationalitiesAllowed) => onDraft({ ...draft, nationalitiesAllowed })}
        />
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <MultiSelect
            size="xs"
            flex={1}
            label={text('departures.field-relativesAllowed')}
            description={text('departures.field-relativesAllowed-hint')}
            data={allowedRelatives.map((value) => ({ value, label: text(`departures.relative-${value}`) }))}
            value={draft.relativesAllowed}
            clearable
            onChange={(relativesAllowed) => onDraft({ ...draft, relativesAllowed })}
          />
          <TextInput
            {...number('childrenBelow')}
            w={150}
            description={text('departures.field-childrenBelow-hint')}
            inputWrapperOrder={['label', 'description', 'input', 'error']}
          />
        </Group>
        <MultiSelect
          size="xs"
          label={text('departures.field-documentsAccepted')}
          description={text('departures.field-documentsAccepted-hint')}
          data={documentTypes.map((type) => ({ value: type, label: text(`roster.document-${type}`) }))}
          value={draft.documentsAccepted}
          clearable
          onChange={(documentsAccepted) => onDraft({ ...draft, documentsAccepted })}
        />
        <SimpleGrid cols={2} spacing="sm">
          <Select
            size="xs"
            label={text('departures.field-visaCountry')}
            description={text('departures.field-visaCountry-hint')}
            data={choicesWith([draft.visaCountry])}
            value={draft.visaCountry === '' ? null : draft.visaCountry}
            searchable
            clearable
            limit={listLimit}
            onChange={(visaCountry) => onDraft({ ...draft, visaCountry: visaCountry ?? '' })}
          />
          <MultiSelect
            size="xs"
            label={text('departures.field-visaFree')}
            description={text('departures.field-visaFree-hint')}
            data={choicesWith(draft.visaFree)}
            value={draft.visaFree}
            disabled={draft.visaCountry === '' && draft.visaFree.length === 0}
            searchable
            clearable
            hidePickedOptions
            limit={listLimit}
            onChange={(visaFree) => onDraft({ ...draft, visaFree })}
          />
        </SimpleGrid>
      </SimpleGrid>
      <SimpleGrid cols={5} spacing="sm">
        <TextInput {...number('validMonths')} />
        <TextInput {...number('bagsPerPerson')} />
        <TextInput {...number('bagKgPerPerson')} />
        <TextInput {...number('cash')} />
        <TextInput {...typed('currency')} maxLength={12} />
      </SimpleGrid>
      <Group gap="xl" pt={4}>
        <Switch
          size="xs"
          label={text('departures.field-vaccinationCard')}
          checked={draft.vaccinationCard}
          onChange={({ currentTarget }) => onDraft({ ...draft, vaccinationCard: currentTarget.checked })}
        />
        <Switch
          size="xs"
          label={text('departures.field-noPets')}
          checked={draft.noPets}
          onChange={({ currentTarget }) => onDraft({ ...draft, noPets: currentTarget.checked })}
        />
      </Group>
    </Stack>
  );
}
