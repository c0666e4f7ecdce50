import { knownHeaders } from './known-headers';
import type { HeaderMeaning } from './known-headers';
import { mendedEncoding, plainWords } from './plain-words';

/** Facts that are told by words which, standing alone, would be about somebody else; tried before `foreignHeader`. */
const earlyPatterns: readonly (readonly [RegExp, HeaderMeaning])[] = [
  [
    /\b(?:emergency(?! (?:travel|passport|document))|(?<!voyage d )urgence|next of kin|nok)\b(?!.* (?:relation\w*|lien)\b)|طواري/,
    'emergency_contact',
  ],
  [/\b(?:person(?:ne)? (?:to|a)|proches? a) (?:be )?(?:contact\w*|prevenir)\b/, 'emergency_contact'],
  [/\bmrz\b|\bmachine readable\b/, 'mrz'],
  [/\b(?:promissory|5528|billet a ordre|reconnaissance de dette)\b/, 'promissory_note'],
  [/\b(?:pregnan\w*|enceinte|grossesse|gestation)\b|حامل|الحمل/, 'pregnancy_week'],
  [/\b(?:oxygen|oxygene|o2)\b|اكسجين/, 'oxygen'],
  [
    /\b(?:place|city|town|country|lieu|ville|pays) (?:and country |et pays )?(?:of birth|de naiss\w*)\b|مكان (?:الميلاد|الولادة)/,
    'place_of_birth',
  ],
  [
    /\b(?:maiden|jeune fille|alias|nickname|also known|former names?|previous (?:sur)?names?)\b/,
    'other_names',
  ],
  [
    /\b(?:country|state|pays|etat) (?:of |de |d )?(?:issu\w*|deliv\w*|emission|emetteur)\b|\bissuing (?:country|state)\b|(?:بلد|دولة) (?:ال)?اصدار/,
    'document_country',
  ],
  [/\b(?:re ?contact|call ?back|a rappeler|next contact|prochain contact|relance)\b/, 'recontact_on'],
  [
    /\b(?:no|nb|nbre|nbr|number|nombre|count|qty|quantity|pieces?|pcs)\b.*\b(?:bags?|bagages?|baggages?|luggages?|valises?|suitcases?)\b|\b(?:bags?|bagages?|baggages?|luggages?|valises?)\b.*\b(?:count|pieces?|pcs|qty|quantity|number)\b|عدد (?:ال)?(?:حقائب|حقايب|امتعة)/,
    'baggage_pieces',
  ],
  [
    /\b(?:have|has|own|deja|already|propre|personnel)\b.*\b(?:tickets?|billets?|flight)\b|تذكرة/,
    'own_ticket',
  ],
];

/** Columns about somebody or something else, which must not be taken for the evacuee's own facts. */
const foreignHeader =
  /^(?:is )?(?:head|chef|cheffe|leader)\b|\b(?:citizenship|nationality) status\b|\b(how many|combien|responsable|representant|parents?|host|sat(?:ellite)? phone|thuraya|fax|arrival|arrivee|kin|proche|father|mother|pere|mere|guardian|tuteur|spouse s?|conjoint|employer|employeur|supervisor|agent|officer|embassy|ambassade|issued?|issue|issuing|delivr\w*|autorite|authority|emission|visa|blood|sanguin|size|taille|flight|vol|seat|siege|country of residence|pays de residence|height|number of (?:persons|people|members|children|bags|pieces|dependents|dependants)|nombre|nb|nbre|(?:no|qty|quantity) (?:of )?(?:bags?|bagages?|baggages?|luggages?|pieces)|(?:bags?|bagages?|baggage|luggage) (?:count|pieces|pcs|qty|quantity)|accompanying|created|updated|modified|timestamp|horodateur|registered (?:on|at|by)|marital|matrimonial|job|position|fonction|profession|occupation|organi[sz]ation|agency|agence|company|societe|grade|classe|room|chambre|contract|contrat)\b|\b(?:adresse|address|tel|telephone|phone)\b.* (?:france|europe|usa|home country|abroad|overseas|permanente?|billing|(?:pays d )?origine)\b|(?:اسم|هاتف|رقم) ال(?:اب|ام|والد|والدة|زوج|زوجة)$|عدد|مقعد|مهنة|وظيفة|زمرة|فصيلة/;

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
    /\b(passport|passeport|ppt|cni|nina)\b|\b(document|piece|identity card|id card|travel doc\w*)\b.*\b(no|nr|n|num\w*|id)\b|\b(no|nr|n|num\w*)\b.*\b(document|piece)\b|جواز|رقم (?:ال)?(?:وثيقة|هوية)/,
    'document_number',
  ],
  [/(?:^|الا)(?:ال)?اسم (?:ال)?(?:كامل|ثلاثي|رباعي|مسافر)|(?:ال)?اسم و ?(?:ال)?لقب/, 'full_name'],
  [/\b(e ?mail|courriel)\b|البريد|ايميل/, 'email'],
  [/\b(nationalit\w*|citizenship|citoyennete)\b|الجنسية/, 'nationality'],
  [
    /\b(phone|phones|telephone|tel|mobile|cell|cellphone|whatsapp|gsm|cellulaire)\b|هاتف|الجوال|واتساب|محمول|موبايل|تلفون/,
    'phone',
  ],
  [/\b(relation\w*|lien|parente)\b|قرابة/, 'relation'],
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
  [/\b(wheel ?chair|fauteuil roulant)\b|كرسي متحرك/, 'wheelchair'],
  [/\b(stretcher|brancard|civiere)\b/, 'stretcher'],
  [/\b(pets?|animaux|animal)\b|حيوانات/, 'pets'],
  [/\b(baggage|luggage|bagages?)\b/, 'baggage_kg'],
  [/\b(weight|poids)\b|الوزن/, 'body_weight_kg'],
  [/\b(special (?:needs?|assistance)|besoins? (?:speciaux|particuliers?|specifiques?))\b|احتياجات/, 'needs'],
  [/\b(medical|medicale?s?|medicaux|sante|health|allerg\w*)\b|امراض|صحي|طبي/, 'medical_note'],
  [/\b(priority|priorite|evac\w* (?:cat\w*|class))\b|اولوية/, 'priority'],
  [/\b(address|adresse)\b|العنوان/, 'address'],
  [
    /\b(location|ville|city|localite)\b|\bwhere (?:are|do) you\b|\bou (?:vous trouvez|etes) vous\b|المدينة|مكان (?:ال)?(?:اقامة|تواجد)/,
    'location',
  ],
  [
    /\b(remarks?|comments?|observations?|remarques?|commentaires?|notes?|anything else|autre chose)\b|ملاحظات/,
    'notes',
  ],
  [
    /\b(passenger|evacuee|traveller|traveler|passager|guest|student|pupil|eleve|volunteer|staff|employee)s?\b.*\b(name|nom)\b/,
    'full_name',
  ],
  [/\bage\b|العمر/, 'age'],
];

const byHeader = new Map<string, HeaderMeaning>(
  Object.entries(knownHeaders).flatMap(
    ([meaning, words]) =>
      words.split(',').map((word) => [plainWords(word), meaning as HeaderMeaning] as const), // keys of the table
  ),
);

/** What a header says about its column: the meaning and whether the header is known word for word; null when nothing. */
export function headerMeaning(
  text: string,
): { readonly meaning: HeaderMeaning; readonly exact: boolean } | null {
  if (text.length > 200) {
    return null;
  }
  const header = withoutNumber(mendedEncoding(text));
  const outside = header.replace(/[([{][^)\]}]*[)\]}]/g, ' ');
  const exact = exactMeaning(header, outside) ?? damagedMeaning(header);
  if (exact !== null) {
    return { meaning: exact, exact: true };
  }
  for (const words of new Set([headerWords(outside), headerWords(header)])) {
    const meaning = words.length > 100 ? null : patternMeaning(words);
    if (meaning !== null) {
      return { meaning, exact: false };
    }
  }
  return null;
}

function exactMeaning(header: string, outside: string): HeaderMeaning | null {
  const plural = header.replace(/\(\s*([sxe]{1,2})\s*\)/gi, ' $1');
  const apart = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  for (const variant of [header, apart, plural, outside].map(headerWords)) {
    const meaning = byHeader.get(variant);
    if (meaning !== undefined) {
      return meaning;
    }
  }
  const parts = outside
    .split(/[/|\n•·:–—]|\s-\s/)
    .map(headerWords)
    .filter((part) => part !== '');
  const meanings = parts.map((part) => byHeader.get(part) ?? null);
  const isKnownThroughout = meanings.every((meaning) => meaning !== null);
  // "Int/Nat" is no nationality: short words count only beside others that are known.
  return (
    meanings.find((_, at) => isKnownThroughout || ((parts[at] ?? '').length > 3 && meanings[at] !== null)) ??
    null
  );
}

function patternMeaning(words: string): HeaderMeaning | null {
  const early = earlyPatterns.find(([pattern]) => pattern.test(words));
  if (early !== undefined) {
    return early[1];
  }
  return foreignHeader.test(words)
    ? null
    : (headerPatterns.find(([pattern]) => pattern.test(words))?.[1] ?? null);
}

/** The known header that a text was before its accents were lost to question marks, as in "Pr?nom". */
function damagedMeaning(header: string): HeaderMeaning | null {
  if (!/\p{L}[?\ufffd]+\p{L}|^[?\ufffd]+\p{Ll}/u.test(header)) {
    return null;
  }
  const gap = '0gap0';
  const words = headerWords(header.replace(/[?\ufffd]+/g, gap));
  const pattern = new RegExp(`^${words.replaceAll(gap, '.{1,2}')}$`, 'u');
  return [...byHeader].find(([known]) => pattern.test(known))?.[1] ?? null;
}

/** True when a header names a fact of another person or thing, so that content must not be used either. */
export function isForeignHeader(header: string): boolean {
  return foreignHeader.test(headerWords(withoutNumber(header)));
}

/** A header without the number of its question or column, as in "3. Nationality". */
function withoutNumber(header: string): string {
  return header.replace(/^\s*(?:q(?:uestion)? ?)?\(?\d{1,3}\s*(?:[.)\]:]+|-(?=\s))\s*(?=\D)/i, '');
}

function headerWords(header: string): string {
  return plainWords(header.replace(/[#№]/g, ' no ').replace(/n[°º]/gi, 'n ').replace(/_/g, ' '));
}
