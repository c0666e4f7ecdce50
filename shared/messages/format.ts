import { createIntl } from '@formatjs/intl';
import { en } from './en';
import { ar } from './lists/ar';
import { fr } from './lists/fr';
import type { Message } from './message';

/** Turns messages into sentences of one language. */
export type FormatMessage = (message: Message) => string;

/** Numbers are in European digits in every language, as on tickets and passports. */
const catalogues = {
  en: { locale: 'en', messages: en },
  fr: { locale: 'fr', messages: { ...en, ...fr } },
  ar: { locale: 'ar-u-nu-latn', messages: { ...en, ...ar } },
} as const;

/** A formatter for use where React is not: English, or what stands on printed lists in another language. */
export function createFormatter(language: keyof typeof catalogues = 'en'): FormatMessage {
  const intl = createIntl({ ...catalogues[language], onError: () => undefined });
  const format: FormatMessage = ({ id, values }) => {
    const flat: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(values ?? {})) {
      const text = typeof value === 'object' ? format(value) : value;
      // A date or a name in Latin letters inside of an Arabic sentence keeps its own direction.
      flat[name] = language === 'ar' && typeof text === 'string' ? `\u2068${text}\u2069` : text;
    }
    return intl.formatMessage({ id }, flat);
  };
  return format;
}
