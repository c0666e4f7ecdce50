import { Badge, Button, Center, Table } from '@mantine/core';
import { useState } from 'react';
import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import { useText } from '../../ui/text';
import { localTime } from './local-time';
import classes from './import.module.css';

interface DeparturesTableProps {
  readonly added: readonly Departure[];
  /** Those that the plan has just so. */
  readonly present: readonly Departure[];
}

const departuresAtOnce = 100;

/** The departures of a file as they were understood. */
export function DeparturesTable({ added, present }: DeparturesTableProps) {
  const text = useText();
  const [shown, setShown] = useState(departuresAtOnce);
  const there = new Set(present);
  const departures = [...added, ...present];
  return (
    <>
      <Table
        className={`${classes.table ?? ''} ${classes.oneLine ?? ''}`}
        aria-label={text('importScreen.departures-table')}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.rowHead ?? ''}>{text('importScreen.departure-id')}</Table.Th>
            <Table.Th>{text('importScreen.departure-state')}</Table.Th>
            <Table.Th>{text('importScreen.departure-mode')}</Table.Th>
            <Table.Th>{text('importScreen.departure-name')}</Table.Th>
            <Table.Th>{text('importScreen.departure-route')}</Table.Th>
            <Table.Th>{text('importScreen.departure-report')}</Table.Th>
            <Table.Th>{text('importScreen.departure-cut-off')}</Table.Th>
            <Table.Th>{text('importScreen.departure-departs')}</Table.Th>
            <Table.Th>{text('importScreen.departure-arrives')}</Table.Th>
            <Table.Th ta="right">{text('importScreen.departure-seats')}</Table.Th>
            <Table.Th ta="right">{text('importScreen.departure-payload')}</Table.Th>
            <Table.Th>{text('importScreen.departure-nationalities')}</Table.Th>
            <Table.Th>{text('importScreen.departure-documents')}</Table.Th>
            <Table.Th>{text('importScreen.departure-notes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {departures.slice(0, shown).map((departure) => (
            <Table.Tr key={departure.id}>
              <Table.Th className={classes.rowHead ?? ''} scope="row" fw={500}>
                {departure.id}
              </Table.Th>
              <Table.Td>
                {there.has(departure) ? (
                  <Badge color="gray" variant="light" tt="none" miw="max-content">
                    {text('importScreen.departure-there')}
                  </Badge>
                ) : (
                  <Badge color="teal" variant="light" tt="none" miw="max-content">
                    {text('importScreen.departure-new')}
                  </Badge>
                )}
              </Table.Td>
              <Table.Td>{text(`importScreen.mode-${departure.mode}`)}</Table.Td>
              <Table.Td>{departureName(departure)}</Table.Td>
              <Table.Td>
                {text('importScreen.route', { from: departure.origin, to: departure.destination })}
              </Table.Td>
              {[departure.reportAt, departure.cutOffAt, departure.departsAt, departure.arrivesAt].map(
                (instant, place) => (
                  <Table.Td key={place} className={classes.clipped ?? ''} title={instant}>
                    {localTime(instant)}
                  </Table.Td>
                ),
              )}
              <Table.Td ta="right">{departure.seats}</Table.Td>
              <Table.Td ta="right">{departure.payloadKg}</Table.Td>
              <Table.Td>{departure.nationalitiesAllowed.join(', ')}</Table.Td>
              <Table.Td>
                {departure.documentsAccepted
                  .map((document) => text(`roster.document-${document}`))
                  .join(', ')}
              </Table.Td>
              <Table.Td className={classes.clipped ?? ''} title={departure.notes}>
                {departure.notes}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {departures.length > shown && (
        <Center p="sm">
          <Button size="xs" variant="default" onClick={() => setShown((count) => count + departuresAtOnce)}>
            {text('importScreen.show-more')}
          </Button>
        </Center>
      )}
    </>
  );
}
