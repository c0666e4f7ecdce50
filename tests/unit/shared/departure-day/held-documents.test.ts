import { expect, it } from 'vitest';
import { heldListHtml } from '../../../../shared/departure-day/held-list-html';
import {
  endChanges,
  heldOf,
  holdAgainChanges,
  receiveChanges,
} from '../../../../shared/departure-day/held-documents';
import { createFormatter } from '../../../../shared/messages/format';
import { applyChanges } from '../../../../shared/model/apply-changes';
import type { Plan } from '../../../../shared/model/plan';
import { defined } from '../../../support/defined';
import { aDoorPlan, atDoor, hand } from '../../../support/door-plan';

function withDocument(note = ''): Plan {
  const plan = aDoorPlan([1]);
  const { id } = defined(plan.person.get('h1-1'));
  const facts = { personId: id, documentType: 'passport', documentNumber: '00123', note } as const;
  applyChanges(
    plan,
    receiveChanges(facts, hand, () => 'one'),
  );
  return plan;
}

it('a document is held until it is carried along, and can be held again', () => {
  const plan = withDocument();
  const aboard = new Set([defined(plan.person.get('h1-1')).id]);
  expect(heldOf(plan, aboard).map(({ id }) => id)).toEqual(['document-one']);

  applyChanges(plan, endChanges(heldOf(plan, aboard), 'carried', hand, { departureId: atDoor }));
  expect(heldOf(plan, aboard)).toEqual([]);
  const carried = defined(plan.heldDocument.get('document-one'));
  expect(carried).toMatchObject({ state: 'carried', departureId: 'd1', endedBy: hand.by });
  expect(endChanges([carried], 'returned', hand, {})).toEqual([]);

  applyChanges(plan, holdAgainChanges(carried));
  expect(heldOf(plan, aboard)).toHaveLength(1);
});

it('the printed list names each document once, and what was typed stays text', () => {
  const plan = withDocument('<img src=x onerror=alert(1)>\u202Eback');
  const html = heldListHtml(plan, [...plan.heldDocument.values()], hand.now, createFormatter());

  expect(html).not.toContain('<img');
  expect(html).not.toContain('\u202E');
  expect(html.match(/00123/g)).toHaveLength(1);
  expect(html).toContain('Member1 Misali1');
});
