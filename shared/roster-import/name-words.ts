import { plainWords } from './plain-words';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(',').map(plainWords));
}

const womensTitles = setOf(
  'mrs,ms,miss,mme,mlle,madame,mademoiselle,sra,srta,frau,sister,soeur,السيدة,الآنسة,سيدة',
);
const marriedTitles = setOf('mrs,mme,madame,السيدة');
const mensTitles = setOf('mr,m,monsieur,mister,sir,mstr,master,herr,brother,frère,السيد,سيد');
const otherTitles = setOf(
  'dr,docteur,doctor,prof,professeur,professor,rev,reverend,pastor,pasteur,fr,père,me,maître,eng,ing,capt,captain,col,colonel,maj,lt,sgt,cpl,gen,hon,amb,he,الدكتور,الدكتورة,د,المهندس,المهندسة,الأستاذ,الأستاذة,أ,الشيخ',
);
/** What airlines write behind a name: adult, child, infant, unaccompanied minor. */
const passengerMarks = setOf('adt,chd,inf,um,unmr,vip');
const suffixes = setOf('jr,junior,snr,ii,iii,iv');
const particles = setOf(
  'de,du,des,da,di,do,dos,das,van,von,vander,der,den,ter,ten,le,la,el,al,ould,mint,ag,wallet,ben,bin,bint,ibn,abu,abou,abd,bou,st,saint,sainte,mac,mc,del,della,della,los,las,zu,zum,af,y,dit,بن,ابن,بنت,آل,ولد,أبو,ابو,بو,عبد,أم',
);

/** What a word beside a name is: a title (with the sex that it tells), a mark, a suffix, or nothing but a name. */
export function titleOf(
  word: string,
): { readonly sex: '' | 'F' | 'M'; readonly isMarried: boolean; readonly isPlain: boolean } | null {
  const plain = plainWords(word);
  if (womensTitles.has(plain)) {
    return { sex: 'F', isMarried: marriedTitles.has(plain), isPlain: true };
  }
  if (mensTitles.has(plain)) {
    // A bare M without a point is an initial as often as "monsieur".
    return plain === 'm' && word !== 'M.' && word !== 'm.'
      ? null
      : { sex: 'M', isMarried: false, isPlain: true };
  }
  return otherTitles.has(plain) ? { sex: '', isMarried: false, isPlain: false } : null;
}

/** True for what airlines write behind a name that is no name, such as CHD. */
export function isPassengerMark(word: string): boolean {
  return passengerMarks.has(plainWords(word)) && word === word.toUpperCase();
}

/** True for `Jr`, `III` and the like. */
export function isSuffix(word: string): boolean {
  return suffixes.has(plainWords(word));
}

/** True for a word that belongs to the name after it, such as `van`, `de la`, `ould`, `بن`. */
export function isParticle(word: string): boolean {
  return particles.has(plainWords(word));
}

/** True for a letter that stands for a name: `J`, `J.`, `J.-P.`, `JC` beside longer words is none. */
export function isInitial(word: string): boolean {
  return /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u.test(word);
}
