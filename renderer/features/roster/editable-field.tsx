import { useEffect, useState } from 'react';
import { message } from '../../../shared/messages/message';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import { useSentence, useText } from '../../ui/text';
import { fieldEdits } from './edit-person';
import { FactAge, sourceOf } from './fact-age';
import { FieldInput } from './field-input';
import { fieldText, parseField } from './parse-field';
import { fieldFacts } from './person-fields';
import type { PersonField } from './person-fields';
import { useCommit } from './use-commit';

interface EditableFieldProps {
  readonly person: Person;
  readonly field: PersonField;
  readonly today: string;
  /** Milliseconds since 1970, for the age of the fact. */
  readonly now: number;
}

/** One field of a person that saves itself when it is left; a value that cannot be read stays with its reason. */
export function EditableField({ person, field, today, now }: EditableFieldProps) {
  const text = useText();
  const sentence = useSentence();
  const commit = useCommit();
  const saved = fieldText(person[field]);
  const [typed, setTyped] = useState(saved);
  const [error, setError] = useState('');
  useEffect(() => {
    setTyped(saved);
    setError('');
  }, [saved]);

  const facts = fieldFacts(field);
  const save = (value: string): void => {
    const parsed = parseField(facts, value, today, { labelOf: text });
    if (!parsed.ok) {
      setError(sentence(parsed.problem));
      return;
    }
    setError('');
    setTyped(fieldText(parsed.value));
    commit(
      message('roster.step-edit', { field: message(facts.label), name: personName(person) }),
      fieldEdits(person, { [field]: parsed.value }, today),
    );
  };

  const hint = saved === '' ? undefined : <FactAge source={sourceOf(person, field)} now={now} />;
  return (
    <FieldInput facts={facts} typed={typed} onTyped={setTyped} onSettled={save} error={error} hint={hint} />
  );
}
