import { aClearance, anAdvisory, aPlace, aRoute } from '../../../../support/builders';
import type { BrokenCase, KeptCase } from './rule-case';

const old = '2031-02-20T04:00:00+00:00';

/** Cases that break one rule about the way alone; it is 2031-03-01 06:00 UTC, the cut-off two days later. */
export const brokenOnTheWay: readonly BrokenCase[] = [
  {
    rule: 'departure-point-open',
    title: 'a closed airport',
    person: { location: 'Bamako' },
    reach: { advisories: [anAdvisory({ kind: 'airport-closed', places: ['BKO'] })] },
    says: 'Example Air XA100 cannot go: the airport BKO is closed since 2031-03-01 (radio).',
    fix: 'Choose another departure, wait until it opens, or withdraw the advisory when it no longer holds.',
  },
  {
    rule: 'way-there',
    title: 'nobody to take them',
    person: { location: 'Mopti', wayToTravel: 'none' },
    reach: {},
    says: 'Test Misali is at Mopti and has no way to get to Modibo Keita International Airport.',
    fix: 'Have Test Misali collected or take them along in a convoy, and enter it.',
  },
  {
    rule: 'way-there',
    title: 'too far to walk',
    person: { location: 'Kati', wayToTravel: 'on-foot' },
    reach: {},
    says: 'Test Misali would walk 35 km from Kati to Modibo Keita International Airport; at most 15 km are asked of anybody.',
    fix: 'Have Test Misali collected or take them along in a convoy, and enter it.',
  },
  {
    rule: 'way-open',
    title: 'a closed road on the way',
    person: { location: 'Ségou' },
    departure: { reportingPlace: 'Bamako' },
    reach: { advisories: [anAdvisory()], routes: [aRoute({ kilometres: 235 })] },
    says: 'Test Misali cannot get from Ségou to Bamako: the road Ségou–Bamako is closed since 2031-03-01 (radio); 235 km.',
    fix: 'Find another way there and enter it as a route, or have somebody sign that they may travel.',
  },
  {
    rule: 'way-open',
    title: 'a no-go area in which the person is, until after the cut-off',
    person: { location: 'Gao' },
    reach: {
      advisories: [
        anAdvisory({
          kind: 'no-go-area',
          level: 'avoid',
          places: ['Gao'],
          until: '2031-03-04T00:00:00+00:00',
        }),
      ],
    },
    says: 'Test Misali cannot get from Gao to Modibo Keita International Airport: the no-go area Gao is to be avoided since 2031-03-01 until 2031-03-04 00:00 +00:00 (radio); 1,231 km.',
    fix: 'Wait until 2031-03-04 00:00 +00:00, find another way there and enter it as a route, or have somebody sign that they may travel.',
  },
  {
    rule: 'in-time',
    title: 'a journey that ends after the cut-off',
    person: { location: 'Gao' },
    departure: { cutOffAt: '2031-03-01T20:00:00+00:00' },
    reach: {},
    says: 'Test Misali is at Modibo Keita International Airport at 2031-03-02 09:21 +00:00 at the earliest, 13.4 h too late for Example Air XA100 (2031-03-01 20:00 +00:00): 27.4 h from Gao, 1,231 km with their own car.',
    fix: 'Choose a later departure or a faster way; if it takes less, enter how long it takes.',
  },
  {
    rule: 'in-time',
    title: 'a journey as long as the person says',
    person: { location: 'Kati', travelHours: 60 },
    reach: {},
    says: 'Test Misali is at Modibo Keita International Airport at 2031-03-03 18:00 +00:00 at the earliest, 12 h too late for Example Air XA100 (2031-03-03 06:00 +00:00): they say it takes 60 h.',
    fix: 'Choose a later departure or a faster way; if it takes less, enter how long it takes.',
  },
  {
    rule: 'way-known',
    title: 'nobody knows where they are',
    person: { location: '' },
    reach: {},
    says: 'It is not known where Test Misali is, so nobody can tell whether they can reach Example Air XA100.',
    fix: 'Enter where Test Misali is, or show it on the map.',
  },
  {
    rule: 'way-known',
    title: 'a place that nobody knows',
    person: { location: 'Nowhereville' },
    reach: {},
    says: 'The place of Test Misali, “Nowhereville”, is not found, so nobody can tell whether they can reach Example Air XA100.',
    fix: 'Enter where Test Misali is, or show it on the map.',
  },
  {
    rule: 'advisory-age',
    title: 'an airport of which nobody said lately that it is open',
    person: { location: 'Bamako' },
    reach: {
      advisories: [
        anAdvisory({ kind: 'airport-open', level: 'information', places: ['BKO'], issuedAt: old }),
      ],
    },
    says: 'Example Air XA100 relies on what is older than 48 h: the airport BKO is open since 2031-03-01 (radio).',
    fix: 'Ask the source whether it still holds, and confirm or withdraw the advisory.',
  },
  {
    rule: 'supported',
    title: 'somebody outside the only area where the desk helps',
    person: { location: 'Kayes' },
    reach: { places: [aPlace({ kind: 'supported-area', name: 'Test District' })] },
    says: 'Test Misali is 413 km outside Test District, the nearest area where the desk can help.',
    fix: 'Tell Test Misali so, and agree when to be in contact again.',
  },
  {
    rule: 'caution-on-way',
    title: 'a road that calls for caution',
    person: { location: 'Mopti' },
    reach: { advisories: [anAdvisory({ kind: 'unsafe-route', level: 'caution' })] },
    says: 'On the way of Test Misali to Modibo Keita International Airport: the road Ségou–Bamako calls for caution since 2031-03-01 (radio).',
    fix: 'Tell who travels.',
  },
  {
    rule: 'caution-on-way',
    title: 'a closed road for which somebody signed',
    person: { location: 'Mopti' },
    reach: { advisories: [anAdvisory()], clearances: [aClearance()] },
    says: 'Test Misali travels in spite of this: the road Ségou–Bamako is closed since 2031-03-01 (radio). Signed by Test Planner: With an escort',
    fix: 'Tell who travels.',
  },
];

/** Cases that keep all rules about the way. */
export const keptOnTheWay: readonly KeptCase[] = [
  {
    rule: 'departure-point-open',
    title: 'an airport that is open again',
    person: { location: 'Bamako' },
    reach: {
      advisories: [
        anAdvisory({ kind: 'airport-closed', places: ['BKO'] }),
        anAdvisory({
          id: 'a2',
          kind: 'airport-open',
          level: 'information',
          places: ['GABS'],
          from: '',
          issuedAt: '2031-03-01T05:00:00+00:00',
        }),
      ],
    },
  },
  {
    rule: 'departure-point-open',
    title: 'an airport that opens before the departure gathers',
    person: { location: 'Bamako' },
    reach: {
      advisories: [
        anAdvisory({ kind: 'airport-closed', places: ['BKO'], until: '2031-03-02T00:00:00+00:00' }),
      ],
    },
  },
  {
    rule: 'way-there',
    title: 'nobody to take them where they are there already',
    person: { location: 'BKO', wayToTravel: 'none' },
    reach: {},
  },
  {
    rule: 'way-open',
    title: 'a closed road that ends where they come from elsewhere',
    person: { location: 'Kayes' },
    reach: { advisories: [anAdvisory()] },
  },
  {
    rule: 'way-open',
    title: 'a closed road that begins in the town next door',
    person: { location: 'Kati' },
    reach: { advisories: [anAdvisory()] },
  },
  {
    rule: 'way-open',
    title: 'a road round the closed one',
    person: { location: 'Ségou' },
    departure: { reportingPlace: 'Bamako' },
    reach: {
      advisories: [anAdvisory()],
      routes: [
        aRoute(),
        aRoute({ id: 'route2', from: 'Ségou', to: 'Koutiala' }),
        aRoute({ id: 'route3', from: 'Koutiala', to: 'Sikasso' }),
        aRoute({ id: 'route4', from: 'Sikasso', to: 'Bamako' }),
      ],
    },
  },
  {
    rule: 'way-open',
    title: 'a road that opens early enough',
    person: { location: 'Mopti' },
    departure: { reportingPlace: 'Bamako' },
    reach: { advisories: [anAdvisory({ level: 'information', until: '2031-03-02T00:00:00+00:00' })] },
  },
  {
    rule: 'way-open',
    title: 'a lack of fuel where somebody else drives',
    person: { location: 'Mopti', wayToTravel: 'collected' },
    reach: { advisories: [anAdvisory({ kind: 'fuel-shortage', places: ['Mopti'] })] },
  },
  { rule: 'in-time', title: 'a journey of a day', person: { location: 'Gao' }, reach: {} },
  { rule: 'way-known', title: 'a place written in Arabic', person: { location: 'باماكو' }, reach: {} },
  {
    rule: 'advisory-age',
    title: 'an old advisory about another road',
    person: { location: 'Kayes' },
    reach: { advisories: [anAdvisory({ issuedAt: old })] },
  },
  {
    rule: 'supported',
    title: 'somebody inside an area where the desk helps',
    person: { location: 'Bamako' },
    reach: { places: [aPlace({ kind: 'supported-area', name: 'Test District' })] },
  },
  {
    rule: 'caution-on-way',
    title: 'what is only to be known',
    person: { location: 'Mopti' },
    reach: { advisories: [anAdvisory({ level: 'information' })] },
  },
];
