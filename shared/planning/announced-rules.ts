import { byComma, documentName } from '../eligibility/held-documents';
import { relativesText } from '../eligibility/nationality-rule';
import { message } from '../messages/message';
import type { Message } from '../messages/message';
import type { Departure } from '../model/departure';

/** What a departure asks of everybody who comes along, a sentence each, as it was announced; none where it asks nothing. */
export function announcedRules(departure: Departure): Message[] {
  const { nationalitiesAllowed, relativesAllowed, documentsAccepted, validMonths, visaCountry } = departure;
  const { visaFree, vaccinationCard, cash, currency, noPets, bagsPerPerson, bagKgPerPerson } = departure;
  const nationalities = nationalitiesAllowed.join(', ');
  const documents = byComma(documentsAccepted.map(documentName));
  const free = [...new Set([visaCountry, ...visaFree])].join(', ');
  const rules: (Message | false)[] = [
    nationalities !== '' &&
      (relativesAllowed.length === 0
        ? message('rules.nationalities', { nationalities })
        : message('rules.nationalities-relatives', { nationalities, relatives: relativesText(departure) })),
    documentsAccepted.length > 0 && message('rules.documents', { documents, months: validMonths }),
    visaCountry !== '' && message('rules.visa', { country: visaCountry, free }),
    vaccinationCard && message('rules.vaccination-card'),
    cash !== null && cash > 0 && message('rules.cash', { cash, currency }),
    noPets && message('rules.no-pets'),
    bagsPerPerson !== null && message('rules.bags', { pieces: bagsPerPerson }),
    bagKgPerPerson !== null && message('rules.bag-kg', { kilograms: bagKgPerPerson }),
  ];
  return rules.filter((rule) => rule !== false);
}
