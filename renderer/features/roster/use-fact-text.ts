import { useCallback } from 'react';
import type { OtherDocument, Person } from '../../../shared/model/person';
import { countryName } from '../../ui/country-names';
import { useText } from '../../ui/text';
import { fieldText } from './parse-field';
import { fieldFacts } from './person-fields';
import type { PersonField } from './person-fields';

/** A field of a person that is shown in words. */
export type ShownField = PersonField | 'otherDocuments';

/** Says the value of a field as planners read it: labels of choices, names of countries. Empty for what is not known. */
export function useFactText(): <F extends ShownField>(field: F, value: Person[F]) => string {
  const text = useText();
  return useCallback(
    (field, value) => {
      if (field === 'otherDocuments') {
        return (value as readonly OtherDocument[]) // the field says which type it is
          .map(({ type, number }) => (type === '' ? number : `${text(`roster.document-${type}`)} ${number}`))
          .join(', ');
      }
      const facts = fieldFacts(field);
      const written = fieldText(value as Person[PersonField]); // all but the other documents
      if (facts.kind === 'country') {
        return countryName(written);
      }
      if (facts.kind === 'choice' || facts.kind === 'choices') {
        const labels = new Map(facts.choices.map((choice) => [choice.value, choice.label]));
        return written
          .split(', ')
          .flatMap((each) => {
            const label = each === '' ? undefined : labels.get(each);
            return label === undefined ? each : text(label);
          })
          .join(', ');
      }
      return written;
    },
    [text],
  );
}
