import { likeliestFirst } from '../../../../shared/departure-day/close-differences';
import type { CloseView } from '../../../../shared/departure-day/close-differences';
import { personName } from '../../../../shared/model/person';
import { SectionCard } from '../../../ui/section-card';
import { useText } from '../../../ui/text';
import classes from './closing.module.css';

const mostNames = 40;

interface DifferenceListProps {
  readonly view: CloseView;
  /** How many more the crew counts; null while nothing was counted. */
  readonly difference: number | null;
}

/** Whom a wrong count may come from, by name; folded while the counts agree. */
export function DifferenceList({ view, difference }: DifferenceListProps) {
  const text = useText();
  if (view.kinds.length === 0) {
    return null;
  }
  const kinds =
    difference === null ? view.kinds : likeliestFirst(view, difference < 0 ? 'crew-fewer' : 'crew-more');
  const isOpen = difference !== null && difference !== 0;
  return (
    <SectionCard title={text('closing.differences')} about={text('closing.differences-about')}>
      {kinds.map(({ kind, lines }) => (
        <details key={kind} className={classes.kind} open={isOpen || undefined}>
          <summary>{text(`closing.kind-${kind}`, { count: lines.length })}</summary>
          <p>
            {lines.slice(0, mostNames).map(({ person }) => (
              <bdi key={person.id} className={classes.name}>
                {personName(person)}
              </bdi>
            ))}
            {lines.length > mostNames ? text('closing.more', { more: lines.length - mostNames }) : null}
          </p>
        </details>
      ))}
    </SectionCard>
  );
}
