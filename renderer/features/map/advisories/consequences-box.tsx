import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowsSplit2, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Advisory } from '../../../../shared/model/advisory';
import { departureName } from '../../../../shared/model/departure';
import { householdName } from '../../../../shared/model/household-name';
import type { DepartureId } from '../../../../shared/model/ids';
import type { PlaceTouched } from '../../../../shared/reach/consequences';
import { useDesk } from '../../../desk/use-desk';
import { useSentence, useText } from '../../../ui/text';
import classes from '../map.module.css';
import { useConsequences } from './use-consequences';

interface ConsequencesBoxProps {
  /** The advisory as it would be; null while the form is not complete. */
  readonly advisory: Advisory | null;
  readonly title: string;
  readonly onShow: (label: string, ids: ReadonlySet<string>) => void;
  readonly onScenario: (() => void) | null;
}

const shownPlaces = 5;

const peopleOf = (touched: readonly PlaceTouched[]): number =>
  touched.reduce((sum, { people }) => sum + people, 0);

/** What follows from an advisory before it is saved: who loses a place, who can reach nothing, which departures change. */
export function ConsequencesBox({ advisory, title, onShow, onScenario }: ConsequencesBoxProps) {
  const text = useText();
  const sentence = useSentence();
  const { plan } = useDesk();
  const then = useConsequences(advisory);
  if (then === null) {
    return null;
  }
  const names = (ids: readonly DepartureId[]): string =>
    ids
      .flatMap((id) => plan.departure.get(id) ?? [])
      .map(departureName)
      .join(', ');
  const lines: ReactNode[] = [];
  if (then !== undefined) {
    const { lost, freed, cutOff, reached, closed, amber, couldSign } = then;
    const line = (isThere: boolean, words: () => string): void => {
      if (isThere) {
        lines.push(<li key={lines.length}>{words()}</li>);
      }
    };
    const counts = (touched: readonly PlaceTouched[]) => ({
      households: touched.length,
      people: peopleOf(touched),
    });
    line(lost.length > 0, () => text('advisories.then-lost', counts(lost)));
    line(couldSign > 0, () => text('advisories.then-sign', { households: couldSign }));
    line(freed.length > 0, () => text('advisories.then-freed', counts(freed)));
    line(cutOff > 0, () => text('advisories.then-cut-off', { people: cutOff }));
    line(reached > 0, () => text('advisories.then-reached', { people: reached }));
    line(closed.length > 0, () => text('advisories.then-closed', { departures: names(closed) }));
    line(amber.length > 0, () => text('advisories.then-amber', { departures: names(amber) }));
  }
  const touched = then === undefined ? [] : [...then.lost, ...then.freed];
  const show = (): void => {
    const households = new Set<string>(touched.map(({ householdId }) => householdId));
    const people = [...plan.person.values()].filter(({ householdId }) => households.has(householdId));
    onShow(text('advisories.then-people'), new Set(people.map(({ id }) => id)));
  };
  const members = (householdId: string) =>
    [...plan.person.values()].filter((person) => person.householdId === householdId);
  return (
    <section className={classes.warning} aria-label={title} aria-live="polite">
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {then === undefined ? (
        <Text size="sm">{text('advisories.then-counting')}</Text>
      ) : lines.length === 0 ? (
        <Text size="sm">{text('advisories.then-nothing')}</Text>
      ) : (
        <Stack gap={4}>
          <Text component="ul" size="sm" m={0} ps="md">
            {lines}
          </Text>
          {touched.slice(0, shownPlaces).map(({ householdId, why }) => (
            <Text key={householdId} size="xs">
              <Text span fw={600} component="bdi" pe={4}>
                {householdName(
                  plan.household.get(householdId) ?? { id: householdId, label: '' },
                  members(householdId),
                )}
              </Text>
              {sentence(why)}
            </Text>
          ))}
        </Stack>
      )}
      <Group gap="xs">
        {touched.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconUsers size={14} aria-hidden />}
            onClick={show}
          >
            {text('advisories.then-show')}
          </Button>
        )}
        {onScenario !== null && then !== undefined && lines.length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowsSplit2 size={14} aria-hidden />}
            onClick={onScenario}
          >
            {text('advisories.then-scenario')}
          </Button>
        )}
      </Group>
    </section>
  );
}
