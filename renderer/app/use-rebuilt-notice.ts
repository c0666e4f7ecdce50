import { useEffect } from 'react';
import { message } from '../../shared/messages/message';
import { useDesk } from '../desk/use-desk';
import { useNotices } from '../ui/use-notices';

/** Says once, however often it happens, that what workers read had to be made anew. */
export function useRebuiltNotice(): void {
  const desk = useDesk();
  const notices = useNotices();
  useEffect(() => {
    let isSaid = false;
    return desk.subscribeRebuilt(() => {
      if (!isSaid) {
        isSaid = true;
        notices.lasting(message('app.desk-rebuilt'));
      }
    });
  }, [desk, notices]);
}
