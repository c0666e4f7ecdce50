import { createIntl } from '@formatjs/intl';
import { en } from './en';
import type { Message } from './message';

/** Turns messages into sentences of one language. */
export type FormatMessage = (message: Message) => string;

/** A formatter for the English catalogue, for use where React is not. */
export function createFormatter(): FormatMessage {
  const intl = createIntl({ locale: 'en', messages: en, onError: () => undefined });
  const format: FormatMessage = ({ id, values }) => {
    const flat: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(values ?? {})) {
      flat[name] = typeof value === 'object' ? format(value) : value;
    }
    return intl.formatMessage({ id }, flat);
  };
  return format;
}
