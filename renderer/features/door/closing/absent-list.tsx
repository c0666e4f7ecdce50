import { Group, NativeSelect } from '@mantine/core';
import type { DoorLine } from '../../../../shared/departure-day/door-board';
import { noShowReasons } from '../../../../shared/model/boarding';
import type { NoShowReason } from '../../../../shared/model/boarding';
import type { PersonId } from '../../../../shared/model/ids';
import { personName } from '../../../../shared/model/person';
import { SectionCard } from '../../../ui/section-card';
import { useText } from '../../../ui/text';
import { WindowedList } from '../../../ui/windowed-list';
import { StateChip } from '../state-chip';
import classes from './closing.module.css';

interface AbsentListProps {
  readonly lines: readonly DoorLine[];
  readonly reasons: ReadonlyMap<PersonId, NoShowReason>;
  readonly onReason: (ids: readonly PersonId[], reason: NoShowReason) => void;
}

const rowHeight = 44;
const mostRows = 12;

/** Everybody who does not go: they wait again, each with a reason. */
export function AbsentList({ lines, reasons, onReason }: AbsentListProps) {
  const text = useText();
  const options = noShowReasons.map((value) => ({ value, label: text(`door.reason-${value}`) }));
  const open = lines
    .filter(
      ({ person, boarding }) => (reasons.get(person.id) ?? (boarding?.reason || 'unknown')) === 'unknown',
    )
    .map(({ person }) => person.id);
  return (
    <SectionCard
      title={text('closing.absent', { count: lines.length })}
      about={text('closing.absent-about')}
      aside={
        open.length > 1 ? (
          <NativeSelect
            size="xs"
            style={{ flexShrink: 0 }}
            label={text('closing.all-unknown', { count: open.length })}
            data={[{ value: '', label: text('closing.choose-reason') }, ...options]}
            value=""
            onChange={({ currentTarget }) => {
              const reason = noShowReasons.find((one) => one === currentTarget.value);
              if (reason !== undefined) {
                onReason(open, reason);
              }
            }}
          />
        ) : null
      }
    >
      {lines.length === 0 ? null : (
        <WindowedList
          role="list"
          tabIndex={0}
          aria-label={text('closing.absent', { count: lines.length })}
          style={{ height: Math.min(mostRows, lines.length) * rowHeight }}
          count={lines.length}
          rowHeight={rowHeight}
          renderRow={(at) => {
            const line = lines[at];
            return line === undefined ? null : (
              <Group
                key={line.person.id}
                role="listitem"
                justify="space-between"
                wrap="nowrap"
                className={classes.row}
                h={rowHeight}
              >
                <bdi className={classes.rowName}>{personName(line.person)}</bdi>
                <Group gap={8} wrap="nowrap">
                  <StateChip state={line.state} />
                  <NativeSelect
                    size="xs"
                    w={180}
                    aria-label={text('closing.reason-of', { name: personName(line.person) })}
                    data={options}
                    value={reasons.get(line.person.id) ?? (line.boarding?.reason || 'unknown')}
                    onChange={({ currentTarget }) => {
                      const reason = noShowReasons.find((one) => one === currentTarget.value);
                      if (reason !== undefined) {
                        onReason([line.person.id], reason);
                      }
                    }}
                  />
                </Group>
              </Group>
            );
          }}
        />
      )}
    </SectionCard>
  );
}
