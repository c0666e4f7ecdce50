import { departureModes, departureStatuses } from '../model/departure';
import type { DepartureMode, DepartureStatus } from '../model/departure';
import { documentTypes } from '../model/person';
import type { DocumentType } from '../model/person';
import { readNationality } from './nationality';
import { plainWords } from './plain-words';
import { readDocumentType } from './value-words';

/** What a column of a departure sheet can hold. */
export const departureFields = [
  'id',
  'mode',
  'carrier',
  'number',
  'origin',
  'destination',
  'report_at',
  'cut_off_at',
  'departs_at',
  'arrives_at',
  'seats',
  'payload_kg',
  'nationalities_allowed',
  'document_required',
  'notes',
  'reporting_place',
  'wheelchair_places',
  'stretcher_places',
  'oxygen_places',
  'pet_places',
  'status',
] as const;
export type DepartureField = (typeof departureFields)[number];

const headers: Readonly<Record<DepartureField, string>> = {
  id: 'id,departure id,departure,dep id,code,ref,reference,identifiant,id depart,reference depart',
  mode: 'mode,type,transport,transport mode,mode of transport,means,means of transport,mode de transport,moyen,moyen de transport,type de transport',
  carrier:
    'carrier,airline,operator,company,transporteur,compagnie,compagnie aerienne,operateur,unit,vessel,ship,navire',
  number:
    'number,no,flight,flight no,flight number,service number,movement number,numero,vol,n vol,no vol,numero de vol,n de vol,no de vol,numero du vol,vol n,vol no,flight nr,flight num,flight id,trip,rotation,n,tail number',
  origin:
    'origin,from,departure place,departure airport,departure point,point of departure,port of departure,origine,de,depart de,lieu de depart,aeroport de depart,provenance',
  destination:
    'destination,to,arrival place,arrival airport,port of arrival,arrival point,vers,a,lieu d arrivee,aeroport d arrivee,arrivee a',
  report_at:
    'report at,reporting time,report time,report,check in,check in time,reporting,heure de convocation,convocation,enregistrement,heure de presentation,presentation',
  cut_off_at:
    'cut off at,cutoff at,cut off,cutoff,cut off time,cutoff time,closing,closes at,closing time,deadline,cloture,heure limite,limite,heure de cloture,date limite',
  departs_at:
    'departs at,departure at,departure time,departs,etd,std,departure date,departure date time,leaves at,depart,heure de depart,date de depart,depart a,date et heure de depart',
  arrives_at:
    'arrives at,arrival at,arrival time,arrives,arrival,eta,sta,arrival date,arrivee,heure d arrivee,date d arrivee,arrivee a heure,date et heure d arrivee',
  seats:
    'seats,seat,capacity,pax,places,seats available,available seats,seat count,number of seats,pax capacity,sieges,capacite,nombre de places,nombre de sieges,places disponibles,nb places',
  payload_kg:
    'payload kg,payload,payload in kg,max payload,max payload kg,cargo kg,weight limit,weight limit kg,max weight,max weight kg,charge utile,charge utile kg,charge kg,charge,poids max,poids maximal',
  nationalities_allowed:
    'nationalities allowed,nationalities,nationality,allowed nationalities,allowed nationality,nationality allowed,eligible nationalities,nationalites,nationalites autorisees,nationalites admises,nationalite',
  document_required:
    'document required,documents required,required document,required documents,document,documents,document needed,documents needed,travel document,papers,document requis,documents requis,document exige,documents exiges',
  notes: 'notes,note,remarks,remark,comments,comment,observations,remarques,commentaires,commentaire',
  reporting_place:
    'reporting place,report place,reporting point,report to,meeting point,assembly point,assembly area,gathering point,lieu de convocation,point de rassemblement,lieu de rassemblement,lieu de presentation,lieu de rendez vous',
  wheelchair_places:
    'wheelchair places,wheelchairs,wheelchair,wheelchair seats,wheelchair spaces,fauteuils roulants,places fauteuil,places fauteuils roulants,places fauteuil roulant',
  stretcher_places:
    'stretcher places,stretchers,stretcher,litters,litter places,brancards,civieres,places brancard,places civiere',
  oxygen_places: 'oxygen places,oxygen,places with oxygen,oxygene,places oxygene',
  pet_places: 'pet places,pets,pet,animals,animaux,places animaux',
  status: 'status,state,statut,etat',
};

const fieldByHeader = new Map(
  departureFields.flatMap((field) =>
    headers[field].split(',').map((header) => [plainWords(header), field] as const),
  ),
);

/** The field that a header of a departure sheet names, in English or French; null when it names none. */
export function departureField(header: string): DepartureField | null {
  const words = (text: string) => plainWords(text.replace(/[#№]/g, ' no ').replace(/n[°º]/gi, 'n '));
  const outside = header.replace(/[([][^)\]]*[)\]]/g, ' ');
  const known = fieldByHeader.get(words(header)) ?? fieldByHeader.get(words(outside));
  if (known !== undefined) {
    return known;
  }
  const [variant] = outside.split(/[/|\n]/).flatMap((part) => fieldByHeader.get(words(part)) ?? []);
  return variant ?? null;
}

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
