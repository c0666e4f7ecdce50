import { ageOfPerson } from '../../../shared/eligibility/age';
import { documentHeld } from '../../../shared/eligibility/held-documents';
import { personName } from '../../../shared/model/person';
import { useText } from '../../ui/text';
import classes from './board.module.css';
import type { HouseholdRow } from './household-rows';
import type { CheckScene } from './placement-check';

/** The members of a household who travel: name, age, nationality and document. */
export function MemberList({ row, scene }: { readonly row: HouseholdRow; readonly scene: CheckScene }) {
  const text = useText();
  return (
    <ul className={classes.members}>
      {row.members.map((person) => {
        const age = ageOfPerson(person, scene.day);
        const held = documentHeld(person);
        const isExpired = person.documentExpiry !== '' && person.documentExpiry < scene.day;
        const who = [
          age === null ? text('board.age-unknown') : text('board.age', { age }),
          person.nationality,
        ];
        const where = [
          person.relation === '' ? '' : text(`board.relation-${person.relation}`),
          person.location,
        ];
        const paper =
          held === ''
            ? text('board.no-document')
            : text(
                person.documentExpiry === ''
                  ? 'board.document'
                  : isExpired
                    ? 'board.document-expired'
                    : 'board.document-until',
                { held: text(`eligibility.document-${held}`), expiry: person.documentExpiry },
              );
        return (
          <li key={person.id}>
            <span className={classes.prospectHead}>
              <span className={classes.memberName}>
                <bdi>{personName(person)}</bdi>
              </span>
              <span className={classes.facts}>{who.filter(Boolean).join(' · ')}</span>
            </span>
            <span className={classes.prospectHead}>
              <span className={classes.memberPlace}>{where.filter(Boolean).join(' · ')}</span>
              <span className={classes.facts} data-warning={isExpired || held === '' ? 'yes' : undefined}>
                {paper}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
