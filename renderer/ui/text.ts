import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from '../../shared/messages/en';
import type { Message } from '../../shared/messages/message';

type TextValues = Readonly<Record<string, string | number>>;

/** Labels from the catalogue, by id, in the language of the window. */
export function useText(): (id: MessageId, values?: TextValues) => string {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values ? { ...values } : undefined), [intl]);
}

/** Sentences that arrive as data (reasons, problems, progress), in the language of the window. */
export function useSentence(): (message: Message) => string {
  const intl = useIntl();
  return useCallback(
    (message) => {
      const format = ({ id, values }: Message): string => {
        const flat: Record<string, string | number> = {};
        for (const [name, value] of Object.entries(values ?? {})) {
          flat[name] = typeof value === 'object' ? format(value) : value;
        }
        return intl.formatMessage({ id }, flat);
      };
      return format(message);
    },
    [intl],
  );
}
