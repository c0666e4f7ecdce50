import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconHistory } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useDesk, useHistory } from '../desk/use-desk';
import { HistoryDrawer } from '../features/history/history-drawer';
import { TurnDialog } from '../features/history/turn-dialog';
import { useTurning } from '../features/history/use-turning';
import { useText } from '../ui/text';
import { useUndoKeys } from './use-undo-keys';

/** What is known of the history matters only after the screen is there. */
const historyAfterMs = 2_500;

/** Undo, redo and the history, as buttons and as keys. */
export function UndoControls() {
  const desk = useDesk();
  const history = useHistory();
  const text = useText();
  const turning = useTurning();
  const [isOpen, setOpen] = useState(false);
  useUndoKeys({
    onUndo: () => turning.press('undo'),
    onRedo: () => turning.press('redo'),
    onHistory: () => setOpen((last) => !last),
    isAsking: turning.question !== null,
  });
  useEffect(() => {
    const timer = setTimeout(() => void history.load(), historyAfterMs);
    return () => clearTimeout(timer);
  }, [history]);

  const buttons = [
    {
      id: 'app.undo',
      keys: 'Control+Z',
      Icon: IconArrowBackUp,
      isDisabled: !desk.canUndo(),
      perform: () => turning.press('undo'),
    },
    {
      id: 'app.redo',
      keys: 'Control+Shift+Z',
      Icon: IconArrowForwardUp,
      isDisabled: !desk.canRedo(),
      perform: () => turning.press('redo'),
    },
    {
      id: 'history.title',
      keys: 'Control+H',
      Icon: IconHistory,
      isDisabled: false,
      perform: () => setOpen(true),
    },
  ] as const;

  return (
    <>
      {buttons.map(({ id, keys, Icon, isDisabled, perform }) => (
        <Tooltip key={id} label={id === 'history.title' ? text('history.open') : text(id)}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={text(id)}
            aria-keyshortcuts={keys}
            disabled={isDisabled}
            onClick={perform}
          >
            <Icon size={18} />
          </ActionIcon>
        </Tooltip>
      ))}
      {isOpen && (
        <HistoryDrawer onClose={() => setOpen(false)} onTurn={turning.turn} busyId={turning.busyId} />
      )}
      {turning.question !== null && <TurnDialog plan={turning.question} onAnswer={turning.answer} />}
    </>
  );
}
