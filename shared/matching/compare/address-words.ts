import { foldText } from '../text/fold-text';

/** Short forms in addresses, each with what it stands for. */
const shortForms =
  'st street,str street,rd road,ave avenue,av avenue,bd boulevard,blvd boulevard,bvd boulevard,boul boulevard,dr drive,drv drive,ln lane,ct court,crt court,cres crescent,cr crescent,crs crescent,cct circuit,crct circuit,circ circuit,cir circle,pl place,plc place,sq square,ter terrace,tce terrace,terr terrace,pde parade,hwy highway,hway highway,pkwy parkway,cl close,clo close,gdns gardens,gr grove,gve grove,vlge village,vill village,vlg village,apt apartment,appt apartment,app apartment,bldg building,bat building,batiment building,imm building,immeuble building,fl floor,etage floor,rte road,route road,r rue,qtr quartier,quart quartier,res residence,nth north,sth south,mt mount,ft fort,pt point,ste saint,sainte saint,no number,nr number,num number,numero number,unit unit,po po,bp po,lt lot'.split(
    ',',
  );
const longForms = new Map(
  shortForms.map((pair) => {
    const [short = '', long = ''] = pair.split(' ');
    return [short, long] as const;
  }),
);

/** The words of an address for comparing: folded, short forms written out, letters and digits apart. */
export function addressWords(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ').map((word) => longForms.get(word) ?? word);
}
