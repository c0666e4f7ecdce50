import type { MessageId } from '../../../shared/messages/en';
import { factText } from '../../../shared/matching/plan/merged-person';
import type { MergeFact } from '../../../shared/matching/plan/merged-person';
import type { Person } from '../../../shared/model/person';
import { countryName } from '../../ui/country-names';
import type { useText } from '../../ui/text';

type Text = ReturnType<typeof useText>;

/** What a fact is called. */
export function factLabel(fact: MergeFact): MessageId {
  switch (fact) {
    case 'ageYears':
      return 'samePerson.fact-age';
    case 'pregnancyWeek':
      return 'samePerson.fact-pregnancy';
    case 'baggagePieces':
      return 'samePerson.fact-pieces';
    default:
      return `roster.field-${fact}`;
  }
}

function documentText(person: Person, text: Text): string {
  const { documentType, documentNumber, documentCountry, documentExpiry } = person;
  return [
    documentNumber,
    documentType === '' ? '' : text(`roster.document-${documentType}`),
    documentCountry === '' ? '' : countryName(documentCountry),
    documentExpiry,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A fact as people read it; empty where nothing is known. */
export function factWords(person: Person, fact: MergeFact, text: Text): string {
  const plain = factText(person, fact);
  if (plain === '') {
    return '';
  }
  switch (fact) {
    case 'sex':
      return person.sex === '' ? '' : text(`roster.sex-${person.sex}`);
    case 'relation':
      return person.relation === '' ? '' : text(`roster.relation-${person.relation}`);
    case 'majorCategory':
      return person.majorCategory === '' ? '' : text(`roster.major-${person.majorCategory}`);
    case 'minorCategory':
      return person.minorCategory === '' ? '' : text(`roster.minor-${person.minorCategory}`);
    case 'promissoryNote':
      return person.promissoryNote === '' ? '' : text(`roster.promissory-${person.promissoryNote}`);
    case 'status':
      return text(`roster.status-${person.status}`);
    case 'nationality':
      return countryName(plain);
    case 'documentNumber':
      return documentText(person, text);
    case 'ageYears':
      return text('samePerson.age', { age: plain, day: person.ageOn });
    case 'pregnancyWeek':
      return text('samePerson.week', { week: plain, day: person.pregnancyOn });
    default:
      return plain;
  }
}
