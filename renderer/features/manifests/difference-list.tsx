import type { ManifestFieldId } from '../../../shared/manifests/fields';
import { manifestField } from '../../../shared/manifests/fields';
import { rowName } from '../../../shared/manifests/issue-check';
import type { ChangedRow, RowFact, VersionDifference } from '../../../shared/manifests/version-difference';
import type { ManifestContent, ManifestRow } from '../../../shared/model/manifest-content';
import { departureFactText, departureFieldText } from '../../ui/departure-fact';
import { useSentence, useText } from '../../ui/text';
import classes from './manifests.module.css';

interface DifferenceListProps {
  readonly difference: VersionDifference;
  readonly before: ManifestContent;
  readonly after: ManifestContent;
}

/** The field that shows a fact of a row; an age stands where the birth date does. */
const fieldOf = (fact: RowFact): ManifestFieldId => (fact === 'age' ? 'dateOfBirth' : fact);

function Names({
  title,
  rows,
  sign,
}: {
  readonly title: string;
  readonly rows: readonly ManifestRow[];
  readonly sign: string;
}) {
  return rows.length === 0 ? null : (
    <section className={classes.block} aria-label={title}>
      <h3 className={classes.blockTitle}>{title}</h3>
      <ul className={classes.items}>
        {rows.map((row) => (
          <li key={row.personId} data-sign={sign}>
            <bdi dir="auto">{rowName(row)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangedPerson({ changed }: { readonly changed: ChangedRow }) {
  const text = useText();
  const sentence = useSentence();
  const { before, after, facts, isOtherHousehold } = changed;
  const fields = [...new Set(facts.map(fieldOf))].flatMap((id) => manifestField(id) ?? []);
  const none = text('manifestsScreen.nothing');
  return (
    <li>
      <bdi dir="auto">{rowName(after)}</bdi>
      <ul className={classes.facts}>
        {fields.map((field) => (
          <li key={field.id}>
            {text('manifestsScreen.fact-changed', {
              fact: text(field.label),
              from: field.text(before, sentence) || none,
              to: field.text(after, sentence) || none,
            })}
          </li>
        ))}
        {isOtherHousehold ? <li>{text('manifestsScreen.other-household')}</li> : null}
      </ul>
    </li>
  );
}

/** Who was added, dropped and changed, by name, and what changed of the departure. */
export function DifferenceList({ difference, before, after }: DifferenceListProps) {
  const text = useText();
  const { added, dropped, changed, departure } = difference;
  return (
    <>
      <Names title={text('manifestsScreen.added', { count: added.length })} rows={added} sign="plus" />
      <Names title={text('manifestsScreen.dropped', { count: dropped.length })} rows={dropped} sign="minus" />
      {changed.length === 0 ? null : (
        <section
          className={classes.block}
          aria-label={text('manifestsScreen.changed-people', { count: changed.length })}
        >
          <h3 className={classes.blockTitle}>
            {text('manifestsScreen.changed-people', { count: changed.length })}
          </h3>
          <ul className={classes.items}>
            {changed.map((one) => (
              <ChangedPerson key={one.after.personId} changed={one} />
            ))}
          </ul>
        </section>
      )}
      {departure.length === 0 ? null : (
        <section className={classes.block} aria-label={text('manifestsScreen.departure-changed')}>
          <h3 className={classes.blockTitle}>{text('manifestsScreen.departure-changed')}</h3>
          <ul className={classes.items}>
            {departure.map((field) => (
              <li key={field}>
                {text('manifestsScreen.fact-changed', {
                  fact: departureFieldText(field, text),
                  from: departureFactText(field, before.departure[field], text),
                  to: departureFactText(field, after.departure[field], text),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
