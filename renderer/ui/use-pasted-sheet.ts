import { useEffect } from 'react';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"]');

/** Takes rows that are pasted anywhere on the screen, but into a field, as a file of this name. */
export function usePastedSheet(
  name: string,
  onFiles: (files: readonly File[]) => void,
  isListening = true,
): void {
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
      onFiles(words.trim() === '' ? files : [new File([words], name)]);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [isListening, name, onFiles]);
}
