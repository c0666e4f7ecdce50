import { Radio, Table } from '@mantine/core';
import { chosenByRule } from '../../../shared/matching/plan/merged-person';
import type { MergeChoices, MergeFact } from '../../../shared/matching/plan/merged-person';
import type { PersonId } from '../../../shared/model/ids';
import type { Person } from '../../../shared/model/person';
import { useText } from '../../ui/text';
import { DifferingText } from './differing-text';
import { factLabel, factWords } from './fact-text';
import classes from './same-person.module.css';

interface CompareRowProps {
  readonly fact: MergeFact;
  readonly people: readonly Person[];
  readonly choices: MergeChoices;
  readonly onChoose: (fact: MergeFact, id: PersonId) => void;
}

/** One fact of all records: the same, or different values of which one is chosen. */
export function CompareRow({ fact, people, choices, onChoose }: CompareRowProps) {
  const text = useText();
  const words = people.map((person) => factWords(person, fact, text));
  const filled = words.filter((value) => value !== '');
  if (filled.length === 0) {
    return null;
  }
  const label = text(factLabel(fact));
  const first = words.find((value) => value !== '') ?? '';
  const isSame = filled.every((value) => value.toLowerCase() === first.toLowerCase());
  const chosen = choices[fact] ?? chosenByRule(people, fact)?.id;
  return (
    <Table.Tr data-same={isSame || undefined}>
      <Table.Th scope="row">{label}</Table.Th>
      {people.map((person, at) => {
        const value = words[at] ?? '';
        const other = value === first ? (filled.find((one) => one !== value) ?? '') : first;
        const shown = <DifferingText value={value} other={isSame ? '' : other} />;
        return (
          <Table.Td key={person.id}>
            {isSame || value === '' ? (
              shown
            ) : (
              <Radio
                size="xs"
                name={`same-person-${fact}`}
                classNames={{ label: classes.choice ?? '', body: classes.choiceBody ?? '' }}
                label={shown}
                aria-label={text('samePerson.pick-value', { fact: label, value })}
                checked={chosen === person.id}
                onChange={() => onChoose(fact, person.id)}
              />
            )}
          </Table.Td>
        );
      })}
    </Table.Tr>
  );
}
