import { useEffect } from 'react';
import { useText } from '../../ui/text';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"]');

/** Takes rows that are pasted anywhere on the screen, but into a field, as a sheet to import. */
export function usePastedSheet(isListening: boolean, onImport: (files: readonly File[]) => void): void {
  const name = useText()('departures.pasted-name');
  useEffect(() => {
    if (!isListening) {
      return;
    }
    const take = (event: ClipboardEvent): void => {
      const words = event.clipboardData?.getData('text/plain') ?? '';
      const files = [...(event.clipboardData?.files ?? [])];
      if (isField(event.target) || (words.trim() === '' && files.length === 0)) {
        return;
      }
      event.preventDefault();
      // Spreadsheet programs offer a picture of the cells beside their text.
      onImport(words.trim() === '' ? files : [new File([words], name)]);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [isListening, name, onImport]);
}
