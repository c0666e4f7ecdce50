import { Checkbox } from '@mantine/core';
import { instantText } from '../../../shared/eligibility/instant';
import type { Departure } from '../../../shared/model/departure';
import { departureName } from '../../../shared/model/departure';
import { message } from '../../../shared/messages/message';
import type { ManifestVersion } from '../../../shared/model/manifest-version';
import { filterDisclosures } from '../../../shared/manifests/disclosure-log';
import { useDesk, useRevision } from '../../desk/use-desk';
import { useSentence, useText } from '../../ui/text';
import classes from './manifests.module.css';
import { useDisclosureWords } from './use-disclosure-words';
import { usePrintedCopies } from './use-printed-copies';

interface GivenPanelProps {
  readonly departure: Departure;
  readonly versions: readonly ManifestVersion[];
}

/** Who was given lists of this departure, and which printed copies are outside until they are ticked as destroyed. */
export function GivenPanel({ departure, versions }: GivenPanelProps) {
  const text = useText();
  const sentence = useSentence();
  const desk = useDesk();
  const revision = useRevision('disclosure');
  const words = useDisclosureWords();
  const name = departureName(departure);
  const names = [
    sentence(message('manifestsScreen.printed-draft', { departure: name })),
    ...versions.map(({ version }) =>
      sentence(message('manifestsScreen.printed', { version, departure: name })),
    ),
  ];
  const { copies, setDestroyed } = usePrintedCopies(names, revision);
  const outstanding = copies.filter(({ destroyedAt }) => destroyedAt === '');
  const given = filterDisclosures(desk.plan, { personId: null, recipient: '', departureId: departure.id });
  return (
    <>
      <section
        className={classes.block}
        aria-label={text('manifestsScreen.copies-outstanding', { count: outstanding.length })}
      >
        <h3 className={classes.blockTitle}>
          {text('manifestsScreen.copies-outstanding', { count: outstanding.length })}
        </h3>
        <ul className={classes.ticks}>
          {copies.map((copy) => (
            <li key={copy.id} data-gone={copy.destroyedAt === '' ? undefined : 'yes'}>
              <Checkbox
                size="xs"
                label={copy.what}
                description={instantText(copy.at)}
                aria-label={text('manifestsScreen.destroyed', { what: copy.what })}
                checked={copy.destroyedAt !== ''}
                onChange={({ currentTarget }) => void setDestroyed(copy, currentTarget.checked)}
              />
            </li>
          ))}
        </ul>
        {copies.length > 0 ? <p className={classes.facts}>{text('manifestsScreen.tick-destroyed')}</p> : null}
      </section>
      <section
        className={classes.block}
        aria-label={text('manifestsScreen.given-title', { count: given.length })}
      >
        <h3 className={classes.blockTitle}>{text('manifestsScreen.given-title', { count: given.length })}</h3>
        <ul className={classes.items}>
          {given.map((one) => {
            const { to, what } = words(one);
            return (
              <li key={one.id}>
                <strong>{to}</strong>
                <p className={classes.facts}>
                  {text(one.version === null ? 'manifestsScreen.given-draft' : 'manifestsScreen.given-line', {
                    what,
                    version: one.version ?? 0,
                    people: one.people,
                    fields: one.fields.length,
                    copies: one.copies,
                  })}
                </p>
                <p className={classes.facts}>
                  {text('manifestsScreen.given-when', {
                    at: instantText(one.at),
                    by: one.by || text('issue.nobody-named'),
                  })}
                </p>
                {one.reason === '' ? null : <p className={classes.facts}>{one.reason}</p>}
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
