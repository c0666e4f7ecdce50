import { expect, test } from 'vitest';
import { createFormatter } from '../../../../../shared/messages/format';
import { situationOf } from '../../../../../shared/planning/situation/situation';
import { situationHtml } from '../../../../../shared/planning/situation/situation-html';
import { aDeparture, aPerson, aPlan } from '../../../../support/builders';

const now = '2031-03-01T08:00:00+00:00';

test('the report has every figure and no name, number or address of anybody', () => {
  const person = {
    familyName: 'Zzfamily',
    givenNames: 'Zzgiven',
    documentNumber: 'ZZ1234567',
    phone: '+22370000000',
    address: 'Zzstreet 4',
    location: '<img src=x onerror=alert(1)>',
  };
  const plan = aPlan({
    people: [aPerson(person), aPerson({ ...person, id: 'p2', householdId: 'h2', status: 'staying' })],
    departures: [aDeparture({ carrier: 'Zz & <b>Air</b>' })],
  });

  const html = situationHtml(situationOf(plan, now).situation, {
    format: createFormatter(),
    countryName: (code) => `country ${code}`,
    locale: 'en',
  });

  const given = ['Zzfamily', 'Zzgiven', 'ZZ1234567', '70000000', 'Zzstreet', '<img', '<b>Air'];
  expect(given.filter((text) => html.includes(text))).toEqual([]);
  expect(html).toContain('Roster 2');
  expect(html).toContain('country FRA');
  expect(html).toContain('Zz &amp; &lt;b&gt;Air&lt;/b&gt;');
});
