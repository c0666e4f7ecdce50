import { paxlstList } from '../edifact/paxlst-list';
import { writePaxlst } from '../edifact/write-paxlst';
import type { ManifestFieldId } from '../fields';
import type { ManifestForm } from './form';
import { formContext, formNotices } from './form-context';

const fieldsUsed = [
  'familyName',
  'givenNames',
  'dateOfBirth',
  'placeOfBirth',
  'sex',
  'nationality',
  'documentType',
  'documentNumber',
  'documentCountry',
  'documentExpiry',
  'bookingReference',
  'baggagePieces',
  'baggageKg',
] as const satisfies readonly ManifestFieldId[];

/** The longest reference that an interchange may carry. */
const longestReference = 14;

/** Tells this version of this departure's list from others. */
function referenceOf(departureId: string, version: number): string {
  const end = `V${version}`;
  const start = departureId.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return `${start.slice(0, longestReference - end.length)}${end}`;
}

/** A passenger list as a message in UN/EDIFACT, with what it lacks or had to alter as notices. */
export const paxlstMessage: ManifestForm = {
  id: 'paxlst',
  label: 'forms.paxlst',
  kinds: ['text'],
  fieldsUsed,
  build: (request) => {
    const { manifest, shown } = formContext(request);
    const { release, sender, recipient, contact, phone } = request.facts;
    const list = paxlstList({ departure: manifest.departure, rows: manifest.rows.map(shown) });
    const content = writePaxlst(list, {
      ...{ release, sender, recipient, contact, phone },
      preparedAt: manifest.issuedAt,
      reference: referenceOf(manifest.departure.id, manifest.version),
    });
    return Promise.resolve({ content, notices: [...formNotices(fieldsUsed, request), ...list.gaps] });
  },
};
