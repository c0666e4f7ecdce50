import { plainWords } from './plain-words';
import type { RosterField } from './types';

/** `name` is a column called just that: which name it holds depends on the columns beside it. */
export type HeaderMeaning = RosterField | 'name' | 'first_or_family';

/** Headers that are known word for word, in English, French and Arabic. Several per line, separated by commas. */
const knownHeaders: Readonly<Record<HeaderMeaning, string>> = {
  person_id:
    'person id,person no,person number,evacuee id,evacuee no,id personne,identifiant personne,registration id,registration no,registration number,numero d enregistrement,matricule',
  household:
    'household,household id,household no,household number,household name,household code,hh id,hh,hh no,family id,family no,family number,family code,family group,family unit,family ref,family reference,group,group id,group no,group name,group code,travel group,travel party,travelling party,party,party id,famille,id famille,n famille,no famille,numero famille,numero de famille,code famille,groupe,groupe familial,id groupe,n groupe,no groupe,numero groupe,numero de groupe,menage,id menage,n menage,no menage,numero menage,numero de menage,code menage,foyer,id foyer,n foyer,no foyer,numero foyer,numero de foyer,cellule familiale,unite familiale,case,case id,case no,case number,العائلة,الاسرة,رقم العائلة,رقم الاسرة,المجموعة',
  family_name:
    'family name,familyname,surname,sur name,last name,lastname,l name,lname,last,family names,surnames,last names,nom de famille,nom famille,nom patronymique,patronyme,nom usuel,nom d usage,nom s,noms,name family,اللقب,اسم العائلة,الاسم العائلي,الكنية,اسم الاسرة',
  given_names:
    'given names,given name,givenname,givennames,first name,firstname,first names,f name,fname,first,forename,forenames,christian name,given,prenom,prenoms,prenom s,pre nom,first and middle names,first and middle name,first middle name,الاسم الاول,الاسم الشخصي,الاسماء',
  full_name:
    'full name,fullname,complete name,last first,last first middle,surname first,name and surname,name surname,surname and name,surname name,surname and given names,surname given names,surname first name,last name first name,first and last name,first name last name,names,passenger,passenger name,pax name,pax,evacuee,evacuee name,traveller,traveler,traveller name,traveler name,person,person name,individual,employee name,employee,nom complet,nom et prenom,nom et prenoms,noms et prenoms,nom s et prenom s,nom prenom,nom prenoms,noms prenoms,nom et prenom s,nom prenom s,prenom et nom,prenoms et nom,prenom s et nom,prenom nom,prenoms nom,identite,nom du passager,passager,evacue,personne,الاسم الكامل,الاسم واللقب,الاسم الثلاثي,اسم المسافر',
  name: 'name,nom,الاسم,اسم',
  first_or_family: 'family',
  date_of_birth:
    'date of birth,birth date,birthdate,dob,d o b,born,born on,birthday,date birth,date naissance,date de naissance,date et lieu de naissance,date lieu de naissance,date et lieu de naiss,date and place of birth,date place of birth,dob pob,ddn,naissance,ne le,nee le,ne e le,date de naiss,date naiss,d naissance,d n,تاريخ الميلاد,تاريخ الولادة,تاريخ الازدياد',
  age: 'age,age years,age in years,age ans,العمر,السن',
  sex: 'sex,gender,sexe,genre,m f,f m,h f,civilite,الجنس,النوع',
  nationality:
    'nationality,nationalities,nat,natl,citizenship,citizenships,country of citizenship,country of nationality,nationality code,nationalite,nationalites,nationalite s,pays de nationalite,citoyennete,الجنسية,جنسية',
  document_number:
    'document number,document no,document nr,document id,doc number,doc no,doc nr,document,passport,passport no,passport number,passport nr,passport num,passport id,passport n,passport details,ppt,ppt no,pp no,pp number,ppt number,passeport,n passeport,no passeport,num passeport,numero passeport,numero de passeport,numero du passeport,n de passeport,no de passeport,n du passeport,passeport n,passeport no,travel document,travel document no,travel document number,numero document,numero de document,numero du document,n document,n de document,no document,n piece,numero piece,numero de piece,n piece d identite,numero piece d identite,numero de piece d identite,numero de la piece d identite,piece d identite,cni,n cni,no cni,numero cni,nina,id number,id no,id card no,id card number,identity card,identity card no,identity card number,identity number,national id,national id no,national id number,رقم الجواز,رقم جواز السفر,جواز السفر,رقم الوثيقة,رقم الهوية',
  document_type:
    'document type,doc type,type of document,type of doc,travel document type,id type,type of id,passport type,type document,type de document,type du document,type de piece,type piece,type de piece d identite,nature du document,nature de la piece,نوع الوثيقة',
  document_expiry:
    'document expiry,document expiry date,doc expiry,document expiration,document expires,expiry,expiry date,expires,exp,expiration,expiration date,date of expiry,date of expiration,valid until,valid to,valid thru,validity,passport expiry,passport expiry date,passport expiration,passport expiration date,passport exp,passport exp date,passport expires,passport valid until,ppt expiry,pp expiry,exp date,date exp,date d exp,date expiration,date d expiration,date d expiration du passeport,date expiration passeport,expire le,expiration passeport,validite,date de validite,validite du passeport,valable jusqu au,fin de validite,date de fin de validite,تاريخ الانتهاء,تاريخ انتهاء الصلاحية,تاريخ انتهاء الجواز,صالح لغاية',
  phone:
    'phone,phones,phone no,phone number,phone nr,phone numbers,telephone,telephone no,telephone number,tel,tel no,mobile,mobile no,mobile number,mobile phone,mob,cell,cell phone,cellphone,cell no,cell number,whatsapp,whatsapp no,whatsapp number,contact,contact no,contact number,contact phone,contacts,gsm,n tel,no tel,num tel,numero tel,n telephone,no telephone,num telephone,numero telephone,numero de telephone,n de telephone,telephone portable,portable,tel portable,tel mobile,telephone mobile,cellulaire,local phone,primary phone,الهاتف,رقم الهاتف,الجوال,رقم الجوال,هاتف',
  email:
    'email,e mail,mail,email address,e mail address,courriel,adresse email,adresse e mail,adresse mail,adresse electronique,mel,primary email,البريد الالكتروني,بريد الكتروني,الايميل',
  address:
    'address,home address,street address,street,residence,residential address,residence address,current address,local address,lodging,current lodging,accommodation,address in country,address in mali,adresse,adresse locale,adresse actuelle,adresse domicile,adresse du domicile,adresse de residence,domicile,lieu de residence,lieu d hebergement,hebergement,adresse au mali,العنوان,عنوان السكن',
  location:
    'location,current location,present location,place,city,town,city town,locality,region,province,district,area,site,whereabouts,ville,ville actuelle,ville de residence,localite,localisation,lieu,lieu actuel,position actuelle,endroit,commune,quartier,المدينة,الموقع,المكان,مكان التواجد',
  relation:
    'relation,relationship,relationship to head,relation to head,relationship to head of household,relationship to head of family,relation to head of household,family relationship,role,family role,role in household,dependent type,lien,lien de parente,lien parente,lien familial,parente,relation familiale,lien avec le chef de famille,statut familial,صلة القرابة,القرابة',
  priority:
    'priority,priority class,priority category,priority group,priority level,priority tier,evacuation priority,evac priority,prio,tier,category,categories,evacuee category,evac category,evacuation category,cat,classification,class,priorite,niveau de priorite,priorite d evacuation,categorie,categorie d evacuation,الاولوية,الفئة',
  major_category: 'major category,major cat,major,major class,categorie majeure,categorie principale',
  minor_category: 'minor category,minor cat,minor class,categorie mineure,sous categorie',
  needs:
    'needs,special needs,special need,special requirements,special assistance,assistance,assistance required,assistance needed,requirements,mobility,mobility needs,reduced mobility,limited mobility,disability,disabilities,handicap,pmr,besoins,besoins speciaux,besoins particuliers,besoin special,besoin particulier,assistance requise,mobilite,mobilite reduite,ssr,الاحتياجات الخاصة,احتياجات خاصة',
  wheelchair:
    'wheelchair,wheelchair user,wheel chair,wheelchair needed,wheelchair required,needs wheelchair,wchr,fauteuil roulant,fauteuil,chaise roulante,كرسي متحرك',
  stretcher: 'stretcher,stretcher case,needs stretcher,stretcher needed,litter,brancard,civiere,نقالة',
  pets: 'pets,pet,number of pets,no of pets,nb of pets,animals,animal,animaux,animaux de compagnie,animal de compagnie,nombre d animaux,nb animaux,حيوانات اليفة',
  body_weight_kg:
    'body weight kg,body weight,weight,weight kg,weight in kg,person weight,passenger weight,poids,poids kg,poids corporel,poids de la personne,poids en kg,poids passager,الوزن',
  baggage_kg:
    'baggage kg,baggage,baggage weight,baggage weight kg,luggage,luggage weight,luggage kg,bag weight,bags kg,bags weight,bagage,bagages,bagage kg,bagages kg,poids bagages,poids bagage,poids des bagages,poids du bagage,وزن الامتعة,الامتعة',
  booking_reference:
    'booking reference,booking ref,booking,booking code,booking no,booking number,booking id,pnr,record locator,locator,reservation,reservation no,reservation number,reservation code,reservation id,reservation ref,confirmation code,confirmation no,confirmation number,n reservation,no reservation,numero reservation,numero de reservation,n de reservation,ref reservation,reference reservation,reference de reservation,code reservation,code de reservation,dossier,n dossier,no dossier,numero dossier,numero de dossier,n de dossier,ref dossier,reference dossier,رقم الحجز',
  medical_note:
    'medical note,medical notes,medical,medical condition,medical conditions,medical info,medical information,medical needs,medical remarks,health,health condition,health conditions,health issues,medication,medications,allergies,note medicale,notes medicales,medicale,infos medicales,informations medicales,etat de sante,sante,problemes de sante,probleme medical,condition medicale,observations medicales,الحالة الصحية,ملاحظات طبية',
  notes:
    'notes,note,remarks,remark,comments,comment,observations,observation,remarques,remarque,commentaires,commentaire,misc,divers,ملاحظات',
  status:
    'status,evacuation status,evac status,person status,travel status,statut,statut d evacuation,situation,etat,الحالة',
  source_file: 'source file',
  source_sheet: 'source sheet',
  source_row: 'source row',
};

/** Columns about somebody or something else, which must not be taken for the evacuee's own facts. */
const foreignHeader =
  /^(?:is )?(?:head|chef|cheffe|leader)\b|\b(?:citizenship|nationality) status\b|\b(emergency(?! travel)|urgence|kin|proche|father|mother|pere|mere|guardian|tuteur|spouse s?|conjoint|employer|employeur|supervisor|agent|officer|embassy|ambassade|place of birth|birth ?place|lieu de naissance|lieu naissance|country of birth|pays de naissance|city of birth|issued?|issue|issuing|delivre|delivrance|emission|visa|blood|sanguin|size|taille|flight|vol|seat|siege|country of residence|pays de residence|height|number of (?:persons|people|members|children|bags|pieces|dependents|dependants)|nombre|nb|nbre|(?:no|qty|quantity) (?:of )?(?:bags?|bagages?|baggages?|luggages?|pieces)|(?:bags?|bagages?|baggage|luggage) (?:count|pieces|pcs|qty|quantity)|accompanying|created|updated|modified|timestamp|horodateur|registered (?:on|at|by)|marital|matrimonial|job|position|fonction|profession|occupation|organi[sz]ation|agency|agence|company|societe|title|titre)\b/;

/** Headers by what they contain, tried in this order when no known header fits. */
const headerPatterns: readonly (readonly [RegExp, HeaderMeaning])[] = [
  [
    /\b(date of birth|birth ?date|dob|date (?:de )?naiss\w*|ddn|nee? le)\b|تاريخ (?:الميلاد|الولادة)/,
    'date_of_birth',
  ],
  [/\b(expir\w*|valid (?:until|to|thru|till)|validite|valable)\b|انتهاء/, 'document_expiry'],
  [
    /\b(type|nature)\b.*\b(document|doc|piece|passport|passeport|id)\b|\b(document|doc|piece|passport)\b.*\btype\b/,
    'document_type',
  ],
  [
    /\b(passport|passeport|ppt|cni|nina)\b|\b(document|piece|identity card|id card|travel doc\w*)\b.*\b(no|nr|n|num\w*|id)\b|\b(no|nr|n|num\w*)\b.*\b(document|piece)\b|جواز/,
    'document_number',
  ],
  [/\b(e ?mail|courriel)\b|البريد/, 'email'],
  [/\b(nationalit\w*|citizenship|citoyennete)\b|الجنسية/, 'nationality'],
  [/\b(phone|phones|telephone|tel|mobile|cell|cellphone|whatsapp|gsm|cellulaire)\b|هاتف|الجوال/, 'phone'],
  [/\b(relation\w*|lien|parente)\b/, 'relation'],
  [
    /\b(surname|last name|family name|nom de famille|nom de naissance|nom usuel|patronym\w*)\b.*\b(first|given|prenoms?|forenames?)\b|\b(first|given|prenoms?|forenames?)\b.*\b(surname|last name|family name|nom)\b|\bnoms? et prenoms?\b|\bnoms? prenoms?\b|\bfull name\b|\bnom complet\b/,
    'full_name',
  ],
  [/\b(surname|last name|family name|nom de famille|patronym\w*)\b/, 'family_name'],
  [/\b(given names?|first names?|other names?|forenames?|prenoms?|autres prenoms?)\b/, 'given_names'],
  [
    /\b(household|menage|foyer|hh)\b|\b(family|famille|group|groupe)\b.*\b(id|no|nr|n|num\w*|code|ref\w*|nbr)\b|\b(id|no|nr|n|num\w*|code|ref\w*)\b.*\b(family|famille|group|groupe)\b/,
    'household',
  ],
  [/\b(pnr|booking|reservation)\b/, 'booking_reference'],
  [/\b(sex|gender|sexe|genre)\b/, 'sex'],
  [/\b(wheel ?chair|fauteuil roulant)\b/, 'wheelchair'],
  [/\b(stretcher|brancard|civiere)\b/, 'stretcher'],
  [/\b(pets?|animaux)\b/, 'pets'],
  [/\b(baggage|luggage|bagages?)\b/, 'baggage_kg'],
  [/\b(weight|poids)\b/, 'body_weight_kg'],
  [/\b(special (?:needs?|assistance)|besoins? (?:speciaux|particuliers?))\b/, 'needs'],
  [/\b(medical|medicale?s?|sante|health)\b/, 'medical_note'],
  [/\b(priority|priorite)\b/, 'priority'],
  [/\b(address|adresse)\b|العنوان/, 'address'],
  [/\b(location|ville|city|localite)\b|المدينة/, 'location'],
  [/\b(remarks?|comments?|observations?|remarques?|commentaires?|notes?)\b|ملاحظات/, 'notes'],
  [/\b(passenger|evacuee|traveller|traveler|passager)s?\b.*\b(name|nom)\b/, 'full_name'],
  [/\bage\b/, 'age'],
];

const byHeader = new Map<string, HeaderMeaning>(
  Object.entries(knownHeaders).flatMap(
    ([meaning, words]) =>
      words.split(',').map((word) => [plainWords(word), meaning as HeaderMeaning] as const), // keys of the table
  ),
);

/** What a header says about its column: the meaning and whether the header is known word for word; null when nothing. */
export function headerMeaning(
  header: string,
): { readonly meaning: HeaderMeaning; readonly exact: boolean } | null {
  if (header.length > 120) {
    return null;
  }
  const outside = header.replace(/[([{][^)\]}]*[)\]}]/g, ' ');
  const plural = header.replace(/\(\s*([sxe]{1,2})\s*\)/gi, ' $1');
  const apart = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const variants = [header, apart, plural, outside, ...outside.split(/[/|\n•·:–—]|\s-\s/)].map(headerWords);
  for (const variant of variants) {
    const meaning = byHeader.get(variant);
    if (meaning !== undefined) {
      return { meaning, exact: true };
    }
  }
  const whole = headerWords(header);
  if (whole.length > 60 || foreignHeader.test(whole)) {
    return null;
  }
  const found = headerPatterns.find(([pattern]) => pattern.test(whole));
  return found === undefined ? null : { meaning: found[1], exact: false };
}

/** True when a header names a fact of another person or thing, so that content must not be used either. */
export function isForeignHeader(header: string): boolean {
  return foreignHeader.test(headerWords(header));
}

function headerWords(header: string): string {
  return plainWords(header.replace(/[#№]/g, ' no ').replace(/n[°º]/gi, 'n ').replace(/_/g, ' '));
}
