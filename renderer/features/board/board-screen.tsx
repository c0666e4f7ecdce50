import { Button } from '@mantine/core';
import { IconPlaneDeparture, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { DepartureId } from '../../../shared/model/ids';
import { useTable } from '../../desk/use-desk';
import { EmptyState } from '../../ui/empty-state';
import { useText } from '../../ui/text';
import { Board } from './board';
import { ScenariosScreen } from './scenarios/scenarios-screen';

interface BoardScreenProps {
  readonly onImportRoster: () => void;
  readonly onOpenDepartures: () => void;
  readonly onOpenManifest: (departureId: DepartureId) => void;
  /** Whether the planner came here to plan anew. */
  readonly startsReplan: boolean;
  /** Whether the planner came here to compare scenarios. */
  readonly startsWhatIf: boolean;
}

/** The board, or what is missing before there can be one. */
export function BoardScreen({
  onImportRoster,
  onOpenDepartures,
  onOpenManifest,
  startsReplan,
  startsWhatIf,
}: BoardScreenProps) {
  const text = useText();
  const [isComparing, setComparing] = useState(startsWhatIf);
  const people = useTable('person');
  const departures = useTable('departure');
  if (people.size === 0) {
    return (
      <EmptyState
        icon={<IconUsers />}
        title={text('board.empty-people-title')}
        text={text('board.empty-people-text')}
      >
        <Button onClick={onImportRoster}>{text('board.import-roster')}</Button>
      </EmptyState>
    );
  }
  if (departures.size === 0) {
    return (
      <EmptyState
        icon={<IconPlaneDeparture />}
        title={text('board.empty-departures-title')}
        text={text('board.empty-departures-text')}
      >
        <Button onClick={onOpenDepartures}>{text('board.open-departures')}</Button>
      </EmptyState>
    );
  }
  if (isComparing) {
    return <ScenariosScreen onBack={() => setComparing(false)} />;
  }
  return (
    <Board onOpenManifest={onOpenManifest} onWhatIf={() => setComparing(true)} startsReplan={startsReplan} />
  );
}
