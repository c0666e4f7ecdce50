import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useSaveStatus } from '../desk/use-desk';
import { useSentence } from '../ui/text';

/** Says what a successful save had to say, such as that the room held in reserve was used up, until it is put away. */
export function useSaveWarning(): void {
  const status = useSaveStatus();
  const sentence = useSentence();
  const warning = status.state === 'saved' ? status.warning : undefined;
  useEffect(() => {
    if (warning !== undefined) {
      const said = sentence(warning);
      notifications.show({ id: said, color: 'yellow', message: said, autoClose: false });
    }
  }, [warning, sentence]);
}
