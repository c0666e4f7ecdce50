import { Table, TextInput } from '@mantine/core';
import { useSentence, useText } from '../../ui/text';
import type { PriorityProblems } from './priority-draft';

interface Column<K extends string> {
  readonly name: 'rank' | 'weight';
  readonly values: Readonly<Record<K, string>>;
  readonly isOff?: boolean;
  readonly onValues: (values: Readonly<Record<K, string>>) => void;
}

interface CategoryTableProps<K extends string> {
  readonly label: string;
  readonly categories: readonly K[];
  readonly nameOf: (category: K) => string;
  readonly columns: readonly Column<K>[];
  readonly problems: PriorityProblems;
}

/** A number or two for each category. */
export function CategoryTable<K extends string>(props: CategoryTableProps<K>) {
  const { label, categories, nameOf, columns, problems } = props;
  const text = useText();
  const sentence = useSentence();
  return (
    <Table aria-label={label} verticalSpacing={4} fz="sm" w="auto" miw={460}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{label}</Table.Th>
          {columns.map(({ name }) => (
            <Table.Th key={name} w={150}>
              {text(`priorities.${name}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {categories.map((category) => (
          <Table.Tr key={category}>
            <Table.Td>{nameOf(category)}</Table.Td>
            {columns.map(({ name, values, isOff, onValues }) => {
              const problem = problems[`${name}-${category}`];
              return (
                <Table.Td key={name}>
                  <TextInput
                    size="xs"
                    inputMode="decimal"
                    disabled={isOff === true}
                    aria-label={text('priorities.input-of', {
                      input: text(`priorities.${name}`),
                      category: nameOf(category),
                    })}
                    value={values[category]}
                    error={problem && sentence(problem)}
                    onChange={({ currentTarget }) => onValues({ ...values, [category]: currentTarget.value })}
                  />
                </Table.Td>
              );
            })}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
