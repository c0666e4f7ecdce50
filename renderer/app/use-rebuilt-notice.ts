import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useDesk } from '../desk/use-desk';
import { useText } from '../ui/text';

/** Says once, however often it happens, that what workers read had to be made anew. */
export function useRebuiltNotice(): void {
  const desk = useDesk();
  const text = useText();
  useEffect(() => {
    let isSaid = false;
    return desk.subscribeRebuilt(() => {
      if (!isSaid) {
        isSaid = true;
        notifications.show({ message: text('app.desk-rebuilt'), autoClose: 12_000 });
      }
    });
  }, [desk, text]);
}
