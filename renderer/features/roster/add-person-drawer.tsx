import { Button, Drawer, Group, SimpleGrid, Stack } from '@mantine/core';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { message } from '../../../shared/messages/message';
import type { HouseholdId, PersonId } from '../../../shared/model/ids';
import { emptyPerson, personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { addPerson } from '../../../shared/planning/add-person';
import { useDesk } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { FieldInput } from './field-input';
import { HouseholdSelect } from './household-select';
import { fieldText, parseField } from './parse-field';
import type { PersonField } from './person-fields';
import { fieldFacts } from './person-fields';
import type { RosterIndex } from './roster-index';
import { sourceNow, useCommit } from './use-commit';

interface AddPersonDrawerProps {
  readonly index: Pick<RosterIndex, 'values' | 'members'>;
  readonly today: string;
  readonly onClose: () => void;
}

const asked = [
  'familyName',
  'givenNames',
  'dateOfBirth',
  'sex',
  'nationality',
  'status',
  'documentType',
  'documentNumber',
  'documentExpiry',
  'phone',
  'email',
  'location',
  'needs',
  'notes',
] as const satisfies readonly PersonField[];
type Typed = Readonly<Record<(typeof asked)[number], string>>;

const blank = emptyPerson('' as PersonId, '' as HouseholdId); // only its fields are read
const nothingTyped = Object.fromEntries(asked.map((field) => [field, fieldText(blank[field])])) as Typed; // one entry a field

/** A form for one more person, in a household that is there or in a new one. */
export function AddPersonDrawer({ index, today, onClose }: AddPersonDrawerProps) {
  const text = useText();
  const sentence = useSentence();
  const notices = useNotices();
  const desk = useDesk();
  const commit = useCommit();
  const [typed, setTyped] = useState<Typed>(nothingTyped);
  const [errors, setErrors] = useState<Partial<Record<PersonField, string>>>({});
  const [householdId, setHouseholdId] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const [entry, setEntry] = useState(0);

  const read = (): Partial<Person> | null => {
    const found: Partial<Record<PersonField, string>> = {};
    const values: Partial<Record<PersonField, unknown>> = {};
    for (const field of asked) {
      const parsed = parseField(fieldFacts(field), typed[field], today);
      if (parsed.ok) {
        values[field] = parsed.value;
      } else {
        found[field] = sentence(parsed.problem);
      }
    }
    if (typed.familyName.trim() === '' && typed.givenNames.trim() === '') {
      found.familyName = text('roster.name-missing');
    }
    flushSync(() => setErrors(found));
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    return Object.keys(found).length === 0 ? (values as Partial<Person>) : null; // parsed field by field
  };

  const add = (isLast: boolean): void => {
    const values = read();
    if (values === null) {
      return;
    }
    const { person, changes } = addPerson(
      { ...values, source: sourceNow(desk, 'hand') },
      () => crypto.randomUUID(),
      householdId as HouseholdId | '', // one of the plan
    );
    const name = personName(person);
    if (!commit(message('roster.step-add', { name }), changes)) {
      return;
    }
    notices.done(message('roster.added', { name }));
    if (isLast) {
      onClose();
      return;
    }
    setTyped({
      ...nothingTyped,
      familyName: typed.familyName,
      nationality: typed.nationality,
      location: typed.location,
    });
    setHouseholdId(person.householdId);
    setEntry(entry + 1);
  };

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={460}
      styles={{ title: { fontWeight: 600 } }}
      closeButtonProps={{ 'aria-label': text('roster.close') }}
      title={text('roster.add-title')}
    >
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          add(true);
        }}
      >
        <Stack gap="sm">
          <SimpleGrid key={entry} cols={2} spacing="sm" verticalSpacing="xs">
            {asked.map((field) => (
              <div
                key={field}
                style={field === 'notes' || field === 'needs' ? { gridColumn: '1 / -1' } : undefined}
              >
                <FieldInput
                  facts={fieldFacts(field)}
                  typed={typed[field]}
                  onTyped={(value) => setTyped({ ...typed, [field]: value })}
                  error={errors[field]}
                  isFirst={field === 'familyName'}
                />
              </div>
            ))}
          </SimpleGrid>
          <HouseholdSelect index={index} value={householdId} onValue={setHouseholdId} />
          <Group justify="flex-end" gap="xs" mt="xs">
            <Button variant="default" onClick={onClose}>
              {text('roster.cancel')}
            </Button>
            <Button variant="default" onClick={() => add(false)}>
              {text('roster.add-another')}
            </Button>
            <Button type="submit">{text('roster.add-yes')}</Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
