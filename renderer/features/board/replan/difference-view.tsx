import { Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { departureName } from '../../../../shared/model/departure';
import type { DepartureId } from '../../../../shared/model/ids';
import type { Plan } from '../../../../shared/model/plan';
import type { MoveKind, PlacementMove, PlanDifference } from '../../../../shared/planning/plan-difference';
import { useSentence, useText } from '../../../ui/text';
import { WindowedList } from '../../../ui/windowed-list';
import { DifferenceTables } from './difference-tables';
import classes from './difference.module.css';
import { MoveRow } from './move-row';
import { searchMoves } from './search-moves';

interface DifferenceViewProps {
  readonly difference: PlanDifference;
  /** The departures by which ids are named. */
  readonly departures: Plan['departure'];
}

const rowHeight = 44;
const kinds = ['all', 'loses', 'moves', 'gains'] as const;

/** What a proposal would change, household by household, before it is accepted. */
export function DifferenceView({ difference, departures }: DifferenceViewProps) {
  const text = useText();
  const sentence = useSentence();
  const [kind, setKind] = useState<MoveKind | 'all'>('all');
  const [search, setSearch] = useState('');
  const deferred = useDeferredValue(search);
  const { moves, households, people, forced } = difference;

  const names = useMemo(
    () => new Map([...departures.values()].map((departure) => [departure.id, departureName(departure)])),
    [departures],
  );
  const nameOf = (id: DepartureId): string => names.get(id) ?? id;
  const fromOf = (move: PlacementMove): string =>
    move.from === null
      ? text('replan.no-place')
      : move.isForced
        ? text('replan.off', { departure: nameOf(move.from) })
        : nameOf(move.from);
  const toOf = (move: PlacementMove): string =>
    move.to === null ? text('replan.no-place') : nameOf(move.to);
  const shown = useMemo(
    () =>
      searchMoves(moves, kind, deferred, (move) =>
        [
          move.label,
          move.from === null ? '' : (names.get(move.from) ?? move.from),
          move.to === null ? '' : (names.get(move.to) ?? move.to),
          move.reason === null ? '' : sentence(move.reason),
        ].join(' '),
      ),
    [moves, kind, deferred, names, sentence],
  );
  const counts = { all: moves.length, ...households };

  return (
    <div>
      <Text size="sm" mb={8} role="status">
        {[
          text('replan.totals', { households: moves.length, ...people }),
          forced > 0 ? text('replan.forced', { count: forced }) : '',
        ].join(' ')}
      </Text>
      {moves.length === 0 ? null : (
        <div className={classes.difference}>
          <div>
            <Group gap={8} mb={8} wrap="nowrap">
              <SegmentedControl
                size="xs"
                aria-label={text('replan.show')}
                value={kind}
                onChange={setKind}
                data={kinds
                  .filter((one) => counts[one] > 0)
                  .map((one) => ({ value: one, label: text(`replan.show-${one}`, { count: counts[one] }) }))}
              />
              <TextInput
                size="xs"
                flex={1}
                type="search"
                aria-label={text('replan.search')}
                placeholder={text('replan.search')}
                leftSection={<IconSearch size={14} aria-hidden />}
                value={search}
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
            </Group>
            {shown.length === 0 ? (
              <p className={classes.empty}>{text('replan.nothing-found')}</p>
            ) : (
              <WindowedList
                role="list"
                tabIndex={0}
                aria-label={text('replan.list')}
                className={classes.list ?? ''}
                count={shown.length}
                rowHeight={rowHeight}
                renderRow={(index) => {
                  const move = shown[index];
                  return move === undefined ? null : (
                    <MoveRow
                      key={move.householdId}
                      move={move}
                      height={rowHeight}
                      from={fromOf(move)}
                      to={toOf(move)}
                    />
                  );
                }}
              />
            )}
          </div>
          <DifferenceTables difference={difference} nameOf={nameOf} />
        </div>
      )}
    </div>
  );
}
