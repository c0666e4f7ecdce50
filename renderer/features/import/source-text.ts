import type { MessageId } from '../../../shared/messages/en';
import type { Source } from '../../../shared/model/source';

type Text = (id: MessageId, values?: Record<string, string | number>) => string;

/** Where a value of the roster comes from, in a few words. */
export function sourceText(source: Source | null, text: Text): string {
  if (source === null) {
    return text('difference.source-unknown');
  }
  const at = source.at === '' ? '' : source.at.slice(0, 16).replace('T', ' ');
  if (source.how === 'hand' || source.how === 'document') {
    return text(`difference.source-${source.how}`, { by: source.by, at });
  }
  return text('difference.source-file', { file: source.file, row: source.row, at });
}
