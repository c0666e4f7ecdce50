import { Select } from '@mantine/core';
import { textEncodings } from '../../../shared/roster-import/types';
import type { TextEncodingName } from '../../../shared/roster-import/types';
import { useText } from '../../ui/text';
import type { ReadOptions } from './use-import-session';

interface ReadSettingsProps {
  readonly encoding: TextEncodingName;
  /** Null for tables that have none, such as those of a web page. */
  readonly delimiter: string | null;
  readonly onReadAgain: (options: ReadOptions) => void;
}

const delimiters = [
  [',', 'importScreen.delimiter-comma'],
  [';', 'importScreen.delimiter-semicolon'],
  ['\t', 'importScreen.delimiter-tab'],
  ['|', 'importScreen.delimiter-bar'],
] as const;

/** How a text file is taken apart; it is read again with every choice. */
export function ReadSettings({ encoding, delimiter, onReadAgain }: ReadSettingsProps) {
  const text = useText();
  return (
    <>
      <Select
        label={text('importScreen.encoding')}
        w={208}
        allowDeselect={false}
        value={encoding}
        data={textEncodings.map((name) => ({ value: name, label: text(`importScreen.encoding-${name}`) }))}
        onChange={(name) => {
          if (name !== null) {
            onReadAgain({ encoding: name, ...(delimiter === null ? {} : { delimiter }) });
          }
        }}
      />
      {delimiter !== null && (
        <Select
          label={text('importScreen.delimiter')}
          w={136}
          allowDeselect={false}
          value={delimiter}
          data={delimiters.map(([value, id]) => ({ value, label: text(id) }))}
          onChange={(value) => {
            if (value !== null) {
              onReadAgain({ encoding, delimiter: value });
            }
          }}
        />
      )}
    </>
  );
}
