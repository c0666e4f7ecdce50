import { Text } from '@mantine/core';
import { useDesk } from '../../desk/use-desk';
import { fieldText } from '../../ui/fact-text';
import { useSentence, useText } from '../../ui/text';
import { momentOf, whenText, whoText } from './entry-words';
import classes from './history.module.css';
import type { RecordEntry } from './use-record-history';
import { valueText } from './value-text';

interface PersonHistoryEntryProps {
  readonly entry: RecordEntry;
  readonly now: number;
  readonly isUndone: boolean;
}

type Change = RecordEntry['changes'][number];

/** A place that came, moved or went, told by its departure. */
function placeChange({ from, to }: Change): { readonly from: Change['from']; readonly to: Change['to'] } {
  const departureOf = (place: Change['to']): Change['to'] =>
    typeof place === 'object' && place !== null && !Array.isArray(place)
      ? (place['departureId'] ?? null)
      : null;
  return { from: departureOf(from), to: departureOf(to) };
}

/** One step in the history of a person: when and by whom, then each field with its old and its new value. */
export function PersonHistoryEntry({ entry, now, isUndone }: PersonHistoryEntryProps) {
  const text = useText();
  const sentence = useSentence();
  const { plan } = useDesk();

  const line = (field: string, from: Change['from'], to: Change['to']): React.JSX.Element => {
    const [old, next] = [valueText(field, from, plan, text), valueText(field, to, plan, text)];
    const isShort = old !== null && next !== null;
    return (
      <>
        {text('history.field', { field: fieldText(field, text) })}
        {isShort ? <bdi className={classes.old}>{old}</bdi> : text('history.value-changed')}
        {isShort && text('history.to')}
        {isShort && <bdi>{next}</bdi>}
      </>
    );
  };

  /** The fields themselves are told; that their source was noted too is not. */
  const isTold = ({ field }: Change): boolean => field !== 'fieldSources';

  const words = (change: Change): React.ReactNode => {
    if (change.field !== '*') {
      return line(change.field, change.from, change.to);
    }
    if (change.entity === 'assignment') {
      const { from, to } = placeChange(change);
      return line('departureId', from, to);
    }
    return `${text(change.to === null ? 'history.person-deleted' : 'history.person-added')} · ${sentence(entry.label)}`;
  };

  return (
    <li style={{ paddingBlock: 4 }}>
      <Text size="xs" c="dimmed">
        {text('history.by', { when: whenText(momentOf(entry), now, text), who: whoText(entry, text) })}
        {isUndone && text('history.and-undone')}
      </Text>
      {entry.changes.filter(isTold).map((change) => (
        <div
          key={`${change.entity}/${change.field}`}
          className={classes.change}
          data-undone={isUndone || undefined}
        >
          {words(change)}
        </div>
      ))}
    </li>
  );
}
