import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { DoorBoard } from '../../../../shared/departure-day/door-board';
import { departureName } from '../../../../shared/model/departure';
import type { Departure } from '../../../../shared/model/departure';
import { useDesk } from '../../../desk/use-desk';
import { useText } from '../../../ui/text';
import { CloseForm } from './close-form';
import { ClosedView } from './closed-view';
import classes from './closing.module.css';

interface ClosingScreenProps {
  readonly departure: Departure;
  readonly board: DoorBoard;
  readonly onDoor: () => void;
  readonly onOpenManifest: () => void;
  readonly onReplan: () => void;
}

/** Closing a departure, and what came of it once it is closed. */
export function ClosingScreen({ departure, board, onDoor, onOpenManifest, onReplan }: ClosingScreenProps) {
  const text = useText();
  const closing = useDesk().plan.closing.get(departure.id);
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={onDoor}
        >
          {text('closing.to-door')}
        </Button>
        <h1>
          {text(board.isClosed ? 'closing.closed-title' : 'closing.title', {
            departure: departureName(departure),
          })}
        </h1>
      </header>
      {board.isClosed && closing !== undefined ? (
        <ClosedView
          departure={departure}
          board={board}
          closing={closing}
          onReopened={onDoor}
          onOpenManifest={onOpenManifest}
          onReplan={onReplan}
        />
      ) : (
        <CloseForm departure={departure} board={board} former={closing ?? null} />
      )}
    </div>
  );
}
