import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import type { OtherDocument } from '../../../shared/model/person';
import { PlainForm } from '../../ui/plain-form';
import { useSentence, useText } from '../../ui/text';
import { FieldInput } from './field-input';
import { parseField } from './parse-field';
import { fieldFacts } from './person-fields';

interface OtherDocumentFormProps {
  readonly initial: OtherDocument;
  readonly today: string;
  readonly onSave: (document: OtherDocument) => void;
  readonly onCancel: () => void;
}

const parts = [
  ['type', 'documentType'],
  ['number', 'documentNumber'],
  ['country', 'documentCountry'],
  ['expiry', 'documentExpiry'],
] as const;
type Part = (typeof parts)[number][0];

/** Asks for one document beside the one that a person travels on. */
export function OtherDocumentForm({ initial, today, onSave, onCancel }: OtherDocumentFormProps) {
  const text = useText();
  const sentence = useSentence();
  const [typed, setTyped] = useState<Readonly<Record<Part, string>>>(initial);
  const [errors, setErrors] = useState<Readonly<Partial<Record<Part, string>>>>({});
  const save = (): void => {
    const found: Partial<Record<Part, string>> = {};
    const values: Partial<Record<Part, unknown>> = {};
    for (const [part, field] of parts) {
      const parsed = parseField(fieldFacts(field), typed[part], today, { labelOf: text });
      if (parsed.ok) {
        values[part] = parsed.value;
      } else {
        found[part] = sentence(parsed.problem);
      }
    }
    if (typed.number.trim() === '') {
      found.number = text('person.document-no-number');
    }
    setErrors(found);
    if (Object.keys(found).length === 0) {
      onSave(values as OtherDocument); // each part was parsed as its field
    }
  };
  return (
    <PlainForm onSubmit={save}>
      <Stack gap={6}>
        <SimpleGrid cols={2} spacing="xs" verticalSpacing={6}>
          {parts.map(([part, field]) => (
            <FieldInput
              key={part}
              facts={fieldFacts(field)}
              label={text('person.other-field', { field: text(`roster.field-${field}`) })}
              typed={typed[part]}
              onTyped={(value) => setTyped({ ...typed, [part]: value })}
              error={errors[part]}
            />
          ))}
        </SimpleGrid>
        <Group gap="xs" justify="flex-end">
          <Button size="compact-xs" variant="default" onClick={onCancel}>
            {text('roster.cancel')}
          </Button>
          <Button size="compact-xs" type="submit">
            {text('person.document-save')}
          </Button>
        </Group>
      </Stack>
    </PlainForm>
  );
}
