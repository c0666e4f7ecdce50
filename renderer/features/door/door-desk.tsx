import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconListCheck, IconPlaneDeparture } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { DoorState } from '../../../shared/departure-day/door-board';
import { departureName } from '../../../shared/model/departure';
import type { Departure } from '../../../shared/model/departure';
import { useText } from '../../ui/text';
import { wallTime } from '../../ui/wall-time';
import { doorModes } from './door-choice';
import type { DoorMode } from './door-choice';
import classes from './door.module.css';
import { DoorInputBox } from './door-input-box';
import { DoorKeys } from './door-keys';
import { DoorMain } from './door-main';
import { DoorSide } from './door-side';
import { TickDialog } from './tick-dialog';
import { useDoorActions } from './use-door-actions';
import { useDoorInput } from './use-door-input';
import type { DoorView } from './use-door-view';

interface DoorDeskProps {
  readonly departure: Departure;
  readonly view: DoorView;
  readonly mode: DoorMode;
  readonly onMode: (mode: DoorMode) => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
  readonly onOpenManifest: () => void;
}

/** Whether somebody types into it; buttons of a choice are inputs, too, and do not count. */
function takesText(element: Element | null): boolean {
  return element instanceof HTMLInputElement
    ? element.type !== 'radio'
    : element instanceof HTMLSelectElement;
}

/** The door of one departure: one field, the person before the desk, and how the departure fills. */
export function DoorDesk({ departure, view, mode, onMode, onLeave, onClose, onOpenManifest }: DoorDeskProps) {
  const text = useText();
  const desk = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [filter, setFilter] = useState<DoorState | null>(null);
  const [isTicking, setTicking] = useState(false);
  const actions = useDoorActions(departure.id);
  const input = useDoorInput(view, mode, actions);
  const { board, load } = view;

  useEffect(() => {
    if (isTicking) {
      return;
    }
    field.current?.focus();
    // Whoever types or scans without looking must not type into nothing, nor press a button by the Enter of the scanner.
    const catchKey = (event: KeyboardEvent): void => {
      const active = document.activeElement;
      const isHere = active === document.body || (desk.current?.contains(active) ?? false);
      const isText = event.key.length === 1 && event.key !== ' ';
      if (isHere && isText && !takesText(active) && !event.ctrlKey && !event.altKey && !event.metaKey) {
        field.current?.focus();
      }
    };
    document.addEventListener('keydown', catchKey);
    return () => document.removeEventListener('keydown', catchKey);
  }, [isTicking]);
  const back = (): void => field.current?.focus();

  return (
    <div ref={desk} className={classes.desk}>
      <header className={classes.head}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={onLeave}
        >
          {text('door.other-departure')}
        </Button>
        <h1 className={classes.title}>
          {departureName(departure)}
          <span className={classes.dim}>
            {text('door.route-at', {
              origin: departure.origin || '?',
              destination: departure.destination || '?',
              at: wallTime(departure.departsAt) || text('door.no-time'),
            })}
          </span>
        </h1>
        <SegmentedControl
          aria-label={text('door.mode')}
          value={mode}
          onChange={(next) => {
            onMode(next);
            back();
          }}
          data={doorModes.map((value) => ({ value, label: text(`door.mode-${value}`) }))}
        />
        <Group gap={6} wrap="nowrap">
          <Button
            variant="default"
            leftSection={<IconListCheck size={16} aria-hidden />}
            onClick={() => setTicking(true)}
          >
            {text('door.tick')}
          </Button>
          <Button leftSection={<IconPlaneDeparture size={16} aria-hidden />} onClick={onClose}>
            {text('door.close')}
          </Button>
        </Group>
      </header>
      <div className={classes.body}>
        <div
          className={classes.main}
          onClick={({ target }) => {
            if (!(target instanceof Element && target.closest('input, label, select') !== null)) {
              back();
            }
          }}
        >
          <DoorInputBox input={input} field={field} isClosed={board.isClosed} />
          <p className={classes.said} role="status" data-tone={actions.said?.tone ?? 'plain'}>
            {actions.said?.sentence ?? text('door.ready')}
          </p>
          <DoorMain departureId={departure.id} input={input} board={board} mode={mode} onBack={back} />
          <DoorKeys input={input} isClosed={board.isClosed} />
        </div>
        <DoorSide
          board={board}
          load={load}
          filter={filter}
          onFilter={setFilter}
          onChoose={(person) => {
            input.choose(person);
            back();
          }}
          actions={actions}
          onBack={back}
        />
      </div>
      {isTicking ? (
        <TickDialog
          departureId={departure.id}
          board={board}
          actions={actions}
          onOpenManifest={onOpenManifest}
          onClose={() => setTicking(false)}
        />
      ) : null}
    </div>
  );
}
