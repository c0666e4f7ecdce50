import { useState } from 'react';
import type { Departure } from '../../../shared/model/departure';
import type { DepartureId } from '../../../shared/model/ids';
import { useTable } from '../../desk/use-desk';
import { ClosingScreen } from './closing/closing-screen';
import { DeparturePicker } from './departure-picker';
import type { DoorChoice } from './door-choice';
import { DoorDesk } from './door-desk';
import { useDoorView } from './use-door-view';

interface DoorScreenProps {
  readonly choice: DoorChoice;
  readonly onChoice: (choice: DoorChoice) => void;
  readonly onOpenDepartures: () => void;
  readonly onOpenManifest: (departureId: DepartureId) => void;
  /** Starts a new plan for those who wait again. */
  readonly onReplan: () => void;
}

/** The day of departure: choose a door, let people through it, and close the departure. */
export function DoorScreen(props: DoorScreenProps) {
  const departures = useTable('departure');
  const departure = departures.get(props.choice.departureId ?? '');
  return departure === undefined ? (
    <DeparturePicker
      onChoose={(departureId) => props.onChoice({ ...props.choice, departureId })}
      onOpenDepartures={props.onOpenDepartures}
    />
  ) : (
    <OneDoor key={departure.id} {...props} departure={departure} />
  );
}

function OneDoor({
  choice,
  onChoice,
  onOpenManifest,
  onReplan,
  departure,
}: DoorScreenProps & { readonly departure: Departure }) {
  const view = useDoorView(departure.id);
  const [isClosing, setClosing] = useState(view.board.isClosed);
  const openManifest = (): void => onOpenManifest(departure.id);
  return isClosing ? (
    <ClosingScreen
      departure={departure}
      board={view.board}
      onDoor={() => setClosing(false)}
      onOpenManifest={openManifest}
      onReplan={onReplan}
    />
  ) : (
    <DoorDesk
      departure={departure}
      view={view}
      mode={choice.mode}
      onMode={(mode) => onChoice({ ...choice, mode })}
      onLeave={() => onChoice({ ...choice, departureId: null })}
      onClose={() => setClosing(true)}
      onOpenManifest={openManifest}
    />
  );
}
