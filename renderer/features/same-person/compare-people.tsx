import { Alert, Badge, Group, Table, Text } from '@mantine/core';
import { joinedHouseholdSize } from '../../../shared/matching/plan/merge-people';
import { mergeFacts } from '../../../shared/matching/plan/merged-person';
import type { MergeChoices, MergeFact } from '../../../shared/matching/plan/merged-person';
import type { Message } from '../../../shared/messages/message';
import type { PersonId } from '../../../shared/model/ids';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { useSentence, useText } from '../../ui/text';
import { CompareRow } from './compare-row';
import classes from './same-person.module.css';
import { useScoreText } from './score-text';
import { useSourceText } from './source-text';
import type { Households } from './use-households';

interface ComparePeopleProps {
  /** The records; the first one stays. */
  readonly people: readonly Person[];
  readonly score: number;
  readonly reasons: readonly Message[];
  readonly households: Households;
  readonly choices: MergeChoices;
  readonly onChoose: (fact: MergeFact, id: PersonId) => void;
}

/** Records side by side with what speaks for and against one person; of each fact the value that is kept. */
export function ComparePeople({ people, score, reasons, households, choices, onChoose }: ComparePeopleProps) {
  const text = useText();
  const sentence = useSentence();
  const scoreText = useScoreText();
  const sourceText = useSourceText();
  const companions = (person: Person): string =>
    (households.get(person.householdId) ?? [])
      .filter(({ id }) => id !== person.id)
      .map(personName)
      .join(', ');
  const sizes = [...new Set(people.map(({ householdId }) => householdId))].map(
    (id) => households.get(id)?.length ?? 1,
  );
  const joined = joinedHouseholdSize(sizes);
  const isJoining = sizes.filter((size) => size > 1).length > 1;
  return (
    <div className={classes.compare}>
      <Group gap={6} aria-label={text('samePerson.why')} role="group">
        <Badge variant="filled" size="sm" className={classes.score ?? ''}>
          {scoreText(score)}
        </Badge>
        {reasons.map((reason) => (
          <Badge key={sentence(reason)} variant="default" size="sm" tt="none" fw={500}>
            {sentence(reason)}
          </Badge>
        ))}
      </Group>
      {isJoining && (
        <Alert p="xs" color={joined === null ? 'orange' : 'desk'}>
          {joined === null ? text('samePerson.not-joined') : text('samePerson.joined', { count: joined })}
        </Alert>
      )}
      <Table className={classes.table ?? ''} aria-label={text('samePerson.compare')} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={170}>{text('samePerson.fact')}</Table.Th>
            {people.map(({ id }, at) => (
              <Table.Th key={id}>
                {text(at === 0 ? 'samePerson.record-kept' : 'samePerson.record', { number: at + 1 })}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {mergeFacts.map(([fact]) => (
            <CompareRow key={fact} fact={fact} people={people} choices={choices} onChoose={onChoose} />
          ))}
          <Table.Tr>
            <Table.Th scope="row">{text('samePerson.travels-with')}</Table.Th>
            {people.map((person) => (
              <Table.Td key={person.id}>
                <bdi dir="auto">{companions(person) || text('samePerson.alone')}</bdi>
              </Table.Td>
            ))}
          </Table.Tr>
          <Table.Tr>
            <Table.Th scope="row">{text('samePerson.source')}</Table.Th>
            {people.map((person) => (
              <Table.Td key={person.id}>
                <bdi dir="auto">{sourceText(person)}</bdi>
              </Table.Td>
            ))}
          </Table.Tr>
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed">
        {text('samePerson.kept-both')}
      </Text>
    </div>
  );
}
