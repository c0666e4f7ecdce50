import { Button, Group, Select, Table, TextInput } from '@mantine/core';
import { IconFileTypeCsv, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { instantText } from '../../../shared/eligibility/instant';
import { disclosureCsv, filterDisclosures } from '../../../shared/manifests/disclosure-log';
import { wholeRows } from '../../../shared/manifests/people-columns';
import { message } from '../../../shared/messages/message';
import { departureName } from '../../../shared/model/departure';
import type { DepartureId, PersonId } from '../../../shared/model/ids';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { useDesk, useRevision, useTable } from '../../desk/use-desk';
import { useFindPeople } from '../../desk/use-find-people';
import { getBridge } from '../../platform/bridge';
import { localDay } from '../../ui/local-day';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import classes from './manifests.module.css';
import { OpenEncryptedDialog } from './open-encrypted-dialog';
import { useDisclosureWords } from './use-disclosure-words';

const mostShown = 500;

/** Who was told what about whom: every list that left the desk. */
export function DisclosuresView() {
  const text = useText();
  const notices = useNotices();
  const desk = useDesk();
  const words = useDisclosureWords();
  useRevision('disclosure', 'manifestVersion');
  const people = useTable('person');
  const findPeople = useFindPeople(localDay(new Date()));
  const departures = useTable('departure');
  const [search, setSearch] = useState('');
  const [personId, setPersonId] = useState<PersonId | null>(null);
  const [recipient, setRecipient] = useState('');
  const [departureId, setDepartureId] = useState<DepartureId | null>(null);
  const [isOpening, setOpening] = useState(false);

  const found = filterDisclosures(desk.plan, { personId, recipient, departureId });
  const chosen = people.get(personId ?? '');
  const label = (person: Person): string =>
    `${personName(person)}${person.dateOfBirth === '' ? '' : ` (${person.dateOfBirth})`}`;
  // The name of whoever is chosen stands in the field; it is no search.
  const isSearch = chosen === undefined || search !== label(chosen);
  const shown = new Set([...(chosen === undefined ? [] : [chosen]), ...(isSearch ? findPeople(search) : [])]);
  const matches = [...shown].map((person) => ({ value: person.id, label: label(person) }));
  const save = async (): Promise<void> => {
    const bytes = new TextEncoder().encode(disclosureCsv(found, desk.plan));
    const saved = await getBridge().saveFile({ suggestedName: 'disclosures.csv', bytes });
    if (notices.accepted(saved) && saved.ok && saved.value.saved) {
      notices.done(message('manifestsScreen.saved-file', { path: saved.value.path }));
    }
  };
  return (
    <section className={classes.view} aria-label={text('manifestsScreen.log-title')}>
      <header className={classes.toolbar}>
        <h2 className={classes.heading}>{text('manifestsScreen.log-title')}</h2>
        <Group gap={6} wrap="nowrap">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconLockOpen size={16} aria-hidden />}
            onClick={() => setOpening(true)}
          >
            {text('manifestsScreen.open-encrypted')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFileTypeCsv size={16} aria-hidden />}
            disabled={found.length === 0}
            onClick={() => void save()}
          >
            {text('manifestsScreen.log-export')}
          </Button>
        </Group>
      </header>
      <Group className={classes.filters} gap="xs" align="flex-end">
        <Select
          size="xs"
          w={260}
          label={text('manifestsScreen.log-person')}
          placeholder={text('manifestsScreen.log-person-hint')}
          data={matches}
          filter={({ options }) => options}
          searchable
          clearable
          searchValue={search}
          onSearchChange={setSearch}
          value={personId}
          onChange={(_, option) =>
            setPersonId(option === null ? null : (people.get(option.value)?.id ?? null))
          }
          nothingFoundMessage={search === '' ? null : text('manifestsScreen.log-nobody')}
        />
        <TextInput
          size="xs"
          w={200}
          label={text('manifestsScreen.log-recipient')}
          value={recipient}
          onChange={({ currentTarget }) => setRecipient(currentTarget.value)}
        />
        <Select
          size="xs"
          w={240}
          label={text('manifestsScreen.log-departure')}
          placeholder={text('manifestsScreen.log-all')}
          data={[...departures.values()].map((departure) => ({
            value: departure.id,
            label: `${departureName(departure)} ${departure.departsAt.slice(0, 10)}`,
          }))}
          searchable
          clearable
          value={departureId}
          onChange={(value) => setDepartureId(value === null ? null : (departures.get(value)?.id ?? null))}
        />
        <span role="status" className={classes.facts}>
          {text('manifestsScreen.log-count', { count: found.length })}
        </span>
      </Group>
      <div
        className={classes.logBody}
        tabIndex={0}
        role="region"
        aria-label={text('manifestsScreen.log-list')}
      >
        {found.length === 0 ? (
          <p className={classes.none}>{text('manifestsScreen.log-none')}</p>
        ) : (
          <Table stickyHeader verticalSpacing={5} aria-label={text('manifestsScreen.log-list')}>
            <Table.Thead>
              <Table.Tr>
                {(
                  ['when', 'to', 'what', 'departure', 'people', 'fields', 'how', 'by', 'reason'] as const
                ).map((column) => (
                  <Table.Th key={column}>{text(`manifestsScreen.log-${column}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.slice(0, mostShown).map((one) => {
                const { to, what } = words(one);
                const departure = one.departureId === null ? undefined : departures.get(one.departureId);
                return (
                  <Table.Tr key={one.id}>
                    <Table.Td className={classes.when}>{instantText(one.at)}</Table.Td>
                    <Table.Td>{to}</Table.Td>
                    <Table.Td>{what}</Table.Td>
                    <Table.Td>
                      {one.departureId === null
                        ? ''
                        : text('manifestsScreen.log-departure-line', {
                            departure: departure === undefined ? '' : departureName(departure),
                            version: one.version ?? 0,
                          })}
                    </Table.Td>
                    <Table.Td ta="end">{one.people}</Table.Td>
                    <Table.Td ta="end">
                      {one.fields.includes(wholeRows) ? text('giveOut.log-whole-rows') : one.fields.length}
                    </Table.Td>
                    <Table.Td>
                      {text('manifestsScreen.log-how-line', {
                        copies: one.copies,
                        redacted: one.isRedacted ? 'yes' : 'no',
                        encrypted: one.isEncrypted ? 'yes' : 'no',
                      })}
                    </Table.Td>
                    <Table.Td>{one.by}</Table.Td>
                    <Table.Td>{one.reason}</Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
        )}
      </div>
      {isOpening ? <OpenEncryptedDialog onClose={() => setOpening(false)} /> : null}
    </section>
  );
}
