import { allowedRelatives, certainties, departureModes, departureStatuses } from '../model/departure';
import type { Departure, DepartureMode, DepartureStatus } from '../model/departure';
import { documentTypes } from '../model/person';
import type { DocumentType } from '../model/person';
import { readNationality } from './nationality';
import { plainWords } from './plain-words';
import { readDocumentType, readRelation, readYesNo } from './value-words';

const modeWords: Readonly<Record<DepartureMode, string>> = {
  commercial:
    'commercial,commercial flight,flight,scheduled,scheduled flight,airline,air,plane,aircraft,vol,vol commercial,vol regulier,avion,commercial air,regulier',
  charter:
    'charter,charter flight,chartered,chartered flight,charter air,vol charter,affrete,vol affrete,avion affrete',
  'military-lift':
    'military lift,military,mil,military airlift,military flight,mil air,milair,mil airlift,airlift,military aircraft,helicopter,helo,helicoptere,militaire,vol militaire,avion militaire,transport militaire,pont aerien',
  convoy:
    'convoy,road,road convoy,bus,buses,coach,vehicle,vehicles,car,land,overland,ground,truck,convoi,convoi routier,route,routier,autocar,car routier,vehicule,vehicules,terrestre',
  ferry: 'ferry,ship,boat,vessel,sea,sealift,maritime,bateau,navire,bac,mer,river boat,pinasse',
  rail: 'rail,train,railway,chemin de fer,ferroviaire',
  other: 'other,autre,misc,divers',
};
const modeByWord = new Map(
  departureModes.flatMap((mode) => [
    [plainWords(mode), mode] as const,
    ...modeWords[mode].split(',').map((word) => [word, mode] as const),
  ]),
);

/** The mode of transport that a cell names; null when it is not known. */
export function readMode(text: string): DepartureMode | null {
  return modeByWord.get(plainWords(text)) ?? null;
}

const statusWords: Readonly<Record<DepartureStatus, string>> = {
  scheduled: 'scheduled,planned,open,confirmed,on time,active,prevu,programme,ouvert,confirme,a l heure',
  delayed: 'delayed,late,retarde,en retard,reporte',
  boarding: 'boarding,now boarding,embarquement,en cours d embarquement',
  closed: 'closed,full,ferme,clos,complet',
  departed: 'departed,left,gone,airborne,parti',
  cancelled: 'cancelled,canceled,annule,supprime',
};

/** The state of a departure that a cell names; null when it is not known. */
export function readDepartureStatus(text: string): DepartureStatus | null {
  const words = plainWords(text);
  return departureStatuses.find((status) => statusWords[status].split(',').includes(words)) ?? null;
}

/** A list of values, or the first word of the cell that is not known. */
export type ReadList<T> = { readonly values: T[] } | { readonly unknown: string };

const everybody =
  /^(?:any|all|tous|toutes|tout|everybody|everyone|\*|any nationality|all nationalities|toutes nationalites|open|no restrictions?|aucune restriction|none|no|-|n\/a)$/;

/** Nationalities as ISO 3166-1 alpha-3, separated by `;` `,` `|` or `/`; empty for everybody. */
export function readNationalities(text: string): ReadList<string> {
  if (isEverybody(text)) {
    return { values: [] };
  }
  const values: string[] = [];
  for (const part of listParts(text)) {
    if (isEverybody(part)) {
      return { values: [] };
    }
    const read = readNationality(part);
    if (read === null || read.several) {
      return { unknown: part };
    }
    values.push(read.code);
  }
  return { values: [...new Set(values)] };
}

/** Document types that are accepted, one of them being enough; empty when none is asked for. */
export function readDocuments(text: string): ReadList<DocumentType> {
  const words = plainWords(text);
  if (
    words === '' ||
    /^(?:none|no|non|aucun|aucune|nil|not required|no document|no documents|n a|sans|0|false|aucun document)$/.test(
      words,
    )
  ) {
    return { values: [] };
  }
  if (
    /^(?:yes|oui|any|any document|all|tout|tous|tout document|required|requis|true|1|any travel document|document)$/.test(
      words,
    )
  ) {
    return { values: [...documentTypes] };
  }
  const values: DocumentType[] = [];
  for (const part of listParts(text)) {
    const type = readDocumentType(part);
    if (type === null) {
      return { unknown: part };
    }
    values.push(type);
  }
  return { values: [...new Set(values)] };
}

function isEverybody(text: string): boolean {
  const lower = text.trim().toLowerCase();
  return lower === '' || everybody.test(lower) || everybody.test(plainWords(lower));
}

function listParts(text: string): string[] {
  return text
    .split(/\s*(?:[;,|/\n+]|\bor\b|\bou\b|\band\b|\bet\b)\s*/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

type Relatives = Departure['relativesAllowed'];

/** Relatives who may come along, such as `spouse, children under 21, parents`, with the age below which children may. */
export function readRelatives(
  text: string,
): { readonly values: Relatives; readonly childrenBelow: number | null } | { readonly unknown: string } {
  const words = plainWords(text);
  if (readYesNo(text) === false || words === '') {
    return { values: [], childrenBelow: null };
  }
  const ages = /(?:<|under|below|moins de|jusqu a|up to) ?(\d{1,2})/i.exec(
    `${text} ${words}`.replace(/\s+/g, ' '),
  );
  const childrenBelow = ages === null ? null : Number(ages[1]);
  if (
    readYesNo(text) === true ||
    /^(?:all|toute?s?|(?:immediate )?(?:family|relatives|dependants|dependents)|famille(?: proche)?|ayants droit)$/.test(
      words,
    )
  ) {
    return { values: [...allowedRelatives], childrenBelow };
  }
  const values: Relatives = [];
  for (const part of listParts(text)) {
    const bare = plainWords(part)
      .replace(/(?:under|below|moins de|de moins de|up to|jusqu a)? ?\d{1,2}(?: (?:years?|yrs?|ans?))?/g, ' ')
      .trim();
    const relation = /^(?:conjoints?|spouses?|epoux|wives|husbands)$/.test(bare)
      ? 'spouse'
      : (readRelation(bare) ?? readRelation(bare.replace(/s$/, '')));
    const known = allowedRelatives.find((relative) => relative === relation);
    if (known === undefined) {
      return { unknown: part };
    }
    values.push(known);
  }
  return { values: allowedRelatives.filter((relative) => values.includes(relative)), childrenBelow };
}

const certaintyWords: Readonly<Record<Departure['certainty'], string>> = {
  sure: 'sure,certain,firm,confirmed,confirm,guaranteed,yes,high,ferme,confirme,assure,oui,certaine',
  likely: 'likely,probable,expected,medium,planned,tentative,prevu,vraisemblable,moyen',
  doubtful:
    'doubtful,unsure,uncertain,unlikely,low,on request,possible,maybe,no,douteux,incertain,faible,sur demande,peut etre,non',
};

/** How sure it is that a departure goes; null for other words. */
export function readCertainty(text: string): Departure['certainty'] | null {
  const words = plainWords(text);
  return certainties.find((certainty) => certaintyWords[certainty].split(',').includes(words)) ?? null;
}
