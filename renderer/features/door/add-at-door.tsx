import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readZone } from '../../../shared/documents/read-zone';
import { message } from '../../../shared/messages/message';
import { daySchema, personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { stampFields } from '../../../shared/model/stamp-fields';
import type { Source } from '../../../shared/model/source';
import { addPerson } from '../../../shared/planning/add-person';
import { useDesk } from '../../desk/use-desk';
import { PlainForm } from '../../ui/plain-form';
import { SectionCard } from '../../ui/section-card';
import { localDay } from '../../ui/local-day';
import { useText } from '../../ui/text';
import { useNotices } from '../../ui/use-notices';
import { machineNow } from '../../ui/machine-instant';

interface AddAtDoorProps {
  /** What was typed or scanned and means nobody. */
  readonly entered: string;
  readonly onAdded: (person: Person) => void;
}

type Typed = Pick<Person, 'familyName' | 'givenNames' | 'dateOfBirth' | 'nationality' | 'documentNumber'>;

/** What the document or the name that was entered says already. */
function readEntered(entered: string): Typed {
  const read = readZone(entered, localDay(new Date()));
  const nothing = { familyName: '', givenNames: '', dateOfBirth: '', nationality: '', documentNumber: '' };
  if (read.ok) {
    const { familyName, givenNames, dateOfBirth, nationality, documentNumber } = read.value[0].facts;
    return { familyName, givenNames, dateOfBirth, nationality, documentNumber };
  }
  return /\d/.test(entered) ? { ...nothing, documentNumber: entered } : { ...nothing, familyName: entered };
}

const fields = [
  ['familyName', 'door.add-family'],
  ['givenNames', 'door.add-given'],
  ['dateOfBirth', 'door.add-born'],
  ['nationality', 'door.add-nationality'],
  ['documentNumber', 'door.add-document'],
] as const;

/** Puts somebody whom no list knows on the roster, so that they can be let through. */
export function AddAtDoor({ entered, onAdded }: AddAtDoorProps) {
  const text = useText();
  const desk = useDesk();
  const notices = useNotices();
  const [typed, setTyped] = useState(() => readEntered(entered));
  const [isTried, setTried] = useState(false);
  const errors: Readonly<Partial<Record<keyof Typed, string>>> = {
    ...(`${typed.familyName}${typed.givenNames}`.trim() === ''
      ? { familyName: text('door.add-nameless') }
      : {}),
    ...(daySchema.safeParse(typed.dateOfBirth.trim()).success
      ? {}
      : { dateOfBirth: text('door.add-born-wrong') }),
    ...(/^([A-Z]{3})?$/i.test(typed.nationality.trim())
      ? {}
      : { nationality: text('door.add-nationality-wrong') }),
  };
  const add = (): void => {
    setTried(true);
    if (Object.keys(errors).length > 0) {
      return;
    }
    const at = machineNow();
    const by = desk.opened.operator;
    const source: Source = { how: 'hand', listId: '', file: '', sheet: '', row: 0, at, by };
    const values = {
      familyName: typed.familyName.trim(),
      givenNames: typed.givenNames.trim(),
      dateOfBirth: typed.dateOfBirth.trim(),
      nationality: typed.nationality.trim().toUpperCase(),
      documentNumber: typed.documentNumber.trim(),
    };
    const added = addPerson({ ...values, source }, () => crypto.randomUUID());
    const label = message('door.did-add', { name: personName(added.person) });
    if (notices.accepted(desk.commit(label, stampFields(desk.plan, added.changes, source)))) {
      onAdded(added.person);
    }
  };
  return (
    <SectionCard title={text('door.add-title')} about={text('door.add-about')}>
      <PlainForm onSubmit={add}>
        <Group align="flex-start" gap="sm">
          {fields.map(([field, label]) => (
            <TextInput
              key={field}
              w={250}
              label={text(label)}
              error={isTried ? errors[field] : undefined}
              value={typed[field]}
              onChange={({ currentTarget }) => setTyped({ ...typed, [field]: currentTarget.value })}
            />
          ))}
        </Group>
        <Button type="submit" mt="sm">
          {text('door.add')}
        </Button>
      </PlainForm>
    </SectionCard>
  );
}
