import { SimpleGrid, TextInput } from '@mantine/core';
import type { FormFacts } from '../../../shared/manifests/forms/form';
import { factsAskedBy } from '../../../shared/manifests/forms/form-list';
import { useText } from '../../ui/text';

interface FormFactInputsProps {
  readonly form: string;
  readonly facts: FormFacts;
  readonly onFacts: (facts: FormFacts) => void;
}

/** What stands in the boxes of a form beside the departure and its people; what is left empty can be written by hand. */
export function FormFactInputs({ form, facts, onFacts }: FormFactInputsProps) {
  const text = useText();
  const asked = factsAskedBy(form);
  return asked.length === 0 ? null : (
    <SimpleGrid cols={3} spacing="sm" role="group" aria-label={text('manifestsScreen.form-facts')}>
      {asked.map((fact) => (
        <TextInput
          key={fact}
          size="xs"
          maxLength={200}
          label={text(`manifestsScreen.fact-${fact}`)}
          placeholder={fact === 'crew' ? text('manifestsScreen.fact-crew-hint') : ''}
          value={fact === 'crew' ? facts.crew.join(',') : facts[fact]}
          onChange={({ currentTarget: { value } }) =>
            onFacts({ ...facts, [fact]: fact === 'crew' ? (value === '' ? [] : value.split(',')) : value })
          }
        />
      ))}
    </SimpleGrid>
  );
}
