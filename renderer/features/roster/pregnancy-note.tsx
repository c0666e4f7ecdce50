import { Text } from '@mantine/core';
import type { Person } from '../../../shared/model/person';
import { useText } from '../../ui/text';

const weekMs = 7 * 86_400_000;
const lastWeek = 42;

/** The week of a pregnancy today, counted on from the day on which one was stated. */
export function PregnancyNote({ person, today }: { readonly person: Person; readonly today: string }) {
  const text = useText();
  if (person.pregnancyWeek === null || person.pregnancyOn === '') {
    return null;
  }
  const passed = Math.floor((Date.parse(today) - Date.parse(person.pregnancyOn)) / weekMs);
  const week = person.pregnancyWeek + passed;
  return (
    <Text size="xs" c={week > lastWeek ? 'red' : 'dimmed'}>
      {week > lastWeek ? text('person.pregnancy-over') : text('person.pregnancy-now', { week })}
    </Text>
  );
}
