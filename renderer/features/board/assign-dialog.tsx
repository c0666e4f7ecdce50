import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { departureName } from '../../../shared/model/departure';
import type { DepartureId, HouseholdId } from '../../../shared/model/ids';
import { useSentence, useText } from '../../ui/text';
import { wallTime } from '../../ui/wall-time';
import classes from './board.module.css';
import type { CardModel } from './card-models';
import { fold } from './household-rows';
import type { HouseholdRow } from './household-rows';
import { quickCheck, verdictOrder } from './placement-check';
import type { BoardModel } from './use-board-model';
import { WindowedList } from '../../ui/windowed-list';

interface AssignDialogProps {
  readonly householdIds: readonly HouseholdId[];
  readonly model: BoardModel;
  readonly onChoose: (departureId: DepartureId) => void;
  readonly onClose: () => void;
}

interface Option {
  readonly card: CardModel;
  readonly check: ReturnType<typeof quickCheck>;
  readonly searchText: string;
}

const rowHeight = 56;

function buildOptions(rows: readonly HouseholdRow[], { cards, scene }: BoardModel): Option[] {
  return cards
    .map((card) => ({
      card,
      check: quickCheck(rows, card.departure, card.load, scene),
      searchText: fold(
        `${departureName(card.departure)} ${card.departure.origin} ${card.departure.destination} ${wallTime(card.departure.departsAt)}`,
      ),
    }))
    .sort((a, b) => verdictOrder[a.check?.verdict ?? 'fits'] - verdictOrder[b.check?.verdict ?? 'fits']);
}

/** Looks for a departure for one or more households: those that fit first, then the others with what stands against them. */
export function AssignDialog({ householdIds, model, onChoose, onClose }: AssignDialogProps) {
  const text = useText();
  const sentence = useSentence();
  const [search, setSearch] = useState('');
  const [index, setIndex] = useState(0);
  const rows = useMemo(
    () => householdIds.flatMap((id) => model.rows.get(id) ?? []),
    [householdIds, model.rows],
  );
  const all = useMemo(() => buildOptions(rows, model), [rows, model]);
  const words = fold(search).split(/\s+/).filter(Boolean);
  const options = all.filter((option) => words.every((word) => option.searchText.includes(word)));
  const people = rows.reduce((sum, row) => sum + row.members.length, 0);
  const [first] = rows;

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = options[index];
    if (step !== 0) {
      event.preventDefault();
      setIndex(Math.max(0, Math.min(options.length - 1, index + step)));
    } else if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      onChoose(chosen.card.departure.id);
    }
  };

  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      closeButtonProps={{ 'aria-label': text('board.close') }}
      title={
        rows.length === 1 && first !== undefined
          ? text('board.assign-one', { label: first.label, people })
          : text('board.assign-many', { count: rows.length, people })
      }
    >
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls="assign-options"
        {...(options.length > 0 ? { 'aria-activedescendant': `assign-option-${index}` } : {})}
        aria-label={text('board.find-departure')}
        placeholder={text('board.find-departure')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          setIndex(0);
        }}
        onKeyDown={onKeyDown}
      />
      <WindowedList
        id="assign-options"
        role="listbox"
        aria-label={text('board.departures')}
        className={classes.assignOptions ?? ''}
        style={{ height: Math.max(1, Math.min(7, options.length)) * rowHeight }}
        count={options.length}
        rowHeight={rowHeight}
        shownIndex={index}
        renderRow={(at) => {
          const option = options[at];
          if (option === undefined) {
            return null;
          }
          const { departure, load } = option.card;
          return (
            <div
              key={departure.id}
              id={`assign-option-${at}`}
              role="option"
              aria-selected={at === index}
              className={classes.assignOption}
              data-verdict={option.check?.verdict ?? 'fits'}
              style={{ height: rowHeight }}
              onClick={() => onChoose(departure.id)}
            >
              <span className={classes.prospectHead}>
                <span className={classes.name}>{departureName(departure)}</span>
                <span className={classes.facts}>
                  {text('board.route', {
                    origin: departure.origin || '?',
                    destination: departure.destination || '?',
                  })}
                </span>
                <span className={classes.facts}>
                  {wallTime(departure.departsAt) || text('board.no-time')}
                </span>
                <span className={classes.freeSeats}>
                  {text('board.free-seats', { free: Math.max(0, load.seats.limit - load.seats.used) })}
                </span>
              </span>
              <span className={classes.facts} data-verdict-word>
                {option.check === null ? text('board.everybody-fits') : sentence(option.check.why)}
              </span>
            </div>
          );
        }}
      />
      {options.length === 0 ? <p className={classes.why}>{text('board.no-departure-found')}</p> : null}
      <p className={classes.hint}>{text('board.assign-hint')}</p>
    </Modal>
  );
}
