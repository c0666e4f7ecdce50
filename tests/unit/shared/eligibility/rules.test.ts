import { describe, expect, it } from 'vitest';
import { eligibilityRules, explainEligibility } from '../../../../shared/eligibility/rules';
import { createFormatter } from '../../../../shared/messages/format';
import { message } from '../../../../shared/messages/message';
import { waysOf } from '../../../../shared/reach/ways';
import { aDeparture, aPerson, aPlan } from '../../../support/builders';
import { maliGazetteer } from '../../../support/small-gazetteer';
import { brokenCases as otherBroken } from './rule-cases/broken-cases';
import { keptCases as otherKept } from './rule-cases/kept-cases';
import { brokenOnTheWay, keptOnTheWay } from './rule-cases/reach-cases';
import type { KeptCase } from './rule-cases/rule-case';

const now = '2031-03-01T06:00:00Z';
const format = createFormatter();
const brokenCases = [...otherBroken, ...brokenOnTheWay];
const keptCases = [...otherKept, ...keptOnTheWay];

function findings({ person, departure, others = [], reach }: KeptCase) {
  const traveller = aPerson(person);
  const ways = reach && waysOf(aPlan({ gazetteer: maliGazetteer, ...reach }), now);
  return explainEligibility(traveller, aDeparture(departure), {
    now,
    ways,
    household: [traveller, ...others],
  });
}

describe('the rules of eligibility', () => {
  it('have an id each of their own and words in the catalogue', () => {
    const titles = eligibilityRules.map(({ id, title }) => [id, format(message(title))]);

    expect(new Set(titles.map(([id]) => id)).size).toBe(eligibilityRules.length);
    expect(titles.filter(([, title]) => title?.startsWith('eligibility.'))).toEqual([]);
  });

  it('are asked on every departure on which somebody breaks them', () => {
    const wrong = brokenCases.filter(({ rule: id, departure, reach }) => {
      const rule = eligibilityRules.find((one) => one.id === id);
      return rule?.asks?.(aDeparture(departure), reach && waysOf(aPlan(reach), now)) === false;
    });

    expect(wrong).toEqual([]);
  });

  it.each(brokenCases)('$rule: is broken by $title', (example) => {
    const rule = eligibilityRules.find(({ id }) => id === example.rule);

    const found = findings(example).map((finding) => ({
      ...finding,
      message: format(finding.message),
      fix: format(finding.fix),
    }));

    expect(found).toEqual([
      {
        rule: example.rule,
        hard: rule?.hard,
        personId: 'p1',
        departureId: 'd1',
        message: example.says,
        fix: example.fix,
      },
    ]);
  });

  it.each(keptCases)('$rule: accepts $title', (example) => {
    expect(findings(example)).toEqual([]);
  });

  it('each have a case that breaks them and one that does not', () => {
    const ids = eligibilityRules.map(({ id }) => id).sort();

    expect([...new Set(brokenCases.map(({ rule }) => rule))].sort()).toEqual(ids);
    expect([...new Set(keptCases.map(({ rule }) => rule))].sort()).toEqual(ids);
  });
});
