import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { message } from '../../../../shared/messages/message';
import type { Message } from '../../../../shared/messages/message';
import type { Advisory } from '../../../../shared/model/advisory';
import { creation, deletion } from '../../../../shared/model/apply-changes';
import type { Change } from '../../../../shared/model/change';
import type { Clearance } from '../../../../shared/model/clearance';
import { departureName } from '../../../../shared/model/departure';
import { householdName } from '../../../../shared/model/household-name';
import { departureIdSchema, householdIdSchema } from '../../../../shared/model/ids';
import type { HouseholdId } from '../../../../shared/model/ids';
import { travellersByHousehold } from '../../../../shared/planning/travellers';
import { useDesk, useRevision, useTable } from '../../../desk/use-desk';
import { machineNow } from '../../../ui/machine-instant';
import { PlainForm } from '../../../ui/plain-form';
import { useText } from '../../../ui/text';
import { useNotices } from '../../../ui/use-notices';
import { wallTime } from '../../../ui/wall-time';

/** More households than this are found by typing. */
const mostShown = 40;

/** Who may travel in spite of an advisory, by whose signature; and signs for a household. */
export function ClearancesBox({ advisory }: { readonly advisory: Advisory }) {
  const text = useText();
  const desk = useDesk();
  const notices = useNotices();
  const departures = useTable('departure');
  const clearances = [...useTable('clearance').values()].filter(
    ({ advisoryId }) => advisoryId === advisory.id,
  );
  const revision = useRevision('household', 'person');
  const [householdId, setHouseholdId] = useState<string | null>(null);
  const [departureId, setDepartureId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const names = useMemo(
    () =>
      new Map<string, string>(
        [...travellersByHousehold(desk.plan)].map(([id, members]) => [
          id,
          householdName(desk.plan.household.get(id) ?? { id, label: '' }, members),
        ]),
      ),
    // The revision stands for the tables, which are altered in place.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [desk, revision],
  );
  const nameOf = (id: HouseholdId): string => names.get(id) ?? id;
  const departureOf = (id: string | null): string => {
    const departure = id === null ? undefined : departures.get(id);
    return departure === undefined ? text('advisories.every-departure') : departureName(departure);
  };
  const commit = (label: Message, change: Change): boolean => {
    const isDone = notices.accepted(desk.commit(label, [change]));
    if (isDone) {
      notices.done(label);
    }
    return isDone;
  };
  const sign = (): void => {
    setIsTried(true);
    if (householdId === null || reason.trim() === '') {
      return;
    }
    const clearance: Clearance = {
      id: crypto.randomUUID(),
      advisoryId: advisory.id,
      householdId: householdIdSchema.parse(householdId),
      departureId: departureId === null ? null : departureIdSchema.parse(departureId),
      reason: reason.trim(),
      at: machineNow(),
      by: desk.opened.operator,
    };
    const label = message('advisories.step-sign', { household: nameOf(clearance.householdId) });
    if (commit(label, creation('clearance', clearance))) {
      setHouseholdId(null);
      setReason('');
      setIsTried(false);
    }
  };
  return (
    <PlainForm onSubmit={sign}>
      <Stack gap="xs">
        <Title order={3} size="h6">
          {text('advisories.signed', { count: clearances.length })}
        </Title>
        {clearances.map((clearance) => (
          <Group key={clearance.id} justify="space-between" gap="xs" wrap="nowrap">
            <Text size="sm">
              {text('advisories.signed-for', {
                household: nameOf(clearance.householdId),
                departure: departureOf(clearance.departureId),
                by: clearance.by,
                at: wallTime(clearance.at),
                reason: clearance.reason,
              })}
            </Text>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={text('advisories.unsign-for', { household: nameOf(clearance.householdId) })}
              onClick={() =>
                commit(
                  message('advisories.step-unsign', { household: nameOf(clearance.householdId) }),
                  deletion('clearance', clearance),
                )
              }
            >
              {text('advisories.unsign')}
            </Button>
          </Group>
        ))}
        <Select
          label={text('advisories.sign-household')}
          searchable
          limit={mostShown}
          data={[...names].map(([value, label]) => ({ value, label }))}
          value={householdId}
          error={isTried && householdId === null ? text('advisories.sign-household-missing') : undefined}
          onChange={setHouseholdId}
        />
        <Select
          label={text('advisories.sign-departure')}
          placeholder={text('advisories.every-departure')}
          clearable
          searchable
          data={[...departures.values()].map((one) => ({ value: one.id, label: departureName(one) }))}
          value={departureId}
          onChange={setDepartureId}
        />
        <TextInput
          label={text('advisories.sign-reason')}
          value={reason}
          error={isTried && reason.trim() === '' ? text('advisories.reason-missing') : undefined}
          onChange={({ currentTarget: { value } }) => setReason(value)}
        />
        <Group justify="flex-end">
          <Button type="submit" variant="default">
            {text('advisories.sign', { by: desk.opened.operator })}
          </Button>
        </Group>
      </Stack>
    </PlainForm>
  );
}
