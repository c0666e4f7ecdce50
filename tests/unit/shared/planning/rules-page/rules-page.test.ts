import { describe, expect, it } from 'vitest';
import { eligibilityRules } from '../../../../../shared/eligibility/rules';
import { createFormatter } from '../../../../../shared/messages/format';
import { rulesPage } from '../../../../../shared/planning/rules-page/rules-page';
import { rulesPageHtml } from '../../../../../shared/planning/rules-page/rules-page-html';
import { aDeparture, aPerson, aPlan } from '../../../../support/builders';

const now = '2031-03-01T06:00:00Z';
const format = createFormatter();

const plan = aPlan({
  people: [
    aPerson(),
    aPerson({ id: 'p2', nationality: 'MLI' }),
    aPerson({ id: 'p3', householdId: 'h2', status: 'staying', nationality: 'MLI' }),
  ],
  departures: [
    aDeparture({
      nationalitiesAllowed: ['FRA', 'CAN'],
      relativesAllowed: ['spouse', 'child'],
      childrenBelow: 21,
      documentsAccepted: ['passport', 'laissez-passer'],
      validMonths: 6,
      visaCountry: 'USA',
      visaFree: ['CAN'],
      vaccinationCard: true,
      cash: 50,
      currency: 'USD',
      noPets: true,
      bagsPerPerson: 1,
      bagKgPerPerson: 15,
    }),
    aDeparture({ id: 'd2', carrier: '<b>Sample & Sons', number: '' }),
    aDeparture({ id: 'd3', number: 'XA300' }),
    aDeparture({ id: 'd4', number: 'XA400', status: 'cancelled' }),
  ],
});

describe('the page of rules and priorities', () => {
  it('has every rule in its order with whom it keeps out, and departures by what they announced', () => {
    const page = rulesPage(plan, now);

    expect(page.rules.map(({ rule }) => rule)).toEqual(eligibilityRules.map(({ id }) => id));
    expect(page.rules.find(({ rule }) => rule === 'nationality')).toEqual({
      rule: 'nationality',
      title: 'eligibility.rule-nationality',
      hard: true,
      somewhere: 1,
      everywhere: 0,
      byDeparture: new Map([['d1', 1]]),
    });
    expect(page.people).toBe(2);
    expect(
      page.announced.map(({ departures, rules }) => [departures, rules.map((rule) => format(rule))]),
    ).toEqual([
      [
        ['Example Air XA100'],
        [
          'Only FRA, CAN, and of their household: spouse, children below 21.',
          'One of: passport, laissez-passer, valid for 6 months after arrival.',
          'A visa for USA, except USA, CAN.',
          'A vaccination card.',
          '50 USD in cash.',
          'No animals.',
          '1 piece of baggage a person.',
          '15 kg of baggage a person.',
        ],
      ],
      [['<b>Sample & Sons', 'Example Air XA300'], []],
    ]);
  });

  it('is one document that asks for nothing from outside and takes no name for markup', () => {
    const html = rulesPageHtml(rulesPage(plan, now), { format });

    expect(html).toContain('&lt;b&gt;Sample &amp; Sons');
    expect(html).not.toMatch(/<b>|<script|src=|href=|url\(/);
    expect(html).not.toMatch(/>(rules|eligibility)\.[a-z-]+</);
    expect(html).toContain('The nationality is allowed');
    expect(html).toContain('nobody of a lower rank');
  });
});
