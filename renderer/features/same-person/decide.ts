import { message } from '../../../shared/messages/message';
import type { MessageId } from '../../../shared/messages/en';
import { creation, deletion } from '../../../shared/model/apply-changes';
import type { MatchDecision } from '../../../shared/model/match-decision';
import { personName } from '../../../shared/model/person';
import type { Person } from '../../../shared/model/person';
import type { Desk } from '../../desk/desk';
import type { Notices } from '../../ui/use-notices';

const names = (people: readonly (Person | undefined)[]) => {
  const [one = '', other = ''] = people.map((person) => (person === undefined ? '' : personName(person)));
  return { one, other };
};

/** Remembers that two records are of two people, or that somebody wants to be asked later. */
export function decide(
  desk: Desk,
  notices: Notices,
  [one, other]: readonly Person[],
  verdict: MatchDecision['verdict'],
): void {
  if (one === undefined || other === undefined) {
    return;
  }
  const decision: MatchDecision = {
    id: crypto.randomUUID(),
    oneId: one.id,
    otherId: other.id,
    verdict,
    at: new Date().toISOString(),
    by: desk.opened.operator,
  };
  const label: MessageId = `samePerson.step-${verdict}`;
  notices.accepted(desk.commit(message(label, names([one, other])), [creation('matchDecision', decision)]));
}

/** Forgets a decision, so that the two records are asked about again. */
export function askAgain(desk: Desk, notices: Notices, decision: MatchDecision): void {
  const people = [desk.plan.person.get(decision.oneId), desk.plan.person.get(decision.otherId)];
  notices.accepted(
    desk.commit(message('samePerson.step-ask-again', names(people)), [deletion('matchDecision', decision)]),
  );
}
