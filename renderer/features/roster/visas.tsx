import { ActionIcon, Badge, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { message } from '../../../shared/messages/message';
import { edits } from '../../../shared/model/apply-changes';
import { personName } from '../../../shared/model/person';
import type { Person, Visa } from '../../../shared/model/person';
import { allCountries, countryName } from '../../ui/country-names';
import { PlainForm } from '../../ui/plain-form';
import { useText } from '../../ui/text';
import classes from './roster.module.css';
import { useCommit } from './use-commit';

const countries = allCountries.map(({ code, name }) => ({ value: code, label: name }));
const listLimit = 60;

/** The visas that somebody holds: of which country, and until when. */
export function Visas({ person, today }: { readonly person: Person; readonly today: string }) {
  const text = useText();
  const commit = useCommit();
  const [draft, setDraft] = useState<Visa | null>(null);
  const write = (visas: readonly Visa[]): boolean =>
    commit(
      message('person.step-visas', { name: personName(person) }),
      edits('person', person, { visas: [...visas] }),
    );
  return (
    <Stack gap={6}>
      <Text size="xs" fw={600}>
        {text('person.visas')}
      </Text>
      {person.visas.length > 0 && (
        <ul className={classes.plainList}>
          {person.visas.map((visa, at) => (
            <li key={at} className={classes.entry}>
              <Text size="xs" component="span" style={{ flex: 1 }}>
                {visa.expiry === ''
                  ? countryName(visa.country)
                  : text('person.visa-until', { country: countryName(visa.country), expiry: visa.expiry })}
                {visa.expiry !== '' && visa.expiry < today && (
                  <Badge color="red" variant="light" size="xs" tt="none" fw={500} ml={6}>
                    {text('roster.expired')}
                  </Badge>
                )}
              </Text>
              <ActionIcon
                size="sm"
                variant="subtle"
                color="gray"
                aria-label={text('person.visa-remove', { country: countryName(visa.country) })}
                onClick={() => write(person.visas.filter((_, index) => index !== at))}
              >
                <IconTrash size={13} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {draft === null ? (
        <Group>
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={12} />}
            onClick={() => setDraft({ country: '', expiry: '' })}
          >
            {text('person.visa-add')}
          </Button>
        </Group>
      ) : (
        <PlainForm
          onSubmit={() => {
            if (draft.country !== '' && write([...person.visas, draft])) {
              setDraft(null);
            }
          }}
        >
          <Group gap="xs" align="flex-end" wrap="nowrap">
            <Select
              size="xs"
              flex={1}
              label={text('person.visa-country')}
              data={countries}
              value={draft.country === '' ? null : draft.country}
              searchable
              data-autofocus
              limit={listLimit}
              onChange={(country) => setDraft({ ...draft, country: country ?? '' })}
            />
            <TextInput
              size="xs"
              w={140}
              type="date"
              label={text('person.visa-expiry')}
              value={draft.expiry}
              onChange={({ currentTarget }) => setDraft({ ...draft, expiry: currentTarget.value })}
            />
            <Button size="xs" type="submit" disabled={draft.country === ''}>
              {text('person.visa-save')}
            </Button>
            <Button size="xs" variant="default" onClick={() => setDraft(null)}>
              {text('person.visa-cancel')}
            </Button>
          </Group>
        </PlainForm>
      )}
    </Stack>
  );
}
