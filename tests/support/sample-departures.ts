const header = [
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
  'wheelchair_places',
  'stretcher_places',
  'pet_places',
  'reporting_place',
];

// One line a departure; empty cells are limits that the carrier does not set. All carriers are invented.
const rows = [
  'XA101,commercial,Exemple Air,XA 101,Bamako (BKO),Paris (CDG),2028-08-03T18:30:00+00:00,2028-08-03T12:00:00+00:00,2028-08-03T22:40:00+00:00,2028-08-04T07:05:00+02:00,30,,,passport,,2,0,0,Terminal 1',
  'XA205,commercial,Exemple Air,XA 205,Bamako (BKO),Dakar (DSS),2028-08-04T06:00:00+00:00,2028-08-03T20:00:00+00:00,2028-08-04T09:00:00+00:00,2028-08-04T10:50:00+00:00,24,,,passport;identity card,,2,0,1,Terminal 1',
  'XA311,commercial,Lagune Fictive,LF 311,Bamako (BKO),Abidjan (ABJ),2028-08-04T11:00:00+00:00,2028-08-04T06:00:00+00:00,2028-08-04T14:00:00+00:00,2028-08-04T15:40:00+00:00,22,,,passport;identity card,,1,0,0,Terminal 1',
  'EX7001,charter,Specimen Charter,EX 7001,Bamako (BKO),Montréal (YUL),2028-08-05T04:00:00+00:00,2028-08-04T18:00:00+00:00,2028-08-05T08:00:00+00:00,2028-08-05T16:30:00-04:00,72,5900,CAN;FRA;BEL,passport,One bag of 15 kg a person,4,1,0,Gate of the sample compound',
  'XA420,commercial,Exemple Air,XA 420,Bamako (BKO),Casablanca (CMN),2028-08-05T19:00:00+00:00,2028-08-05T12:00:00+00:00,2028-08-05T23:10:00+00:00,2028-08-06T03:40:00+01:00,20,,,passport,,1,0,0,Terminal 1',
  'CONVOY-A,convoy,Embassy,Convoy A,Bamako,Kidira (border with Senegal),2028-08-06T04:00:00+00:00,2028-08-05T20:00:00+00:00,2028-08-06T05:30:00+00:00,2028-08-06T19:00:00+00:00,36,,,,Fuel for one day; no stop after Kayes,2,1,4,Gate of the sample compound',
  'LIFT-1,military-lift,Air transport,LIFT 1,Bamako (BKO),Dakar (DSS),2028-08-06T09:00:00+00:00,2028-08-06T06:00:00+00:00,2028-08-06T13:00:00+00:00,2028-08-06T15:00:00+00:00,50,4800,CAN;FRA;GBR;USA;BEL,passport;laissez-passer;emergency travel document,Ear protection is handed out,6,4,0,Military apron',
  'XA517,commercial,Plateaux Imaginaires,PI 517,Bamako (BKO),Addis Ababa (ADD),2028-08-07T08:30:00+00:00,2028-08-07T04:00:00+00:00,2028-08-07T12:00:00+00:00,2028-08-07T22:30:00+03:00,16,,,passport,,1,0,0,Terminal 1',
  'XA623,commercial,Détroit Fictif,DF 623,Bamako (BKO),Istanbul (IST),2028-08-07T20:00:00+00:00,2028-08-07T14:00:00+00:00,2028-08-07T23:55:00+00:00,2028-08-08T09:50:00+03:00,18,,,passport,,1,0,0,Terminal 1',
  'FERRY-1,ferry,Compagnie du Fleuve Fictif,Boat 1,Mopti,Koulikoro,2028-08-08T05:00:00+00:00,2028-08-07T18:00:00+00:00,2028-08-08T07:00:00+00:00,2028-08-10T18:00:00+00:00,12,,,,For people upriver; cabins for families,0,0,2,Mopti harbour',
  'EX7002,charter,Specimen Charter,EX 7002,Bamako (BKO),Brussels (BRU),2028-08-09T05:00:00+00:00,2028-08-08T18:00:00+00:00,2028-08-09T09:00:00+00:00,2028-08-09T17:10:00+02:00,30,2600,CAN;FRA;BEL;GBR;USA,passport;laissez-passer,,2,1,0,Gate of the sample compound',
  'BUS-SIK,other,Autocars Exemple,Bus 3,Sikasso,Bobo-Dioulasso,2028-08-10T05:00:00+00:00,2028-08-09T18:00:00+00:00,2028-08-10T06:00:00+00:00,2028-08-10T13:00:00+00:00,10,,,passport;identity card;laissez-passer,,0,0,1,Sikasso bus station',
];

/**
 * The sample's twelve departures as a sheet of comma-separated text. They lie in August 2028: far enough ahead that no cut-off has
 * passed, near enough that the roster's infants, who must be born before the file is read, are infants on departure.
 */
export function sampleDepartures(): string {
  return `${[header.join(','), ...rows].join('\r\n')}\r\n`;
}
