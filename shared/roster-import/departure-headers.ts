import { plainWords } from './plain-words';

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
  'date',
  'arrival_date',
  'report_date',
  'cut_off_date',
  'time_zone',
  'boards_at',
  'leg',
  'bags',
  'bags_per_person',
  'bag_kg_per_person',
  'held_seats',
  'crew_seats',
  'overbooking',
  'lap_infants',
  'no_pets',
  'relatives_allowed',
  'children_below',
  'valid_months',
  'visa_country',
  'visa_free',
  'vaccination_card',
  'cash',
  'price',
  'currency',
  'booking_reference',
  'certainty',
] as const;
export type DepartureField = (typeof departureFields)[number];

const headers: Readonly<Record<DepartureField, string>> = {
  id: 'id,departure id,departure,dep id,code,ref,reference,identifiant,id depart,reference depart',
  mode: 'mode,type,transport,transport mode,mode of transport,means,means of transport,mode de transport,moyen,moyen de transport,type de transport',
  carrier:
    'carrier,airline,al,airline code,carrier code,cie,operator,company,transporteur,compagnie,compagnie aerienne,operateur,unit,vessel,ship,navire',
  number:
    'number,no,flight,flt,flt no,flight no,flight number,service number,movement number,numero,vol,n vol,no vol,numero de vol,n de vol,no de vol,numero du vol,vol n,vol no,flight nr,flight num,flight id,trip,rotation,n,tail number',
  origin:
    'origin,from,orig,dep airport,board point,departure place,departure airport,departure point,point of departure,port of departure,origine,de,depart de,lieu de depart,aeroport de depart,provenance',
  destination:
    'destination,to,dest,arr airport,off point,arrival place,arrival airport,port of arrival,arrival point,vers,a,lieu d arrivee,aeroport d arrivee,arrivee a',
  report_at:
    'report at,report by,reporting time,report time,report,check in,check in time,reporting,heure de convocation,convocation,enregistrement,heure de presentation,presentation,check in opens,counter opens,ouverture de l enregistrement',
  cut_off_at:
    'cut off at,cutoff at,cut off,cutoff,cut off time,cutoff time,closing,closes at,closing time,deadline,cloture,heure limite,limite,heure de cloture,date limite,counter closes,counter closing,check in closes,fermeture,fermeture du comptoir,heure limite d enregistrement',
  departs_at:
    'departs at,departure at,departure time,departs,etd,std,departure date time,leaves at,depart,heure de depart,depart a,heure depart,time,heure,dep time,dep,departure local time,scheduled departure,sched dep,date et heure de depart',
  arrives_at:
    'arrives at,arrival at,arrival time,arrives,arrival,eta,sta,arrivee,heure d arrivee,arrivee a heure,heure arrivee,arr time,arr,scheduled arrival,sched arr,date et heure d arrivee',
  seats:
    'seats,seat,capacity,pax,places,seats available,available seats,seat count,number of seats,pax capacity,sieges,capacite,nombre de places,nombre de sieges,places disponibles,nb places,total seats,aircraft capacity,seats offered,sieges offerts,places offertes',
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
  pet_places:
    'pet places,pets,pet,animals,animaux,places animaux,pets allowed,pets accepted,animals allowed,animaux acceptes,animaux admis,animaux autorises',
  status: 'status,state,statut,etat',
  date: 'date,day,jour,flight date,departure date,date de depart,date depart,date du vol,dep date,travel date,operating date,date of departure,departure day,jour de depart',
  arrival_date:
    'arrival date,date d arrivee,date arrivee,arr date,arrival day,date of arrival,jour d arrivee',
  report_date: 'report date,reporting date,date de convocation,check in date,date de presentation',
  cut_off_date: 'cut off date,cutoff date,closing date,date de cloture,deadline date',
  time_zone:
    'time zone,timezone,tz,utc offset,gmt offset,offset,fuseau,fuseau horaire,decalage utc,decalage horaire',
  boards_at:
    'boards at,boarding,boarding time,boarding at,boards,gate opens,embarquement,heure d embarquement,heure embarquement',
  leg: 'leg,leg no,leg number,segment,segment no,sector,sector no,stretch,troncon,etape,n etape,segment de vol',
  bags: 'bags,bag count,bags total,total bags,baggage pieces,pieces,luggage,luggage pieces,hold bags,bagages,nombre de bagages,nb bagages,bagages en soute,colis',
  bags_per_person:
    'bags per person,bags a person,bags each,bags per pax,pieces per person,baggage allowance,allowance,baggage,bag allowance,luggage allowance,free baggage,bagages par personne,bagages par passager,franchise,franchise bagages,franchise bagage,bagage autorise',
  bag_kg_per_person:
    'bag kg per person,kg per person,kg a person,kg per pax,kg pax,baggage kg per person,baggage kg,bag kg,baggage weight per person,kg par personne,kg par passager,kg bagages par personne,poids bagages par personne,poids par personne,poids bagage',
  held_seats:
    'held seats,held,held back,seats held,seats held back,blocked seats,blocked,standby seats,retained seats,sieges bloques,places bloquees,places retenues,places gardees,sieges retenus,bloques',
  crew_seats:
    'crew seats,crew,seats for crew,crew reserved,deadhead seats,places equipage,sieges equipage,equipage,places de l equipage',
  overbooking:
    'overbooking,overbook,overbooked,overbooking allowance,over booking,surbooking,surreservation,surlocation',
  lap_infants:
    'lap infants,infants,infant,inf,infants on lap,lap children,infant laps,max infants,bebes,bebes sur les genoux,nourrissons,bebe',
  no_pets:
    'no pets,no pet,no animals,without pets,pas d animaux,sans animaux,animaux interdits,animaux refuses',
  relatives_allowed:
    'relatives allowed,relatives,family allowed,family members,family members allowed,eligible relatives,dependants,dependents,famille,famille admise,membres de la famille,parents admis,ayants droit,conjoints et enfants',
  children_below:
    'children below,children under,child age limit,max child age,children age limit,age limite des enfants,enfants de moins de,age enfants',
  valid_months:
    'valid months,validity,validity months,passport validity,document validity,passport validity months,months valid,months of validity,min validity,validite,validite passeport,validite du passeport,mois de validite,validite en mois',
  visa_country:
    'visa country,visa,visas,visa required,visa needed,visa for,transit visa,pays du visa,visa requis,visa exige,visa de transit',
  visa_free:
    'visa free,visa exempt,visa exempt nationalities,no visa needed,no visa for,exempt from visa,sans visa,exemptes de visa,dispense de visa,dispenses de visa,exemption de visa',
  vaccination_card:
    'vaccination card,yellow card,yellow fever card,vaccination certificate,vaccination,vaccine card,yellow fever,carnet de vaccination,carnet vaccination,carnet jaune,carte jaune,certificat de vaccination,fievre jaune,vaccin,vaccination fievre jaune',
  cash: 'cash,cash needed,cash required,cash to bring,cash per person,visa fee,visa fee cash,especes,argent liquide,liquide,montant en especes,frais de visa',
  price:
    'price,fare,ticket price,seat price,price per seat,cost,cost per seat,fare per seat,rate,prix,tarif,prix du billet,prix par place,prix par siege,cout',
  currency: 'currency,cur,ccy,currency code,devise,monnaie',
  booking_reference:
    'booking reference,booking ref,booking,pnr,pnr code,record locator,locator,reservation,reservation number,confirmation,confirmation number,booking code,reference de reservation,ref reservation,no reservation,dossier,numero de dossier,code de reservation',
  certainty:
    'certainty,certain,likelihood,confidence,probability,how sure,certitude,fiabilite,probabilite,degre de certitude',
};

const fieldByHeader = new Map(
  departureFields.flatMap((field) =>
    headers[field].split(',').map((header) => [plainWords(header), field] as const),
  ),
);

/** The field that a header of a departure sheet names, in English or French; null when it names none. */
export function departureField(header: string): DepartureField | null {
  const words = (text: string) => plainWords(text.replace(/[#№]/g, ' no ').replace(/n[°º]/gi, 'n '));
  const outside = header
    .replace(/[([][^)\]]*[)\]]/g, ' ')
    .replace(/\b(?:utc|gmt|zulu|local(?: time)?|lt|(?:heure )?locale)\b/gi, ' ');
  const known = fieldByHeader.get(words(header)) ?? fieldByHeader.get(words(outside));
  if (known !== undefined) {
    return known;
  }
  const [variant] = outside.split(/[/|\n]/).flatMap((part) => fieldByHeader.get(words(part)) ?? []);
  return variant ?? null;
}
