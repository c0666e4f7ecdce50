import type { DocumentType, MajorCategory, MinorCategory, Person, SpecialNeed } from '../model/person';
import {
  documentTypes,
  majorCategories,
  minorCategories,
  personStatuses,
  specialNeeds,
} from '../model/person';
import { waysToTravel } from '../model/ways';
import type { WayToTravel } from '../model/ways';
import { plainWords } from './plain-words';

function table<T extends string>(entries: Readonly<Record<T, string>>): Map<string, T> {
  return new Map(
    Object.entries<string>(entries).flatMap(
      ([value, words]) => words.split(',').map((word) => [plainWords(word), value as T] as const), // keys of the table
    ),
  );
}

const sexes = table<'F' | 'M' | 'X'>({
  F: 'f,w,أ,female,woman,girl,femme,fille,feminin,feminine,fem,f feminin,mme,mlle,madame,mademoiselle,mrs,ms,miss,انثى,أنثى,امرأة,السيدة,الآنسة,frau,weiblich',
  M: 'm,male,man,boy,h,homme,garcon,masculin,masculine,masc,mr,monsieur,m masculin,ذكر,ذ,رجل,السيد,mstr,master,herr,mannlich',
  X: 'x,other,autre,non binary,nonbinary,non binaire,unspecified,diverse,indetermine',
});

/** The sex that a cell names in English, French or Arabic, also by a form of address; null when it names none. */
export function readSex(text: string): 'F' | 'M' | 'X' | null {
  return sexes.get(plainWords(text)) ?? null;
}

const yesWords = new Set('yes,y,oui,o,true,vrai,1,x,ok,✓,✔,si,نعم,required,requis,needed'.split(','));
const noWords = new Set('no,n,non,false,faux,0,none,aucun,aucune,nil,لا,'.split(','));

/** Whether a cell says yes or no; null when it says neither. */
export function readYesNo(text: string): boolean | null {
  const word = plainWords(text) || text.trim();
  if (yesWords.has(word)) {
    return true;
  }
  return noWords.has(word) ? false : null;
}

const documents = table<DocumentType>({
  passport:
    'passport,passports,p,pp,ppt,passeport,valid passport,passport valid,passeport valide,passeport en cours de validite,ordinary passport,regular passport,passeport ordinaire,passeport biometrique,biometric passport,جواز سفر,جواز',
  'identity-card':
    'identity card,id card,id,identity,national id,national id card,national identity card,nid,cni,carte d identite,carte identite,carte nationale d identite,ci,nina,carte nina,id document,identity document,piece d identite,بطاقة هوية,بطاقة الهوية,بطاقة تعريف',
  'laissez-passer': 'laissez passer,laisser passer,lp,un laissez passer,unlp,sauf conduit,safe conduct',
  'emergency-travel-document':
    'emergency travel document,emergency passport,etd,emergency document,emergency travel certificate,temporary passport,temporary travel document,titre de voyage provisoire,titre de voyage d urgence,passeport d urgence,passeport provisoire,document de voyage d urgence,travel certificate,titre de voyage',
  'residence-permit':
    'residence permit,residence card,resident card,residency,permanent resident card,green card,carte de sejour,titre de sejour,carte de resident,permis de sejour,carte de residence,permis de residence',
  'birth-certificate':
    'birth certificate,acte de naissance,extrait de naissance,extrait d acte de naissance,certificat de naissance,شهادة ميلاد',
  other: 'other,autre,others,autres,other document,autre document',
});

/** The kind of travel document that a cell names; null when it names none that is known. */
export function readDocumentType(text: string): DocumentType | null {
  const words = plainWords(text);
  return documents.get(words) ?? documentTypes.find((type) => plainWords(type) === words) ?? null;
}

const relations = table<Exclude<Person['relation'], ''>>({
  head: 'head,head of household,head of family,hoh,self,principal,principal applicant,main applicant,applicant,lead,sponsor,primary,chef,chef de famille,chef de menage,chef du menage,chef de foyer,cheffe de famille,titulaire,demandeur,رب الاسرة,رب العائلة',
  spouse:
    'spouse,wife,husband,partner,epouse,epoux,mari,femme,conjoint,conjointe,compagne,compagnon,زوجة,زوج',
  child:
    'child,children,son,daughter,kid,infant,baby,minor child,dependent child,stepchild,stepson,stepdaughter,fils,fille,enfant,enfants,bebe,nourrisson,garcon,ابن,ابنة,طفل,طفلة',
  parent: 'parent,father,mother,pere,mere,papa,maman,mom,mum,dad,اب,أم,والد,والدة',
  sibling:
    'sibling,brother,sister,half brother,half sister,stepbrother,stepsister,frere,soeur,demi frere,demi soeur,اخ,أخ,اخت,أخت,شقيق,شقيقة',
  guardian:
    'guardian,legal guardian,foster parent,tuteur,tutrice,tuteur legal,tutrice legale,famille d accueil,وصي',
  staff:
    'staff,nanny,nounou,domestic,domestic worker,domestic staff,household staff,domestique,employee,employe,employee de maison,employe de maison,maid,driver,chauffeur,cook,cuisinier,cuisiniere,housekeeper,au pair',
  escort: 'escort,accompagnateur,accompagnatrice,chaperone,chaperon,caretaker,caregiver,مرافق',
  other:
    'other,autre,grandmother,grandfather,grandparent,grand mere,grand pere,grandson,granddaughter,grandchild,petit fils,petite fille,nephew,niece,neveu,niece,uncle,aunt,oncle,tante,cousin,cousine,friend,ami,amie,relative,in law,mother in law,father in law,belle mere,beau pere,dependent,dependant,personne a charge',
});

/** How a person stands to the head of the household; null when the word is not known. */
export function readRelation(text: string): Exclude<Person['relation'], ''> | null {
  return relations.get(plainWords(text)) ?? null;
}

const statuses = table<Person['status']>({
  registered:
    'registered,inscrit,inscrite,enregistre,enregistree,new,nouveau,pending,en attente,active,actif',
  confirmed: 'confirmed,confirme,confirmee,ready,pret,prete,wants to leave,souhaite partir,accepted',
  'own-ticket':
    'own ticket,own means,self evacuating,booked own,a son billet,billet personnel,propres moyens,par ses propres moyens',
  staying:
    'staying,stay,stays,remaining,remain,declined,refused,reste,restent,reste sur place,ne part pas,refuse',
  departed: 'departed',
  'already-left': 'already left,left,gone,evacuated,parti,partie,deja parti,deja partie,evacue,evacuee',
  unreachable: 'unreachable,no contact,no answer,not reachable,injoignable,pas de reponse,non joignable',
  unknown: 'unknown,inconnu,inconnue',
});

/** Where a person stands; null when the word is not known. */
export function readStatus(text: string): Person['status'] | null {
  const words = plainWords(text);
  return statuses.get(words) ?? personStatuses.find((status) => plainWords(status) === words) ?? null;
}

const promissoryWords = table<Exclude<Person['promissoryNote'], ''>>({
  signed: 'signed,yes,y,oui,o,signe,signee,done,ok,x,true,1,نعم,موقع',
  refused: 'refused,refuse,declined,refusee,a refuse,رفض',
  'not-needed':
    'not needed,not required,not applicable,exempt,exempted,waived,non requis,non requise,pas necessaire,dispense',
});

/** Where somebody stands with the promissory note; null for other words. A bare "no" says only that it is not signed yet. */
export function readPromissoryNote(text: string): Person['promissoryNote'] | null {
  const words = plainWords(text);
  return (
    promissoryWords.get(words) ??
    (noWords.has(words) || words === 'not signed' || words === 'pending' ? '' : null)
  );
}

/** The priority class in a cell. */
export interface ReadPriority {
  readonly major: MajorCategory | '';
  readonly minor: MinorCategory | '';
}

const priorityWords: readonly (readonly [string, ReadPriority])[] = [
  [
    'highest,high,very high,urgent,critical,top,haute,elevee,eleve,tres haute,tres elevee,urgente,critique,prioritaire,citizen,citizens,citoyen,citoyenne,national',
    { major: 'I', minor: '' },
  ],
  [
    'medium,moderate,normal,standard,moyenne,moyen,normale,intermediaire,family of citizen,immediate family,famille de citoyen,famille immediate,dependent of citizen',
    { major: 'II', minor: '' },
  ],
  [
    'low,basse,faible,bas,third country national,third country nationals,tcn,ressortissant de pays tiers,designated staff,locally employed staff',
    { major: 'III', minor: '' },
  ],
  ['lowest,very low,tres basse,tres faible,others,other,autre,autres', { major: 'IV', minor: '' }],
  ['pregnant,pregnant woman,enceinte,femme enceinte', { major: '', minor: 'A' }],
  [
    'unaccompanied minor,lone minor,mineur non accompagne,mineur isole,enfant non accompagne',
    { major: '', minor: 'B' },
  ],
  [
    'aged,elderly,infirm,aged and infirm,sick,medical,age,agee,personne agee,malade,infirme',
    { major: '', minor: 'C' },
  ],
  [
    'adult with children,adults with children,with children,adulte avec enfants,avec enfants,famille avec enfants',
    { major: '', minor: 'D' },
  ],
  ['other adult,other adults,adult,adulte,autre adulte,autres adultes', { major: '', minor: 'E' }],
];
const priorities = new Map(
  priorityWords.flatMap(([words, priority]) => words.split(',').map((word) => [word, priority] as const)),
);

/** Reads classes such as `I`, `2`, `II-B`, `Tier 1`, `P2`, `haute`; null when the text is no class. */
export function readPriority(text: string): ReadPriority | null {
  const words = plainWords(text);
  const named = priorities.get(words);
  if (named !== undefined) {
    return named;
  }
  const match =
    /^(?:tier|priority|priorite|prio|category|categorie|cat|class|classe|major|p|niveau|level|rang)? ?(iv|i{1,3}|[1-4])? ?(?:minor )?([a-e])?$/.exec(
      words.replace(/\b0([1-4])\b/, '$1').replace(/(\d) 0$/, '$1'),
    );
  const [, classText = '', letter = ''] = match ?? [];
  if (match === null || (classText === '' && letter === '')) {
    return null;
  }
  const number = /\d/.test(classText) ? Number(classText) : ['i', 'ii', 'iii', 'iv'].indexOf(classText) + 1;
  return {
    major: majorCategories[number - 1] ?? '',
    minor: minorCategories.find((minor) => minor === letter.toUpperCase()) ?? '',
  };
}

/** The needs that a text names, and whether it says nothing beyond them. */
export interface ReadNeeds {
  readonly needs: SpecialNeed[];
  readonly complete: boolean;
}

const needPatterns: readonly (readonly [SpecialNeed, RegExp])[] = [
  [
    'wheelchair',
    /\b(?:wheel ?chair(?: user)?|wch[rsc]|fauteuils? roulants?|chaise roulante|en fauteuil)\b|كرسي متحرك/g,
  ],
  ['stretcher', /\b(?:stretcher(?: case)?|litter|strr?|brancard|civiere)\b|نقالة/g],
  [
    'oxygen',
    /\b(?:(?:home |supplemental )?oxygen(?: concentrator| bottle)?|oxygene|poc|concentrateur)\b|اكسجين/g,
  ],
  ['pet', /\b(?:pets?|dogs?|cats?|chiens?|chats?|animal|animaux|petc|avih)\b|قطة?|كلب/g],
];

/** True for texts such as "no wheelchair", of which nothing is taken. */
export function isNegated(text: string): boolean {
  return /\b(no|not|without|sans|pas|non|aucune?)\b/.test(plainWords(text));
}

/** Reads free text about special needs; negated needs ("no wheelchair") are left to a person. */
export function readNeeds(text: string): ReadNeeds {
  let rest = plainWords(text);
  if (noWords.has(rest)) {
    return { needs: [], complete: true };
  }
  if (isNegated(text)) {
    return { needs: [], complete: false };
  }
  const needs = needPatterns.filter(([, pattern]) => rest.search(pattern) >= 0).map(([need]) => need);
  for (const [, pattern] of needPatterns) {
    rest = rest.replace(pattern, '');
  }
  return {
    needs: specialNeeds.filter((need) => needs.includes(need)),
    complete: rest.trim() === '',
  };
}

/** Kilograms in a text such as `23`, `23,5 kg` or `50 lbs`; null when it is no weight. `pounds` is the column's unit. */
export function readKilograms(text: string, pounds: boolean): number | null {
  const match = /^(\d{1,4}(?:[.,]\d+)?)\s*(kg|kgs|kilos?|kilogram(?:me)?s?|lbs?|pounds?|livres?)?\.?$/i.exec(
    text.trim(),
  );
  if (match === null) {
    return null;
  }
  const value = Number((match[1] ?? '').replace(',', '.'));
  const unit = match[2]?.toLowerCase() ?? (pounds ? 'lb' : 'kg');
  return /^[lp]/.test(unit) ? Math.round(value * 4.5359237) / 10 : value;
}

const ways = table<WayToTravel>({
  'own-car':
    'own car,own vehicle,car,a car,private car,private vehicle,personal car,personal vehicle,vehicle,4x4,self drive,self driving,drives,by car,own transport,own means,voiture,vehicule,voiture personnelle,vehicule personnel,propre voiture,propre vehicule,en voiture,moyens propres,par ses propres moyens,سيارة,سيارة خاصة,سيارته',
  convoy: 'convoy,in convoy,un convoy,by convoy,convoi,en convoi,قافلة',
  'on-foot': 'on foot,foot,by foot,walk,walks,walking,a pied,pied,marche,مشيا,سيرا على الاقدام',
  collected:
    'collected,to be collected,collect,pick up,pickup,picked up,to be picked up,needs pick up,needs pickup,needs transport,transport needed,needs collection,embassy,embassy car,embassy vehicle,embassy transport,bus,shuttle,minibus,desk,a chercher,ramassage,navette,besoin de transport,transport ambassade,vehicule de l ambassade,voiture de l ambassade,يحتاج نقل,حافلة',
  none: 'none,no transport,no means,no means of transport,without transport,stranded,aucun,aucun moyen,aucun transport,pas de transport,pas de moyen de transport,sans transport,sans moyen de transport,لا يوجد,بدون',
});

/** How somebody says that they get to a departure; null when the cell says it in no way that is known. */
export function readWayToTravel(text: string): WayToTravel | null {
  const words = plainWords(text);
  return waysToTravel.find((way) => plainWords(way) === words) ?? ways.get(words) ?? null;
}
